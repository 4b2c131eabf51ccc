import { cells, widthOf, type Cell } from './display';

/** The part of a line that is shown. */
export interface LineView {
  cells: Cell[];
  /** The offset in the line that the cells’ places count from. */
  start: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The line, or as much of it around a place as fits into the columns; no character is cut in half. */
export function lineView(line: string, focus: number, columns: number): LineView {
  if (line.length <= columns) {
    const whole = cells(line);
    if (widthOf(whole) <= columns)
      return { cells: whole, start: 0, cutBefore: false, cutAfter: false };
  }
  const start = characterStart(line, Math.max(0, focus - Math.floor(columns / 3)));
  // A character may be several code units long.
  const mostShown = line.slice(start, characterStart(line, start + 4 * columns));
  const shown = cells(mostShown, columns - 2);
  const end = start + (shown.at(-1)?.end ?? 0);
  return { cells: shown, start, cutBefore: start > 0, cutAfter: end < line.length };
}

/** The text of what is shown. */
export function viewText({ cells: shown, cutBefore, cutAfter }: LineView): string {
  const text = shown.map((cell) => cell.shown).join('');
  return (cutBefore ? '…' : '') + text + (cutAfter ? '…' : '');
}

/** Characters are seldom longer, in UTF-16 units, with all that combines with them. */
const longestCharacter = 32;

/** Where the character begins that the offset lies in. */
function characterStart(line: string, offset: number): number {
  const from = Math.max(0, offset - longestCharacter);
  const around = cells(line.slice(from, offset + longestCharacter));
  const start = around.find(({ end }) => from + end > offset)?.start;
  return start === undefined ? offset : from + start;
}
