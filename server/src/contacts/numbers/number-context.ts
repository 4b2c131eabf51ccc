import type { Range } from '../../ranges/range';
import {
  calledWords,
  callWords,
  exampleLead,
  fillers,
  listLink,
  numberOf,
  otherWords,
  ownerWords,
  plainNumber,
  plainOrder,
  taxCountry,
  unknownLabel,
} from './number-words';
import { foldWords } from '../../message/words/fold-words';
import { saysOnlyIs, sentenceAfter, sentenceBefore, sentenceReferredTo } from './sentence-window';

/**
 * What the words around a number make of it: they name it a telephone's, speak of calling, say
 * nothing, speak of other numbers, or name it another number.
 */
export type NumberContext = 'phone' | 'calling' | 'silent' | 'doubtful' | 'other';

/** How far a word of calling may stand from the number that it names. */
const closeBy = 36;

/** What may stand between two numbers of one kind, in UTF-16 units. */
const longestGap = 24;

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
    const gap = last
      ? this.text.slice(last.end, Math.min(number.start, last.end + longestGap))
      : '';
    const continues =
      last &&
      last.end + gap.length >= number.start &&
      !gap.includes('\n') &&
      (listLink.test(gap) || (last.context === 'other' && saysOnlyIs(gap)));
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
  const before = withoutAsides(foldWords(sentenceBefore(text, start)));
  const calls = findWords(callWords, before);
  const others = findWords(otherWords, before);
  const label = labelKind(before, calls, others);
  if (label) return label;
  const call = lastOf(calls);
  const other = lastOf(others);
  if (call && isClose(before.slice(call.end)) && (!other || other.start < call.end)) return 'phone';
  if (taxCountry.test(text.slice(Math.max(0, start - 6), start))) return 'other';
  // Below "Customer service" also stands what registers and banks know the company by.
  const isOnOtherLine = call && other && before.slice(call.end, other.start).includes('\n');
  if (call && !isOnOtherLine) return 'calling';
  const isNamed =
    other !== undefined &&
    before.length - other.end <= closeBy &&
    !plainOrder.test(before.slice(other.start));
  const after = kindBehind(foldWords(sentenceAfter(text, end)), isNamed);
  if (after) return after;
  if (isNamed) return 'doubtful';
  return namesOtherNumber(sentenceReferredTo(text, start)) ? 'other' : 'silent';
}

/** Whether what stands between a word of calling and the number leaves the two together. */
const isClose = (gap: string): boolean =>
  gap.length <= closeBy && !/[,;.!?。、\n]/.test(gap.replace(/^( \w{2,4})?, $/, '$1'));

/** "The tracking number of your return (order 171-…) is": brackets that go into another matter. */
const withoutAsides = (sentence: string): string =>
  sentence.includes('(')
    ? sentence.replace(aside, (words) => (findWords(callWords, words).length > 0 ? words : ''))
    : sentence;

const aside = /\([^()\n]{1,60}\) (?=[a-z])/g;

/** Whether the sentence speaks, before the number, of one that is none to call, however far from it. */
export const speaksOfOtherNumber = (text: string, start: number): boolean =>
  namesOtherNumber(sentenceBefore(text, start));

/** Whether a sentence speaks of numbers that are none to call, besides that of an order. */
function namesOtherNumber(sentence: string): boolean {
  const folded = foldWords(sentence);
  if (folded === '' || findWords(callWords, folded).length > 0) return false;
  return findWords(otherWords, folded).some(({ start }) => !plainOrder.test(folded.slice(start)));
}

interface Word extends Range {
  /** The word's length as far as a list has it; longer entries tell more. */
  length: number;
}

const notAscii = /\P{ASCII}/u;
const separator = /[\s,;.!?()（）、。]/g;

/** Where words of these lists stand in the text; each to the end of the word that it begins. */
function findWords(lists: readonly RegExp[], text: string): Word[] {
  const found: Word[] = [];
  // The last two lists are those of Japanese and Arabic.
  const count = notAscii.test(text) ? lists.length : lists.length - 2;
  for (let index = 0; index < count; index++) {
    const list = lists[index];
    if (!list) continue;
    list.lastIndex = 0;
    for (let match = list.exec(text); match; match = list.exec(text)) {
      separator.lastIndex = list.lastIndex;
      const end = separator.exec(text)?.index ?? text.length;
      found.push({ start: match.index, end, length: match[0].length });
    }
  }
  return found;
}

/** The word that ends last, and of those the one that begins first. */
function lastOf(words: readonly Word[]): Word | undefined {
  let last: Word | undefined;
  for (const word of words)
    if (!last || word.end > last.end || (word.end === last.end && word.start < last.start))
      last = word;
  return last;
}

/** The kind that the words right before the number name: "Tel.:", "part no.". */
function labelKind(
  before: string,
  calls: readonly Word[],
  others: readonly Word[],
): 'phone' | 'other' | undefined {
  let tail = before;
  for (let steps = 0; steps < 24 && tail !== ''; steps++) {
    const hasNumberWord = steps > 1;
    const call = longestAt(tail.length, calls) || (hasNumberWord ? matched(calledWords, tail) : 0);
    const other = longestAt(tail.length, others) || (hasNumberWord ? matched(ownerWords, tail) : 0);
    if (call > 0 || other > 0)
      return call >= other && !isPartOfOther(tail, calls, others) ? 'phone' : 'other';
    if (isUnknownKind(tail, calls)) return 'other';
    const filler = fillers.exec(tail)?.[0];
    if (filler === undefined || (filler === '\n' && !isLabelLine(tail))) return undefined;
    tail = tail.slice(0, -filler.length);
  }
  return undefined;
}

/** "meter number": a number of a kind that no list has, or an example of one; the "phone number" is known. */
function isUnknownKind(tail: string, calls: readonly Word[]): boolean {
  if (calls.length === 0 && exampleLead.test(tail)) return true;
  const [whole, kind] = numberOf.exec(tail) ?? [];
  if (whole === undefined || kind === undefined) return unknownLabel.test(tail);
  const kindEnd = tail.length - whole.length + kind.length;
  return !plainNumber.has(kind) && longestAt(kindEnd, calls) === 0;
}

/** "The serial number of your phone": the word of calling only says whose number it is. */
function isPartOfOther(tail: string, calls: readonly Word[], others: readonly Word[]): boolean {
  const call = calls.find(({ start, end }) => start < tail.length && end >= tail.length);
  const other = call && lastOf(others.filter(({ end }) => end <= call.start));
  return other !== undefined && ofLink.test(tail.slice(other.end, call?.start));
}

const ofLink =
  /^[ .]{0,2}(?:(?:number|nummer|n[or]|numero)[ .]{1,2})?(?:of|on|des|der|du|del?|della|van|d[oa]) (?:[a-z]{2,7} )?$/;

/** A line that ends in a colon, or is short, may name the number below it. */
function isLabelLine(tail: string): boolean {
  const line = tail.trimEnd();
  return /[:\uFF1A]$/.test(line) || line.length - line.lastIndexOf('\n') <= 24;
}

/** The length of the longest entry whose word reaches up to the offset. */
function longestAt(offset: number, words: readonly Word[]): number {
  let longest = 0;
  for (const { start, end, length } of words)
    if (end >= offset && start + length <= offset) longest = Math.max(longest, offset - start);
  return longest;
}

const matched = (pattern: RegExp, text: string): number =>
  pattern.exec(text.slice(-48))?.[0].length ?? 0;

/**
 * "… is our hotline", "… (tracking number)": the kind that the words behind the number name. Where
 * those before it name another kind, a later clause that speaks of calling is about another number.
 */
function kindBehind(after: string, isNamed: boolean): 'calling' | 'doubtful' | undefined {
  if (after.trim() === '') return undefined;
  const clause = /^[^,;.!?。\n]{0,40}/.exec(after)?.[0] ?? '';
  const calls = findWords(callWords, after);
  const call = Math.min(...calls.map(({ start }) => start));
  const other = Math.min(...findWords(otherWords, clause).map(({ start }) => start));
  if (call < clause.length && call < other) return 'calling';
  if (other < clause.length) return 'doubtful';
  return calls.length > 0 && !isNamed ? 'calling' : undefined;
}
