import type { FoundWords } from '../found-words';
import { linesOf } from './digit-lines';
import {
  digitRuns,
  digitsOf,
  followsLetter,
  mostGroups,
  partOfRun,
  precedesLetter,
  type DigitGroup,
  type DigitRun,
} from './digit-runs';
import { NumberContexts, type NumberContext } from './number-context';
import {
  isAlone,
  isCustomary,
  isInternational,
  isNamedNumber,
  isTable,
  isTelling,
  type Regions,
} from './number-shapes';
import { isNationalNumber } from './numbering-plans';
import { continuesAccount, isAmountOrCode } from './other-numbers';

/** The fewest digits of a number that a customer could dial. */
const fewestDigits = 5;
const mostDigits = 17;
/** A text with more numbers than these is no message: the rest is not looked at. */
const mostNumbers = 1000;

/** Whether enough digits stand together in a paragraph; no number reaches over its end. */
export const mayHoldWrittenNumber = (paragraph: string): boolean =>
  digitRuns(paragraph, fewestDigits).length > 0;

/** The telephone numbers that are written in digits; offsets are the text's. */
export function findWrittenNumbers(text: string, regions: Regions): FoundWords[] {
  const found: FoundWords[] = [];
  const contexts = new NumberContexts(text);
  let judged = 0;
  for (const run of digitRuns(text, fewestDigits)) {
    if (isCode(text, run)) {
      contexts.skip(run);
      continue;
    }
    for (const line of linesOf(text, run)) {
      if (digitsOf(line.groups).length < fewestDigits) continue;
      if (++judged > mostNumbers) return found;
      const number = numberIn(text, line, contexts.of(line), regions);
      if (number) found.push({ start: number.start, end: number.end });
    }
  }
  return found;
}

/** Whether the run belongs to a code, an amount or an address. */
function isCode(text: string, { start, groups }: DigitRun): boolean {
  if (followsLetter(text, start) || isOrderId(groups) || continuesAccount(text, start)) return true;
  const [first] = groups;
  return (
    first !== undefined && groups.length === 1 && isAmountOrCode(text, { start, end: first.end })
  );
}

/** Told by the lengths alone, since every message has one. */
const isOrderId = (groups: readonly DigitGroup[]): boolean =>
  groups.length === 3 &&
  groups[0]?.digits.length === 3 &&
  groups[1]?.digits.length === 7 &&
  groups[2]?.digits.length === 7;

/** The number that the run, or the most of it, is. */
function numberIn(
  text: string,
  run: DigitRun,
  context: NumberContext,
  regions: Regions,
): DigitRun | undefined {
  if (context === 'other') return undefined;
  if (isDialled(text, run) && isNumber(text, run, context, regions)) return run;
  if (context === 'silent' || context === 'doubtful') return undefined;
  for (const part of partsOf(text, run)) {
    if (!isDialled(text, part)) continue;
    const lost = digitsOf(run.groups).length - digitsOf(part.groups).length;
    const isTail = part.groups[0] !== run.groups[0];
    const isSure = isInternational(text, part) || isTelling(text, part);
    if (isSure || (!isTail && (lost <= 2 || context === 'phone') && isWhole(part, regions)))
      return part;
  }
  return undefined;
}

/** Whether what touches the number lets it be one. */
function isDialled(text: string, run: DigitRun): boolean {
  const digits = digitsOf(run.groups);
  if (digits.length > mostDigits || /^(\d)\1*$/.test(digits)) return false;
  return !precedesLetter(text, run.end) && !isAmountOrCode(text, run);
}

function isNumber(text: string, run: DigitRun, context: NumberContext, regions: Regions): boolean {
  const isBare = !run.hasPlus && isTable(text, run);
  if (isInternational(text, run)) return context === 'phone' || context === 'calling' || !isBare;
  switch (context) {
    case 'phone':
      return isNationalNumber(digitsOf(run.groups)) || isNamedNumber(text, run);
    case 'calling':
      return isTelling(text, run) || isWhole(run, regions);
    case 'silent':
      return (
        !isBare &&
        (isTelling(text, run, regions) ||
          isAlone(text, run, regions) ||
          isCustomary(text, run, regions))
      );
    default:
      return false;
  }
}

function isWhole({ groups }: DigitRun, regions: Regions): boolean {
  const digits = digitsOf(groups);
  // The short numbers of Turkish companies: 444 1 234.
  const isShort = groups.length > 1 && /^444\d{4}$/.test(digits);
  return (digits.length >= 8 || isShort) && isNationalNumber(digits, regions());
}

/** What is left of the run without a few groups at its end or beginning, longest first. */
function* partsOf(text: string, run: DigitRun): Generator<DigitRun> {
  const groups = run.groups.slice(0, mostGroups);
  for (let count = groups.length - 1; count >= Math.max(1, groups.length - 4); count--) {
    const part = cutRun(text, run, groups.slice(0, count));
    if (part) yield part;
  }
  for (let first = 1; first <= 3; first++)
    for (let count = groups.length; count > first && count >= groups.length - 1; count--) {
      const part = cutRun(text, run, groups.slice(first, count));
      if (part) yield part;
    }
}

/** Some of the run's groups; nothing where the cut would go through a number. */
function cutRun(text: string, run: DigitRun, groups: DigitGroup[]): DigitRun | undefined {
  const part = partOfRun(text, run, groups);
  if (!part) return undefined;
  const { start, end } = part;
  const isOpened = text[start] === '(' || /\s|\//.test(text[start - 1] ?? '');
  if (start > run.start && !isOpened) return undefined;
  return end < run.end && !/[\s/(]/.test(text[end] ?? '') ? undefined : part;
}
