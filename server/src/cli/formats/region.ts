import type { LineIndex } from '../../lint/line-index';
import type { Range } from '../../ranges/range';

/** A range in lines and columns from 1, columns in UTF-16 units; the end is the place behind it. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/**
 * The range as other tools count it. To them a byte-order mark belongs to the encoding, not to the
 * first line.
 */
export function regionOf(text: string, lines: LineIndex, { start, end }: Range): Region {
  const from = lines.position(start);
  const to = lines.position(end);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const column = (line: number, counted: number) =>
    line === 1 ? Math.max(1, counted - mark) : counted;
  return {
    startLine: from.line,
    startColumn: column(from.line, from.column),
    endLine: to.line,
    endColumn: column(to.line, to.column),
  };
}
