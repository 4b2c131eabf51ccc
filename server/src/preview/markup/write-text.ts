import type { TextNode } from '../../message/html/text-node';
import { decodeSource, type TextPlace } from '../../message/source-text';
import type { ExpandedText, Segment, SourcePlace, ValueOrigin } from '../template/expanded-text';
import { attributeText, escapeHtml } from './escape';
import type { Mark, Marks } from './marks';

/** Writes texts, with their problems and values marked. */
export class TextWriter {
  constructor(
    private readonly expanded: ExpandedText,
    private readonly marks: Marks,
  ) {}

  /** The text of a node, escaped. */
  write(node: TextNode): string {
    const place = node.isRaw ? 'raw' : node.place;
    return this.writeRange(node.start, node.end, place);
  }

  /** A stretch of the expanded text, escaped. */
  writeRange(start: number, end: number, place: TextPlace): string {
    let written = '';
    for (const segment of this.expanded.segmentsIn(start, end)) {
      const marks = this.marks.in(segment.source);
      if (segment.value !== undefined) written += this.piece(segment, marks, place);
      else for (const piece of pieces(segment, marks)) written += this.piece(piece, marks, place);
    }
    return written;
  }

  private piece(
    { start, end, source, value }: Segment,
    nearby: readonly Mark[],
    place: TextPlace,
  ): string {
    const { text } = decodeSource(this.expanded.text, start, end, place);
    const problems = nearby
      .filter((mark) => mark.start < source.end && mark.end > source.start)
      .map(({ problem }) => problem);
    const isPlain = problems.length === 0 && value === undefined;
    // Between the rows of a table, an element would be moved out of it.
    if (isPlain || text.trim() === '') return escapeHtml(text);
    return this.mark(escapeHtml(text), source, problems, value);
  }

  private mark(
    content: string,
    source: SourcePlace,
    problems: readonly number[],
    value: ValueOrigin | undefined,
  ): string {
    const { file, start, end } = source;
    const worst = this.marks.worst(problems);
    const isFirst = this.marks.show(problems);
    const attributes = [
      attributeText('data-bsm-start', `${start}`),
      attributeText('data-bsm-end', `${end}`),
      file === 0 ? '' : attributeText('data-bsm-file', `${file}`),
      value === undefined ? '' : attributeText('data-bsm-value', value),
    ];
    if (worst)
      attributes.push(
        attributeText('data-bsm-problems', problems.join(' ')),
        attributeText('data-bsm-severity', worst.severity),
        attributeText('title', worst.message),
        isFirst ? attributeText('tabindex', '0') + attributeText('role', 'button') : '',
      );
    return `<bsm-mark${attributes.join('')}>${content}</bsm-mark>`;
  }
}

/** The segment, cut where marks begin and end. */
function* pieces(segment: Segment, marks: readonly Mark[]): Generator<Segment> {
  const { source, start } = segment;
  const cuts = marks
    .flatMap((mark) => [mark.start, mark.end])
    .filter((cut) => cut > source.start && cut < source.end)
    .sort((a, b) => a - b);
  let from = source.start;
  for (const to of [...new Set(cuts), source.end]) {
    const shift = start - source.start;
    yield { start: from + shift, end: to + shift, source: { ...source, start: from, end: to } };
    from = to;
  }
}
