import { isFunctionWord } from '../spelling/languages';
import type { Slip } from './slip';

const boundary = /[.!?] {1,5}(?=\p{Ll})/gu;
const longestWord = 30;

/** Ends of sentences that are none. */
const abbreviations = new Set(
  (
    'approx incl excl max min dept misc resp inkl exkl zzgl evtl usw bzw ggf bspw etc gest abgek ' +
    'telef apdo aprox avda ecc cortese spett dott pagg bijv evtl'
  ).split(' '),
);
const shortestBeforeDot = 4;

/** Short words, and those without a vowel at their end: `Bestellnr.`, `MwSt.`, `blvd.`. */
function isAbbreviation(word: string): boolean {
  if (word.length < shortestBeforeDot || /\p{Ll}\p{Lu}/u.test(word)) return true;
  return /(?:nr|str|vd|tz|mt|pl)$/.test(word) || abbreviations.has(word.toLowerCase());
}

/** Sentences that begin with a small letter. */
export function capitals(line: string, language: string): Slip[] {
  const found: Slip[] = [];
  for (const { 0: mark, index } of line.matchAll(boundary)) {
    const start = index + mark.length;
    const before = line
      .slice(Math.max(0, index - longestWord), index)
      .split(/\P{L}/u)
      .at(-1);
    if (before === undefined || before.length < 2) continue;
    if (mark.startsWith('.') && isAbbreviation(before)) continue;
    const word = /^[\p{L}\p{M}'’]+/u.exec(line.slice(start, start + longestWord))?.[0] ?? '';
    // Names such as “eBay” have their capital further on.
    if (word !== word.toLowerCase() || !isFunctionWord(language, word)) continue;
    const replacement = word.charAt(0).toUpperCase() + word.slice(1);
    const what = `The sentence begins with a small letter: “${replacement}”.`;
    found.push({ start, end: start + word.length, what, replacement });
  }
  return found;
}
