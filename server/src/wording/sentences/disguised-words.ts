import { foldWords } from '../../message/words/fold-words';
import { Remembered } from '../../memory/remembered';
import type { Word } from './word';

/** What looks like Latin letters, and the letters that are meant, in the same order. */
const disguises: readonly (readonly [written: string, meant: string])[] = [
  // Cyrillic
  ['авсеніјкморѕтух', 'abcehijkmopstyx'],
  // Greek
  ['αειορυν', 'aeiopuv'],
  // small capitals
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghiklmnoprstuvwyz'],
  // digits and signs
  ['013457@$€', 'oieastase'],
];
const lookAlikes: ReadonlyMap<string, string> = new Map(
  disguises.flatMap(([written, meant]) =>
    Array.from(written, (disguise, at): [string, string] => [disguise, meant.charAt(at)]),
  ),
);
/** Letters of two scripts, small capitals, a sign, or digits between letters: `rev1ew`, not `b2b`. */
const isDisguised =
  /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]|[a-z]{2}[013457][a-z]|[a-z][013457][a-z]{2}|[a-z][013457][a-z][013457]{1,2}[a-z]|[\u0299-\u029F\u1D00-\u1D22ꜰꜱ@$€]/;

/** Messages use the same words again and again. */
const folds = new Remembered<string>(20_000);

/** A word in lower case, without diacritics, and without what hides it from a filter. */
export const foldWord = (written: string): string => folds.of(written, withoutDisguise);

function withoutDisguise(written: string): string {
  const folded = foldWords(written)
    .replace(/[ىة]/g, (letter) => (letter === 'ى' ? 'ي' : 'ه'))
    .replace(/[\uFE0F\u20E3]/g, '');
  if (!isDisguised.test(folded)) return folded;
  return Array.from(folded, (letter) => lookAlikes.get(letter) ?? letter).join('');
}

/** The fewest single letters in a row that are taken for one word. */
export const fewestSpaced = 4;
const isSingle = (word: Word | undefined): boolean =>
  word !== undefined && /^[a-z0-9★\u0620-\u064A]$/.test(word.text);

/** The words, with letters that are set apart by blanks as one: `r e v i e w`. */
export function joinSpacedLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    if (isSingle(words[at])) while (isSingle(words[end]) && gap(words, end) <= 2) end++;
    for (const word of joinRow(words.slice(at, end))) joined.push(word);
    at = end;
  }
  return joined;
}

/** What stands around the letters stays as it is: `5 s t a r`. */
function joinRow(row: readonly Word[]): readonly Word[] {
  const from = row.findIndex((word, index) => isLetter(word) && isLetter(row[index + 1]));
  const to = row.findLastIndex(isLetter) + 1;
  if (from < 0 || to - from < fewestSpaced) return row;
  const letters = row.slice(from, to);
  const text = letters.map((word) => word.text).join('');
  const start = letters[0]?.start ?? 0;
  const word = { text: foldWord(text), start, end: letters.at(-1)?.end ?? start };
  return [...row.slice(0, from), word, ...row.slice(to)];
}

const isLetter = (word: Word | undefined): boolean =>
  word !== undefined && !/^[0-9★]$/.test(word.text);

/** How much stands between a word and the one before it. */
const gap = (words: readonly Word[], at: number): number =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0);
