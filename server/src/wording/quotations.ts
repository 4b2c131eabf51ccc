import type { Passage } from './intents/passage';
import type { SpokenText } from './wording';

/** From one quotation mark to the next, in the ways of all languages. */
const quotation =
  /[“”„][^“”„\n]{1,120}[“”]|[«»][^«»\n]{1,120}[«»]|"[^"\n]{1,120}"|「[^「」\n]{1,120}」|(?<![\p{L}\d])['‘][^'‘’\n]{1,120}['’](?![\p{L}\d])/gu;

/** The texts in quotation marks, with these. */
export function quotationsIn(text: string): Passage[] {
  return Array.from(text.matchAll(quotation), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * Whether words stand within quotation marks, or at least most of them: an engraving, a title, what
 * the buyer wrote.
 */
export function isQuoted(text: string, passage: Passage): boolean {
  return quotationOf(text, passage) !== '';
}

/** A line that is no quotation, behind one that begins with `>` as programs for mail quote. */
const answers = /\n[^>\s]/;

/** Whether all the words stand in a quotation, and not only a button's name: press “Cancel items”. */
export function isWhollyQuoted(text: string, passage: Passage): boolean {
  const found = quotationOf(text, passage);
  return found !== '' && found.includes(text.slice(passage.start, passage.end));
}

/** A shorter quotation is a word in quotation marks: please give us “five stars”. */
const shortestSentence = 24;

/** Whether words stand in a quotation that is long enough to be a text of its own. */
export function isQuotedSentence(text: string, passage: Passage): boolean {
  return quotationOf(text, passage).length >= shortestSentence;
}

/** The quotation that most of the words stand in; empty where there is none. */
function quotationOf(text: string, { start, end }: Passage): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
  if (line.startsWith('>') && answers.test(text.slice(end))) return line;
  for (const { 0: found, index } of text.matchAll(quotation)) {
    if (index >= end) return '';
    const common = Math.min(index + found.length, end) - Math.max(index, start);
    if (common > (end - start) / 2) return found;
  }
  return '';
}

/** Whether the words are capitals under a line that ends with a colon: what is to be printed. */
export function isListedCapitals({ statements, text }: SpokenText, { start }: Passage): boolean {
  const isCapitals = (at: Passage): boolean => {
    const words = text.slice(at.start, at.end);
    return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
  };
  let index = statements.findIndex((each) => each.start <= start && each.end > start);
  const own = statements[index];
  if (!own || !isCapitals(own)) return false;
  while (index > 0 && isCapitals(statements[index] as Passage)) index--;
  return /^\s*[:：]/.test(text.slice(statements[index]?.end));
}
