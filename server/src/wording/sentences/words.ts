import { valueFiller } from '../../message/template/mask';
import { fewestSpaced, foldWord, joinSpacedLetters } from './disguised-words';
import type { Word } from './word';

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
