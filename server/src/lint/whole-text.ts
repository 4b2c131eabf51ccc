import type { Range } from '../ranges/range';
import { lastBefore } from '../ranges/sorted-offsets';
import type { Finding, Fix, Report, TextEdit } from '../rules/rule';
import type { FindPartial } from './partial-files';
import { WholeBuilder, type Segment } from './whole-builder';

/** A message with its partials in place, which knows where each part comes from. */
export class WholeText {
  readonly text: string;

  private readonly segments: readonly Segment[];

  private constructor({ segments, parts }: { segments: Segment[]; parts: string[] }) {
    this.segments = segments;
    this.text = parts.join('');
  }

  /** Puts the partials in place; nothing where the message includes none that is found. */
  static of(text: string, find: FindPartial): WholeText | undefined {
    const builder = new WholeBuilder(find);
    builder.addMessage(text);
    return builder.hasPartials ? new WholeText(builder.build()) : undefined;
  }

  /** Reports what was found in the whole text at its place in the message's own file. */
  reportTo(report: Report): Report {
    return (range, what, finding = {}) => {
      const { place, origin } = this.locate(range);
      const related = [...(finding.related ?? [])].map((other) => ({
        ...other,
        ...this.locate(other).place,
      }));
      if (origin) related.push(origin);
      const fixes = this.ownFixes(finding, origin !== undefined);
      report(place, what, { ...finding, related, fixes });
    };
  }

  /** The place in the own file, and the one in a partial where the range lies in one. */
  private locate({ start, end }: Range) {
    const first = this.segmentAt(start);
    const last = this.segmentAt(Math.max(start, end - 1));
    if (!first || !last) return { place: { start: 0, end: 0 } };
    const place = placeOf({ start, end }, first, last);
    const shared = [first, last].find(({ path }) => path !== undefined);
    if (shared?.path === undefined) return { place };
    const from = Math.max(start, shared.start) - shared.start + shared.from;
    const to = Math.min(end, shared.end) - shared.start + shared.from;
    const origin = { path: shared.path, start: from, end: to, message: 'In this partial.' };
    return { place, origin };
  }

  /** Fixes that change nothing but the own file; only offered where a partial has a share in it. */
  private ownFixes({ fixes = [] }: Finding, isShared: boolean): Fix[] {
    return fixes.flatMap((fix) => {
      const edits = fix.edits.map((edit) => this.ownEdit(edit));
      if (!edits.every((edit) => edit !== undefined)) return [];
      return [{ ...fix, edits, kind: isShared ? 'suggest' : fix.kind }];
    });
  }

  private ownEdit({ start, end, text }: TextEdit): TextEdit | undefined {
    const segment = this.segmentAt(start);
    if (!segment || segment.path !== undefined || end > segment.end) return undefined;
    const shift = segment.from - segment.start;
    return { start: start + shift, end: end + shift, text };
  }

  private segmentAt(offset: number): Segment | undefined {
    return lastBefore(this.segments, ({ start }) => start > offset);
  }
}

/** Where the range lies in the message's own file. */
function placeOf({ start, end }: Range, first: Segment, last: Segment): Range {
  const isInOne = first.include === last.include;
  const own = ({ include, border, start: at, from }: Segment, part: Range): Range =>
    (isInOne ? include : border) ?? { start: part.start - at + from, end: part.end - at + from };
  const begin = own(first, { start, end: Math.min(end, first.end) });
  const finish = own(last, { start: Math.max(start, last.start), end });
  // What a layout or an inline partial holds can be put elsewhere than behind what it stands behind.
  return {
    start: Math.min(begin.start, finish.start),
    end: Math.max(begin.end, finish.end),
  };
}
