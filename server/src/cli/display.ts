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
let segmenter: Intl.Segmenter | undefined;

/**
 * The characters of a piece of one line, for a terminal. Tabs become spaces, and what would drive
 * the terminal (control characters, changes of direction) becomes a visible sign.
 */
export function cells(text: string): Cell[] {
  if (/^[ -~]*$/.test(text))
    return Array.from(text, (shown, start) => ({ start, end: start + 1, shown, width: 1 }));
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    start: index,
    end: index + segment.length,
    ...shownAs(segment),
  }));
}

/** The text on one line, safe for a terminal. */
export function printable(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return cells(text.replace(/[\r\n]+/g, ' '))
    .map(({ shown }) => shown)
    .join('');
}

function shownAs(character: string): Pick<Cell, 'shown' | 'width'> {
  if (character === '\t') return { shown: tab, width: tab.length };
  if (character === '\uFEFF') return { shown: '', width: 0 };
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return { shown: String.fromCharCode(0x2400 + code), width: 1 };
  if (/^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(character))
    return { shown: '\uFFFD', width: 1 };
  return { shown: character, width: widthOf(character, code) };
}

function widthOf(character: string, code: number): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (isWide(code) || /\p{Emoji_Presentation}|\uFE0F/u.test(character)) return 2;
  return 1;
}

/** East Asian wide and full-width characters. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
