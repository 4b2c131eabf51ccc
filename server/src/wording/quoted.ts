import { isInCapitals } from '../message/words/capitals';
import { quotationsIn } from '../message/words/quotations';
import { byStart, clearOf } from '../ranges/range';
import { firstEndingBehind, isWithinOne, rangeHolding } from '../ranges/sorted-offsets';
import { inscriptionsIn } from './inscriptions';
import type { Passage } from './passage';
import type { SpokenText } from './wording';

/** Lines that a program for mail quotes, and those that answer them. */
const mailQuotation = /^>/m;
const answers = /\n[^>\s]/g;

/** The texts in quotation marks, and what things bear without them, in order and apart. */
function quotationsOf({ text, facts }: SpokenText): readonly Passage[] {
  const quotations = quotationsIn(text);
  const inscriptions = facts.get(inscriptionsIn);
  if (inscriptions.length === 0) return quotations;
  return [...quotations, ...clearOf(quotations, inscriptions)].sort(byStart);
}

/** Where the last line ends that is answered, if it begins with `>`; -1 where none does. */
const lastAnswerIn = ({ text }: SpokenText): number =>
  text.includes('>') && mailQuotation.test(text)
    ? (Array.from(text.matchAll(answers)).at(-1)?.index ?? -1)
    : -1;

/**
 * Whether words stand within quotation marks, at least most of them, or in an element that says as
 * much: an engraving, a title, what the buyer wrote.
 */
export function isQuoted(text: SpokenText, passage: Passage): boolean {
  return quotationOf(text, passage) !== '' || standsInQuotations(text, passage);
}

const writtenWord = /[\p{L}\p{N}]+/gu;

/** Whether several quotations hold most of the words together: `the signs “Sale”, “Follow us” and “Buy now”`. */
function standsInQuotations(
  { text, facts, literalHolding }: SpokenText,
  { start, end }: Passage,
): boolean {
  const quotations = facts.get(quotationsOf);
  let quoted = 0;
  let words = 0;
  for (const { 0: word, index } of text.slice(start, end).matchAll(writtenWord)) {
    words++;
    const at = start + index;
    if (isWithinOne(quotations, at) || literalHolding(at, at + word.length)) quoted++;
  }
  return quoted > words / 2;
}

/** Whether all the words stand in a quotation, and not only a button's name: press “Cancel items”. */
export function isWhollyQuoted(text: SpokenText, passage: Passage): boolean {
  const found = quotationOf(text, passage);
  return found !== '' && found.includes(text.text.slice(passage.start, passage.end));
}

/** Whether any of the words stands in a quotation: `the sign “Win” and`. */
export function touchesQuotation(
  { text, facts, literalHolding }: SpokenText,
  { start, end }: Passage,
): boolean {
  if (literalHolding(start, end)) return true;
  const quotations = facts.get(quotationsOf);
  return (quotations[firstEndingBehind(quotations, start)]?.start ?? text.length) < end;
}

/** Whether words stand in a title or an inscription, which begins with a capital where letters have any. */
export const isInTitle = (text: SpokenText, passage: Passage): boolean =>
  /^\P{L}?[\p{Lu}\p{Lo}]/u.test(quotationOf(text, passage));

/** A shorter quotation is a word in quotation marks: please give us “five stars”. */
const shortestSentence = 24;

/** Whether words stand in a quotation that is long enough to be a text of its own, or are what a thing bears. */
export function isQuotedSentence(text: SpokenText, passage: Passage): boolean {
  if (rangeHolding(text.facts.get(inscriptionsIn), passage)) return true;
  const literal = text.literalHolding(passage.start, passage.end);
  const length = literal ? literal.end - literal.start : quotationOf(text, passage).length;
  return length >= shortestSentence;
}

/** The quotation that most of the words stand in; empty where there is none. */
function quotationOf({ text, facts, literalHolding }: SpokenText, { start, end }: Passage): string {
  if (literalHolding(start, end)) return text.slice(start, end);
  const quotations = facts.get(quotationsOf);
  const lineStart = facts.get(lastAnswerIn) >= end ? text.lastIndexOf('\n', start - 1) + 1 : -1;
  if (text[lineStart] === '>') return text.slice(lineStart).split('\n', 1)[0] ?? '';
  for (let at = firstEndingBehind(quotations, start); ; at++) {
    const quoted = quotations[at];
    if (!quoted || quoted.start >= end) return '';
    const common = Math.min(quoted.end, end) - Math.max(quoted.start, start);
    if (common > (end - start) / 2) return text.slice(quoted.start, quoted.end);
  }
}

/** The most lines that are listed under one, so that a text in capitals is not read again and again. */
const mostListed = 20;

/** Whether the words are capitals under a line that ends with a colon: what is to be printed. */
export function isListedCapitals({ statements, text }: SpokenText, passage: Passage): boolean {
  const { start } = passage;
  const isCapitals = (at: Passage): boolean => isInCapitals(text.slice(at.start, at.end));
  if (/\p{Ll}/u.test(text.slice(start, passage.end))) return false;
  let index = statements.findIndex((each) => each.start <= start && each.end > start);
  const own = statements[index];
  if (!own || !isCapitals(own)) return false;
  const first = Math.max(0, index - mostListed);
  while (index > first && isCapitals(statements[index] as Passage)) index--;
  return /^\s*[:：]/.test(text.slice(statements[index]?.end));
}
