import { Remembered } from '../../memory/remembered';

/** Letters that lose no mark when they are decomposed, but are written otherwise as well. */
const otherSpellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

/** A name split into its words, folded: `buyer.firstName` → `buyer`, `first`, `name`. */
export function nameWords(name: string): string[] {
  return beyondAscii.test(name) ? foldedWords(name) : asciiWords(name);
}

/** The same words with blanks between them; messages have few names many times. */
export const nameText = (name: string): string => known.of(name, joinedWords);

const known = new Remembered<string>(5000);
const joinedWords = (name: string): string => nameWords(name).join(' ');

const beyondAscii = /[\u0080-\uFFFF]/;

/** The same as `foldedWords` for plain letters, as most names have. */
function asciiWords(name: string): string[] {
  const words = /[A-Z]/.test(name)
    ? name.replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ').toLowerCase()
    : name;
  return words.match(/[a-z\d]+/g) ?? [];
}

/** The same texts for many names without commas: folding one text is faster than folding many. */
export const nameTexts = (names: readonly string[]): string[] =>
  folded(names.join(','))
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .split(/ ?, ?/);

const foldedWords = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** In lower case, without marks, and with a blank where a word begins with a capital in another. */
function folded(name: string): string {
  const lowerCase = name.toLowerCase();
  const parted =
    name === lowerCase
      ? name
      : name.replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ').toLowerCase();
  const unmarked = parted.normalize('NFKD').replace(/[\u0300-\u036F]/g, '');
  if (!beyondAscii.test(unmarked)) return unmarked;
  return unmarked
    .normalize('NFC')
    .replace(/\p{Mn}|\u0640/gu, '')
    .replace(/[ßłøđıæœأإآىة]/g, (letter) => otherSpellings[letter] ?? letter);
}
