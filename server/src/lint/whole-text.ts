import type { Range } from '../ranges/range';
import { lastBefore } from '../ranges/sorted-offsets';
import { scanTemplate } from '../message/template/scan';
import type { TemplateTag } from '../message/template/tag';
import type { Finding, Fix, Report, TextEdit } from '../rules/rule';

/** A partial as the workspace found it. */
export interface PartialFile {
  path: string;
  text: string;
}

/** Finds a partial by its name, seen from the message or from the partial that includes it. */
export type FindPartial = (
  name: string,
  fromPartial: string | undefined,
) => PartialFile | undefined;

/** A stretch of the whole text that was taken from one file. */
interface Segment extends Range {
  /** Where the stretch begins in its file. */
  from: number;
  /** The partial's file; missing for the message's own text. */
  path?: string;
  /** The message's own tag that brought it in. */
  include?: Range;
}

/** Where a text that is put in place comes from. */
interface Source {
  /** The partial's file; missing for the message itself. */
  path?: string;
  /** The message's own tag that brings it in. */
  include?: Range;
  /** The files that are being included, so that none includes itself. */
  stack: readonly string[];
}

const deepestInclude = 10;
const mostIncludes = 1000;
const longestWhole = 4_000_000;

/** A message with its partials in place, which knows where each part comes from. */
export class WholeText {
  readonly text: string;

  private constructor(
    private readonly segments: readonly Segment[],
    parts: readonly string[],
  ) {
    this.text = parts.join('');
  }

  /** Puts the partials in place; nothing where the message includes none that is found. */
  static of(text: string, find: FindPartial): WholeText | undefined {
    const builder = new WholeBuilder(find);
    builder.add(text, { stack: [] });
    return builder.hasPartials ? new WholeText(builder.segments, builder.parts) : undefined;
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
    const place = {
      start: first.include?.start ?? start - first.start + first.from,
      end: last.include?.end ?? end - last.start + last.from,
    };
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

class WholeBuilder {
  readonly segments: Segment[] = [];
  readonly parts: string[] = [];
  hasPartials = false;
  private length = 0;
  private includes = 0;

  constructor(private readonly find: FindPartial) {}

  /** Adds the text with its partials in place. */
  add(text: string, source: Source): void {
    let at = 0;
    for (const tag of scanTemplate(text)) {
      const partial = this.partialOf(tag, source);
      if (!partial) continue;
      this.hasPartials = true;
      this.append(text, { start: at, end: tag.start }, source);
      const { path } = partial;
      const include = source.include ?? { start: tag.start, end: tag.end };
      this.add(partial.text, { path, include, stack: [...source.stack, path] });
      at = tag.end;
    }
    this.append(text, { start: at, end: text.length }, source);
  }

  private partialOf(tag: TemplateTag, { path, stack }: Source): PartialFile | undefined {
    if (tag.kind !== 'partial' || !tag.closed || stack.length >= deepestInclude) return undefined;
    if (this.includes >= mostIncludes || this.length > longestWhole) return undefined;
    const partial = this.find(tag.name, path);
    if (!partial || stack.includes(partial.path)) return undefined;
    this.includes++;
    return partial;
  }

  private append(text: string, part: Range, { path, include }: Source): void {
    if (part.end <= part.start) return;
    const start = this.length;
    this.length += part.end - part.start;
    this.parts.push(text.slice(part.start, part.end));
    this.segments.push({
      start,
      end: this.length,
      from: part.start,
      ...(path !== undefined && { path }),
      ...(include && { include }),
    });
  }
}
