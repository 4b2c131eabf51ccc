/** A character as a terminal shows it: one or more code units in the text, one place on screen. */
export interface Cell {
  /** Where it is in the text. */
  start: number;
  end: number;
  shown: string;
  /** How many columns it takes. */
  width: number;
}

const tab = '  ';

/**
 * A flag, or a character with what combines with it. Good enough for columns on a screen, and ready
 * at once: an `Intl.Segmenter` takes 20 ms to make.
 */
const cluster =
  /\p{Regional_Indicator}{2}|.(?:\p{M}|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}?)*/gsu;

/**
 * The characters of a piece of one line, for a terminal, as many as fit into `columns`. Tabs become
 * spaces, and what would drive the terminal (control characters, changes of direction) becomes a
 * visible sign.
 */
export function cells(text: string, columns = Infinity): Cell[] {
  const found: Cell[] = [];
  let width = 0;
  for (const { 0: character, index: start } of text.matchAll(cluster)) {
    const cell = { start, end: start + character.length, ...shownAs(character) };
    width += cell.width;
    if (width > columns) break;
    found.push(cell);
  }
  return found;
}

/** The text on one line, safe for a terminal. */
export function printable(text: string): string {
  return cells(text.replace(/[\r\n]+/g, ' '))
    .map(({ shown }) => shown)
    .join('');
}

/** How many columns the characters take. */
export function widthOf(shown: readonly Cell[]): number {
  return shown.reduce((sum, cell) => sum + cell.width, 0);
}

function shownAs(character: string): Pick<Cell, 'shown' | 'width'> {
  if (character === '\t') return { shown: tab, width: tab.length };
  if (character === '\uFEFF') return { shown: '', width: 0 };
  const code = character.codePointAt(0) ?? 0;
  if (character.length === 1 && code >= 0x20 && code < 0x7f) return { shown: character, width: 1 };
  if (code < 0x20) return { shown: String.fromCharCode(0x2400 + code), width: 1 };
  if (/^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(character))
    return { shown: '\uFFFD', width: 1 };
  return { shown: character, width: columnsOf(character, code) };
}

function columnsOf(character: string, code: number): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (isWide(code) || /\p{Emoji_Presentation}|\uFE0F/u.test(character)) return 2;
  return 1;
}

/** East Asian wide and full-width characters. */
const wideRanges = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3040, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
] as const;

function isWide(code: number): boolean {
  return code >= 0x1100 && wideRanges.some(([first, last]) => code >= first && code <= last);
}
