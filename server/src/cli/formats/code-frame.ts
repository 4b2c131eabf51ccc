import type { LineIndex } from '../../lint/line-index';
import type { Range } from '../../ranges/range';
import type { Paint, Style } from '../terminal/color';
import { widthOf } from '../terminal/display';
import { lineView, viewText, type LineView } from '../terminal/line-view';

/**
 * The line in which a range starts, with carets under the range. A line longer than `columns` is
 * cut around the start of the range.
 */
export function codeFrame(
  text: string,
  lines: LineIndex,
  range: Range,
  columns: number,
  paint: Paint,
  style: Style,
): string {
  const { line } = lines.position(range.start);
  const lastLine = lines.position(Math.max(range.start, range.end - 1)).line;
  const numberWidth = String(line).length;
  const available = Math.max(20, columns - numberWidth - '     | '.length);
  const row = (number: string, content: string) =>
    `    ${paint('dim', `${number.padStart(numberWidth)} |`)} ${content}`.trimEnd() + '\n';

  const lineStart = lines.lineStart(line);
  const start = range.start - lineStart;
  const view = lineView(text.slice(lineStart, lines.lineEnd(line)), start, available);
  const rest = lastLine > line ? ` to line ${lastLine}` : '';
  const inLine = { start, end: range.end - lineStart };
  const marks = carets(view, inLine, (signs) => paint(style, signs + rest));
  return row(String(line), viewText(view)) + row('', marks);
}

function carets(view: LineView, range: Range, mark: (carets: string) => string): string {
  const start = range.start - view.start;
  const end = Math.max(range.end - view.start, start + 1);
  const before = view.cells.filter((cell) => cell.end <= start);
  const marked = view.cells.filter((cell) => cell.end > start && cell.start < end);
  const indent = widthOf(before) + (view.cutBefore ? 1 : 0);
  return ' '.repeat(indent) + mark('^'.repeat(Math.max(1, widthOf(marked))));
}
