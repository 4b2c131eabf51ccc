import type { Range } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';

/** How much is known of what a placeholder prints. */
export type ValueOrigin = 'data' | 'sample' | 'unknown';

/** A place in one of the files of the preview. */
export interface SourcePlace extends Range {
  /** 0 for the message, else one of its partials. */
  file: number;
}

/** A stretch of the expanded text that comes from one place. */
export interface Segment {
  start: number;
  end: number;
  source: SourcePlace;
  /** Missing for what stands in the file as it is shown. */
  value?: ValueOrigin;
}

/** What the template yields, which knows for each stretch where it comes from. */
export class ExpandedText {
  readonly text: string;

  constructor(
    parts: readonly string[],
    private readonly segments: readonly Segment[],
  ) {
    this.text = parts.join('');
  }

  /** The segments that share something with the range, in order, cut to it. */
  *segmentsIn(start: number, end: number): Generator<Segment> {
    let index = firstEndingBehind(this.segments, start);
    for (
      let segment = this.segments[index];
      segment && segment.start < end;
      segment = this.segments[++index]
    )
      yield cut(segment, Math.max(start, segment.start), Math.min(end, segment.end));
  }

  /** Where a stretch comes from: a place in the file that it begins in. */
  sourceOf(start: number, end: number): SourcePlace {
    const [first] = this.segmentsIn(start, Math.max(end, start + 1));
    if (!first) return this.sourceOfEnd();
    const [last] = this.segmentsIn(Math.max(start, end - 1), Math.max(end, start + 1));
    const isOneFile = last?.source.file === first.source.file;
    const to = isOneFile ? Math.max(first.source.end, last.source.end) : first.source.end;
    return { ...first.source, end: to };
  }

  private sourceOfEnd(): SourcePlace {
    const { file, end } = this.segments.at(-1)?.source ?? { file: 0, end: 0 };
    return { file, start: end, end };
  }
}

/** A part of a segment; a value comes from the whole of its tag. */
function cut(segment: Segment, start: number, end: number): Segment {
  if (segment.value !== undefined) return { ...segment, start, end };
  const shift = segment.source.start - segment.start;
  const source = { ...segment.source, start: start + shift, end: end + shift };
  return { start, end, source };
}

/** Texts longer than this are cut off. */
const longestText = 2_000_000;

/** Puts an expanded text together. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly segments: Segment[] = [];
  private length = 0;

  get isFull(): boolean {
    return this.length > longestText;
  }

  add(text: string, source: SourcePlace, value?: ValueOrigin): void {
    if (text === '' || this.isFull) return;
    const start = this.length;
    this.length += text.length;
    this.parts.push(text);
    this.segments.push({ start, end: this.length, source, ...(value !== undefined && { value }) });
  }

  build(): ExpandedText {
    return new ExpandedText(this.parts, this.segments);
  }
}
