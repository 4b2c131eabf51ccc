import { foldWords } from '../message/fold-words';
import { Remembered } from '../message/remembered';
import { valueFiller } from '../message/template/mask';

/** A word of a text, or another sign that carries meaning: a number, a star, a currency. */
export interface Word {
  /** Folded: lower case, without diacritics, and without what hides a word from a filter. */
  text: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** What a placeholder is as a word, whatever it stands for. */
export const placeholderWord = '{}';

/** What a character is to the words of a text. */
enum Kind {
  Unknown,
  Between,
  InWord,
  /** A word by itself: scripts that set no blanks. */
  Ideograph,
  /** A currency, a star and what else is written instead of a word. */
  Sign,
  Placeholder,
}

/** The kind of each UTF-16 unit, found out when it is first met. */
const kinds = new Uint8Array(0x10000);
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const sign = /[\p{Sc}%★☆⭐🌟✨👍🎁+&#]/u;

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  const isPair = unit >= 0xd800 && unit <= 0xdbff;
  if (!isPair && kinds[unit] !== Kind.Unknown) return kinds[unit] as Kind;
  const character = text.slice(at, at + widthAt(text, at));
  const kind = kindOf(character);
  if (!isPair) kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): Kind {
  if (character === valueFiller) return Kind.Placeholder;
  if (ideograph.test(character)) return Kind.Ideograph;
  if (/[\p{L}\p{M}\p{Nd}]/u.test(character)) return Kind.InWord;
  return sign.test(character) ? Kind.Sign : Kind.Between;
}

/** How many UTF-16 units the character has. */
function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

/**
 * The words of a text, in order. A script that sets no blanks yields a word for each character, so
 * that the same phrases work for all; a placeholder is one word.
 * @param nameOf what a placeholder's name says, if anything
 */
export function readWords(text: string, nameOf?: (start: number, end: number) => string): Word[] {
  const words: Word[] = [];
  let singles = 0;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    const start = at;
    at += widthAt(text, at);
    if (kind === Kind.Between) continue;
    const id = kind === Kind.InWord ? idLength(text, start) : 0;
    if (id > 0) at = start + id;
    else if (kind === Kind.InWord || kind === Kind.Placeholder)
      while (at < text.length && kindAt(text, at) === kind) at += widthAt(text, at);
    if (at - start === 1 && kind === Kind.InWord) singles++;
    words.push({
      text: wordText(text.slice(start, at), kind, () => nameOf?.(start, at)),
      start,
      end: at,
    });
  }
  return singles < fewestSpaced ? words : joinSpacedLetters(words);
}

/** An order id or another number in groups is one word: `111-2222222-3333333`. */
const groupedNumber = /\d{2,}(?:-\d{2,}){2,}/y;

function idLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x30 || unit > 0x39) return 0;
  groupedNumber.lastIndex = at;
  return groupedNumber.exec(text)?.[0].length ?? 0;
}

function wordText(written: string, kind: Kind, name: () => string | undefined): string {
  if (kind === Kind.Placeholder) return placeholderWord + (name() ?? '');
  return kind === Kind.Sign ? foldSign(written) : foldWord(written);
}

const foldSign = (written: string): string => (/[★⭐🌟✨]/u.test(written) ? '★' : written);

/** Letters of other scripts, and digits, that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p' },
  ...{ ѕ: 's', т: 't', у: 'y', х: 'x', α: 'a', ε: 'e', ι: 'i', ο: 'o', ρ: 'p', υ: 'u', ν: 'v' },
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' },
};
const lookAlike = /[авсенијкморѕтухαειορυν013457]/gu;
/** Letters of two scripts, or a digit between letters: `rev1ew`, but not `b2b`. */
const isDodging =
  /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]|[a-z]{2}[013457][a-z]|[a-z][013457][a-z]{2}/;

/** Messages use the same words again and again. */
const folds = new Remembered<string>(20_000);

const foldWord = (written: string): string => folds.of(written, withoutDodges);

function withoutDodges(written: string): string {
  const folded = foldWords(written).replace(/[ىة]/g, (letter) => (letter === 'ى' ? 'ي' : 'ه'));
  return isDodging.test(folded)
    ? folded.replace(lookAlike, (found) => lookAlikes[found] ?? found)
    : folded;
}

/** The fewest single letters in a row that are taken for one word: `r e v i e w`. */
const fewestSpaced = 4;
const isSingle = (word: Word | undefined): boolean =>
  word !== undefined && /^[a-z0-9★]$/.test(word.text);

function joinSpacedLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    if (isSingle(words[at])) while (isSingle(words[end]) && gap(words, end) <= 2) end++;
    const row = words.slice(at, end);
    const text = row.length < fewestSpaced ? '' : row.map((word) => word.text).join('');
    if (/^[a-z].*[a-z]$/.test(text))
      joined.push({ text: foldWord(text), start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 });
    else for (const word of row) joined.push(word);
    at = end;
  }
  return joined;
}

/** How much stands between a word and the one before it. */
const gap = (words: readonly Word[], at: number): number =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0);
