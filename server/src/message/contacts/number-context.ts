import { callWords, fillers, listLink, otherWords, ownerWords } from './number-words';
import type { Range } from '../range';

/**
 * What the words around a number make of it: they name it a telephone's, speak of calling, say
 * nothing, speak of other numbers, or name it another number.
 */
export type NumberContext = 'phone' | 'calling' | 'silent' | 'doubtful' | 'other';

const reach = { before: 110, after: 60 };
/** The country that a tax number begins with. */
const taxCountry =
  /(?<![\p{L}\d])(?:AT|BE|BG|CH|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[ \u00A0]?$/u;
/** How far a word of calling may stand from the number that it names. */
const closeBy = 36;

/** Judges the numbers of one text in order; each may take over the kind of the one before it. */
export class NumberContexts {
  private last: { end: number; context: NumberContext } | undefined;

  constructor(private readonly text: string) {}

  /** Leaves out a number that is a code; numbers after it in a list are codes as well. */
  skip({ end }: Range): void {
    this.last = { end, context: 'other' };
  }

  /** What the words around make of the number. */
  of(number: Range): NumberContext {
    const { last } = this;
    const gap = last ? this.text.slice(last.end, Math.min(number.start, last.end + 20)) : '';
    const continues =
      last && last.end + gap.length >= number.start && listLink.test(gap) && !gap.includes('\n');
    const own = judgeNumber(this.text, number);
    const isLabelled = last?.context === 'phone' || last?.context === 'other';
    const context =
      continues && isLabelled && own !== 'phone' && own !== 'other' ? last.context : own;
    this.last = { end: number.end, context };
    return context;
  }
}

/** What the words around a number, in its sentence, make of it. */
export function judgeNumber(text: string, { start, end }: Range): NumberContext {
  const before = fold(sentenceBefore(text, start));
  const label = labelKind(before);
  if (label) return label;
  const after = fold(sentenceAfter(text, end));
  const call = lastMatch(callWords, before);
  const other = lastMatch(otherWords, before);
  if (call) {
    const gap = before.slice(call.end);
    if (gap.length <= closeBy && !/[,;.!?。、]/.test(gap) && (!other || other.start < call.end))
      return 'phone';
    return 'calling';
  }
  if (taxCountry.test(text.slice(Math.max(0, start - 6), start))) return 'other';
  const labelAfter = firstKind(after.slice(0, 40));
  if (labelAfter) return labelAfter;
  if (lastMatch(callWords, after)) return 'calling';
  const isNear =
    other &&
    before.length - other.end <= closeBy &&
    !/^(?:orders?|bestell|pedido|commande|ordine|注文)/.test(before.slice(other.start, other.end));
  return isNear ? 'doubtful' : 'silent';
}

/** The kind that the words right before the number name: "Tel.:", "part no.". */
function labelKind(before: string): 'phone' | 'other' | undefined {
  let tail = before;
  for (let steps = 0; steps < 24 && tail !== ''; steps++) {
    const call = atEnd(callWords, tail);
    const other = Math.max(atEnd(otherWords, tail), steps > 1 ? atEnd([ownerWords], tail) : 0);
    if (call > 0 || other > 0) return call >= other ? 'phone' : 'other';
    const filler = fillers.exec(tail)?.[0];
    if (filler === undefined) return undefined;
    tail = tail.slice(0, -filler.length);
  }
  return undefined;
}

/** The length of the longest match whose word ends the text. */
function atEnd(patterns: readonly RegExp[], text: string): number {
  const match = lastMatch(patterns, text.slice(-48));
  return match && match.isLast ? match.end - match.start : 0;
}

interface WordMatch extends Range {
  /** Whether the word that it begins is the text's last. */
  isLast: boolean;
}

function lastMatch(patterns: readonly RegExp[], text: string): WordMatch | undefined {
  let last: WordMatch | undefined;
  for (const pattern of patterns)
    for (const { 0: word, index } of text.matchAll(
      pattern.global ? pattern : new RegExp(pattern, 'g'),
    )) {
      const end = index + word.length;
      const isLast = !/[\s,;.!?()（）、。]/.test(text.slice(end));
      if (!last || index + word.length > last.end || (index < last.start && isLast))
        last = { start: index, end, isLast };
    }
  return last;
}

/** "… is our hotline", "… (tracking number)": the kind that the first words after the number name. */
function firstKind(after: string): 'calling' | 'doubtful' | undefined {
  const clause = /^[^,;.!?。\n]*/.exec(after)?.[0] ?? '';
  const call = lastMatch(callWords, clause);
  const other = lastMatch(otherWords, clause);
  if (call && (!other || call.start < other.start)) return 'calling';
  return other ? 'doubtful' : undefined;
}

/** The text before a number as far as its sentence reaches, or the label in the block before. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach.before), start);
  const block = before.lastIndexOf('\n\n');
  if (block < 0) return lastSentence(before);
  const own = before.slice(block + 2);
  if (own.trim() !== '') return lastSentence(own);
  const label = before.slice(before.lastIndexOf('\n\n', block - 1) + 1, block).trim();
  return label.length <= 40 && !/[.!?]$/.test(label) ? label : '';
}

function lastSentence(text: string): string {
  let from = 0;
  for (const match of text.matchAll(/[.!?。！？؟]\s{1,8}(?=\p{Lu})|[。！？]/gu))
    from = match.index + match[0].length;
  return text.slice(from);
}

function sentenceAfter(text: string, end: number): string {
  const after = text.slice(end, end + reach.after);
  const stop = /[.!?。！？؟](?:\s|$)|[。！？]|\n\n|\d/.exec(after);
  return stop ? after.slice(0, stop.index) : after;
}

/** Lower case, without diacritics and letters' variants. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0640\u064B-\u0655\u0670]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss');
}
