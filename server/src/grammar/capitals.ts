import { isFunctionWord } from '../lines/languages';
import { capitalized } from '../message/words/capitalized';
import type { Gap } from './gaps';
import type { Slip } from './slip';

const boundary = /^[.!?] +$/;

/** Ends of sentences that are none. */
const abbreviations = new Set(
  (
    'approx incl excl max min dept misc resp inkl exkl zzgl evtl usw bzw ggf bspw etc gest abgek ' +
    'telef apdo aprox avda ecc cortese spett dott pagg bijv godz wzgl exkl apto eventl blvd'
  ).split(' '),
);
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
  return /(?:nr|str|vd|tz|mt|pl)$/i.test(word) || abbreviations.has(word.toLowerCase());
}
