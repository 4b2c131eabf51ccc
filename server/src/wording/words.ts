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
/** Letters in circles and squares, which folding makes plain ones. */
const framedLetter = /[\u24B6-\u24E9\u{1F130}-\u{1F149}]/u;
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
  if (/[\p{L}\p{M}\p{Nd}]/u.test(character) || framedLetter.test(character)) return Kind.InWord;
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
    const kind = kindInWords(text, at);
    const start = at;
    at += widthAt(text, at);
    if (kind === Kind.Between) continue;
    const id = kind === Kind.InWord ? idLength(text, start) : 0;
    if (id > 0) at = start + id;
    else if (kind === Kind.InWord || kind === Kind.Placeholder)
      while (at < text.length && kindInWords(text, at) === kind) at += widthAt(text, at);
    if (at - start === 1 && kind === Kind.InWord) singles++;
    words.push({ text: wordText(text, kind, start, at, nameOf), start, end: at });
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

/** A sign instead of a letter, `c@rd`, `$tars`; in an address and before a name it is none. */
const letterSign = /(?:(?<=\p{L})@\p{L}|[$€]\p{Ll})\p{L}*(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])/uy;

function kindInWords(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  if (unit !== 0x40 && unit !== 0x24 && unit !== 0x20ac) return kindAt(text, at);
  letterSign.lastIndex = at;
  return letterSign.test(text) ? Kind.InWord : kindAt(text, at);
}

function wordText(
  text: string,
  kind: Kind,
  start: number,
  end: number,
  nameOf?: (start: number, end: number) => string,
): string {
  if (kind === Kind.Placeholder) return placeholderWord + (nameOf?.(start, end) ?? '');
  const written = text.slice(start, end);
  if (kind !== Kind.Sign) return foldWord(written);
  const isStar = /[★⭐🌟✨]/u.test(written) || (written === '☆' && isCounted(text, start, end));
  return isStar ? '★' : written;
}

/** A hollow star counts beside a number, `5☆`; a row of them is a scale to fill in. */
const isCounted = (text: string, start: number, end: number): boolean =>
  /[0-9５]/.test(text.charAt(start - 1)) || /[0-9５]/.test(text.charAt(end));

/** Letters of other scripts, and digits, that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p' },
  ...{ ѕ: 's', т: 't', у: 'y', х: 'x', α: 'a', ε: 'e', ι: 'i', ο: 'o', ρ: 'p', υ: 'u', ν: 'v' },
  ...{ ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴋ: 'k', ʟ: 'l' },
  ...{
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ʀ: 'r',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
  },
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '€': 'e' },
};
const lookAlike = /[авсенијкморѕтухαειορυνᴀʙᴄᴅᴇꜰɢʜɪᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ013457@$€]/gu;
/** Letters of two scripts, small capitals, a sign, or digits between letters: `rev1ew`, not `b2b`. */
const isDodging =
  /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]|[a-z]{2}[013457][a-z]|[a-z][013457][a-z]{2}|[a-z][013457][a-z][013457]{1,2}[a-z]|[\u0299-\u029F\u1D00-\u1D22ꜰꜱ@$€]/;

/** Messages use the same words again and again. */
const folds = new Remembered<string>(20_000);

const foldWord = (written: string): string => folds.of(written, withoutDodges);

function withoutDodges(written: string): string {
  const folded = foldWords(written)
    .replace(/[ىة]/g, (letter) => (letter === 'ى' ? 'ي' : 'ه'))
    .replace(/[\uFE0F\u20E3]/g, '');
  return isDodging.test(folded)
    ? folded.replace(lookAlike, (found) => lookAlikes[found] ?? found)
    : folded;
}

/** The fewest single letters in a row that are taken for one word: `r e v i e w`. */
const fewestSpaced = 4;
const isSingle = (word: Word | undefined): boolean =>
  word !== undefined && /^[a-z0-9★\u0620-\u064A]$/.test(word.text);

function joinSpacedLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    if (isSingle(words[at])) while (isSingle(words[end]) && gap(words, end) <= 2) end++;
    joined.push(...joinRow(words.slice(at, end)));
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
