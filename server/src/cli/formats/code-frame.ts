import type { LineIndex } from '../../lint/line-index';
import type { Range } from '../../ranges/range';
import type { Paint, Style } from '../terminal/color';
import { cells, widthOf, type Cell } from '../terminal/display';

/** The part of a line that is shown. */
interface View {
  cells: Cell[];
  /** The offset in the file that the cells' places count from. */
  start: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

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

  const view = viewOf(text, lines, line, range.start, available);
  const rest = lastLine > line ? ` to line ${lastLine}` : '';
  const marks = carets(view, range, (signs) => paint(style, signs + rest));
  return row(String(line), show(view)) + row('', marks);
}

function viewOf(
  text: string,
  lines: LineIndex,
  line: number,
  focus: number,
  available: number,
): View {
  const lineStart = lines.lineStart(line);
  const lineEnd = lines.lineEnd(line);
  if (lineEnd - lineStart <= available) {
    const whole = cells(text.slice(lineStart, lineEnd));
    if (widthOf(whole) <= available)
      return { cells: whole, start: lineStart, cutBefore: false, cutAfter: false };
  }
  let start = Math.max(lineStart, focus - Math.floor(available / 3));
  if (start > lineStart && isLowSurrogate(text.charCodeAt(start))) start--;
  // A character may be several code units long.
  const shown = cells(text.slice(start, Math.min(lineEnd, start + 4 * available)), available - 2);
  const end = start + (shown.at(-1)?.end ?? 0);
  return { cells: shown, start, cutBefore: start > lineStart, cutAfter: end < lineEnd };
}

function show({ cells: shown, cutBefore, cutAfter }: View): string {
  const text = shown.map((cell) => cell.shown).join('');
  return (cutBefore ? '…' : '') + text + (cutAfter ? '…' : '');
}

function carets(view: View, range: Range, mark: (carets: string) => string): string {
  const start = range.start - view.start;
  const end = Math.max(range.end - view.start, start + 1);
  const before = view.cells.filter((cell) => cell.end <= start);
  const marked = view.cells.filter((cell) => cell.end > start && cell.start < end);
  const indent = widthOf(before) + (view.cutBefore ? 1 : 0);
  return ' '.repeat(indent) + mark('^'.repeat(Math.max(1, widthOf(marked))));
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
