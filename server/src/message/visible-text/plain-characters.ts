import { lastBefore } from '../../ranges/sorted-offsets';

/** A text in plain characters, which knows where each of them stands in the original. */
export interface PlainText {
  text: string;
  /** The offset in the original text. */
  origin(offset: number): number;
}

/** Characters without a width, forms for right-to-left text, full-width forms, other digits. */
const unusual =
  /[\u034F\uFE0E\uFE0F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFF01-\uFF5E\u0660-\u0669\u06F0-\u06F9]/;
/** Bounded, so that ten megabytes of them do not exhaust the stack of the regular expression. */
const widthless =
  /[\u034F\uFE0E\uFE0F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]{1,1000}/g;
const foreign = /[\uFF01-\uFF5E\u0660-\u0669\u06F0-\u06F9]/g;

const sameOffset = (offset: number): number => offset;

/** A text whose characters are plain. */
export const asWritten = (text: string): PlainText => ({ text, origin: sameOffset });

/** Whether nothing in the text is to be undone. */
export const arePlain = ({ text }: { readonly text: string }): boolean => !unusual.test(text);

/**
 * Undoes what hides a contact from a search but not from a reader: full-width letters, Arabic
 * digits, zero-width characters.
 */
export function plainCharacters(original: string): PlainText {
  if (arePlain({ text: original })) return asWritten(original);
  const narrow = original.replace(foreign, toAscii);
  const gaps: { at: number; length: number }[] = [];
  for (const match of narrow.matchAll(widthless))
    gaps.push({ at: match.index, length: match[0].length });
  if (gaps.length === 0) return { text: narrow, origin: sameOffset };
  return { text: narrow.replace(widthless, ''), origin: originBefore(gaps) };
}

function toAscii(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xff01 + 0x21);
  return String.fromCharCode((code & 0xf) + 0x30);
}

/** Maps offsets of a text without its gaps back; a gap belongs to the character after it. */
function originBefore(gaps: readonly { at: number; length: number }[]): (at: number) => number {
  let lost = 0;
  const steps = gaps.map(({ at, length }) => {
    const start = at - lost;
    lost += length;
    return { start, lost };
  });
  return (offset) => offset + (lastBefore(steps, ({ start }) => start > offset)?.lost ?? 0);
}
