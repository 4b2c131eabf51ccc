import type { KnownParagraph } from './known-paragraph';
import { nameWords } from '../words/name-words';
import { trimmedRange } from '../../ranges/range';

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/** Whether letters of a paragraph may be set apart, or it may be a part of one in capitals. */
export const mayBeEmphasized = ({ text }: KnownParagraph): boolean =>
  mayBeSpaced.test(text) || (!/[a-z]/.test(text) && /\p{Lu}/u.test(text));

/** Most texts have nothing like it, and this is quickly seen. */
const mayBeSpaced = /(?:^|\s)\S {1,8}\S {1,8}\S {1,8}\S/;
const spaced = /(?<![\p{L}\p{N}])\p{L}(?: {1,8}\p{L}){3,30}(?![\p{L}\p{N}.'’])/gu;
const vowels = /[aeiouy\u0400-\uffff]/;

/** Words whose letters are set apart by blanks: `S A L E`. */
export function spacedWords(text: string): Stretch[] {
  if (!mayBeSpaced.test(text)) return [];
  return [...text.matchAll(spaced)].flatMap(({ 0: word, index }) => {
    const letters = nameWords(word).join('');
    const isWord = vowels.test(letters) && !isList(letters);
    return isWord ? [{ start: index, end: index + word.length }] : [];
  });
}

/** Letters to choose from: `A B C D`, or `A B A B`. */
function isList(letters: string): boolean {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  return (
    codes.every((code, at) => at === 0 || code === (codes[at - 1] ?? 0) + 1) ||
    new Set(codes).size < 3
  );
}

const fewest = { letters: 20, words: 4 };

/** Paragraphs that are all capitals; names of companies and addresses are shorter, or hold numbers. */
export function capitalParagraphs(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    if (isAllCapitals(paragraph)) found.push(trimmedRange(paragraph, start));
    start += paragraph.length + 2;
  }
  return found;
}

function isAllCapitals(paragraph: string): boolean {
  if (paragraph.length < fewest.letters || /[a-z]/.test(paragraph)) return false;
  if (/\p{Ll}/u.test(paragraph)) return false;
  if ((paragraph.match(/\p{Lu}/gu)?.length ?? 0) < fewest.letters) return false;
  const words = paragraph.match(/\p{Lu}{2,}/gu)?.length ?? 0;
  if (words < fewest.words || /^\s*["“„«»'‘]/u.test(paragraph)) return false;
  // An address holds numbers, a sentence ends.
  return !/\d/.test(paragraph) || /[.!?]\s*$/.test(paragraph);
}
