import { isFunctionWord } from '../lines/languages';
import { capitalized } from '../message/words/capitalized';
import { abbreviations, titleAbbreviations } from '../message/words/abbreviations';
import type { Gap } from './gaps';
import type { Slip } from './slip';

const boundary = /^[.!?] +$/;

/** Words that are shortened, or stand before what is: `gest.`, `cortese att.ne`. */
const alsoWords: ReadonlySet<string> = new Set(['cortese', 'gest']);
const shortestBeforeDot = 4;

/** A sentence that begins with a small letter. */
export function capitals(
  { before, after, text, start: endOfSentence }: Gap,
  language: string,
): Slip[] {
  if (!after || !boundary.test(text)) return [];
  // Behind a number, a dot can be that of an ordinal.
  const ends = text.startsWith('.') ? /\p{L}{2}$/u : /\p{L}{2}$|\d{2}$/u;
  if (!ends.test(before.written)) return [];
  if (text.startsWith('.') && isAbbreviation(before.written)) return [];
  // Names such as “eBay” have their capital further on.
  const { written, lower, isPlain, start, end } = after;
  if (!isPlain || written !== lower || !isFunctionWord(language, written)) return [];
  const replacement = capitalized(written);
  const what = `The sentence begins with a small letter: “${replacement}”.`;
  return [{ start, end, what, replacement, endOfSentence }];
}

/** Short words, and those without a vowel at their end: `Bestellnr.`, `MwSt.`, `blvd.`. */
function isAbbreviation(word: string): boolean {
  if (word.length < shortestBeforeDot || /\p{Ll}\p{Lu}/u.test(word)) return true;
  if (/(?:nr|str|vd|tz|mt|pl)$/i.test(word)) return true;
  const lower = word.toLowerCase();
  return [titleAbbreviations, abbreviations, alsoWords].some((known) => known.has(lower));
}
