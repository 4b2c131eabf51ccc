import type { FoundWords } from './contact';
import {
  digitRuns,
  followsLetter,
  precedesLetter,
  type DigitGroup,
  type DigitRun,
} from './digit-runs';
import { NumberContexts, type NumberContext } from './number-context';
import { freePrefix, isInternationalNumber, isNationalNumber } from './numbering-plans';
import { isAmountOrCode, otherNumbers } from './other-numbers';

/** The fewest digits of a number that a customer could dial. */
const fewestDigits = 5;
const mostDigits = 15;
/** Longer runs are tables of figures: only their first groups are looked at. */
const mostGroups = 12;

/** A text with more numbers than these is no message: the rest is not looked at. */
const mostNumbers = 1000;

/** The regions that the message's numbers most likely belong to, worked out when first needed. */
export type Regions = () => ReadonlySet<string> | undefined;

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
    for (const part of partsOf(text, run)) {
      if (digitsOf(part.groups).length < fewestDigits) continue;
      if (++judged > mostNumbers) return found;
      const number = numberIn(text, part, contexts, regions);
      if (number) found.push(number);
    }
  }
  return found;
}

/** Whether the run belongs to a code, an amount or an address. */
function isCode(text: string, run: DigitRun): boolean {
  const { start, groups } = run;
  if (followsLetter(text, start) || isOrderId(groups)) return true;
  const first = groups[0];
  return (
    first !== undefined && groups.length === 1 && isAmountOrCode(text, { ...run, end: first.end })
  );
}

/** Told by the lengths alone, since every message has one. */
const isOrderId = (groups: readonly DigitGroup[]): boolean =>
  groups.length === 3 &&
  groups[0]?.digits.length === 3 &&
  groups[1]?.digits.length === 7 &&
  groups[2]?.digits.length === 7;

/** The run without dates, order ids and the like, and line by line where each is a number. */
function partsOf(text: string, run: DigitRun): DigitRun[] {
  const others = otherNumbers(text.slice(run.start, run.end));
  let next = 0;
  const lines: DigitGroup[][] = [[]];
  const isContinued: boolean[] = [false];
  for (const group of run.groups) {
    while ((others[next]?.end ?? Infinity) <= group.start - run.start) next++;
    const isOther = (others[next]?.start ?? Infinity) < group.end - run.start;
    const last = lines.at(-1)?.at(-1);
    const isNewLine = last !== undefined && text.slice(last.end, group.start).includes('\n');
    if (isOther || isNewLine) {
      lines.push([]);
      isContinued.push(!isOther);
    }
    if (!isOther) lines.at(-1)?.push(group);
  }
  return joinLines(lines, isContinued).flatMap((groups) => toRun(text, run, groups));
}

/** Joins two lines where only both together are a number. */
function joinLines(
  lines: readonly DigitGroup[][],
  isContinued: readonly boolean[],
): DigitGroup[][] {
  const parts: DigitGroup[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    if (last && isContinued[index] && isTorn(digitsOf(last), digitsOf(line))) last.push(...line);
    else parts.push([...line]);
  }
  return parts;
}

function isTorn(first: string, second: string): boolean {
  if (first.length + second.length < 8) return false;
  if (first.length >= 10 || (first.length >= 7 && second.length >= 7)) return false;
  return isNationalNumber(first + second);
}

function toRun(text: string, run: DigitRun, groups: DigitGroup[]): DigitRun[] {
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return [];
  const isFirst = first === run.groups[0];
  const isLast = last === run.groups.at(-1);
  const start = isFirst ? run.start : first.start - (text[first.start - 1] === '(' ? 1 : 0);
  const end = isLast ? run.end : last.end;
  return [{ start, end, groups, hasPlus: isFirst && run.hasPlus }];
}

/** The number that the run, or the most of it, is. */
function numberIn(
  text: string,
  run: DigitRun,
  contexts: NumberContexts,
  regions: Regions,
): FoundWords | undefined {
  const context = contexts.of(run);
  if (context === 'other') return undefined;
  for (const candidate of candidates(text, run, context)) {
    if (precedesLetter(text, candidate.end) || isAmountOrCode(text, candidate)) continue;
    const isCut = digitsOf(run.groups).length - digitsOf(candidate.groups).length > 2;
    if (isCut && context !== 'phone' && !isStrong(text, candidate, digitsOf(candidate.groups)))
      continue;
    if (isAccepted(text, candidate, context, regions))
      return { start: candidate.start, end: candidate.end };
  }
  return undefined;
}

/** The run, and what is left of it without a few groups at its end or beginning. */
function* candidates(text: string, run: DigitRun, context: NumberContext): Generator<DigitRun> {
  const groups = run.groups.slice(0, mostGroups);
  const least = Math.max(1, groups.length - (context === 'phone' ? 4 : 2));
  for (let count = groups.length; count >= least; count--) {
    const cut = cutRun(text, run, groups, 0, count);
    if (cut) yield cut;
  }
  for (let first = 1; first <= 3 && first < groups.length; first++)
    for (let count = groups.length; count > first && count >= groups.length - 1; count--) {
      const cut = cutRun(text, run, groups, first, count);
      if (cut) yield cut;
    }
}

/** Some of the run's groups; nothing where the cut would go through a number. */
function cutRun(
  text: string,
  run: DigitRun,
  all: readonly DigitGroup[],
  from: number,
  to: number,
): DigitRun | undefined {
  const groups = all.slice(from, to);
  const last = groups.at(-1);
  const before = all[from - 1];
  const first = groups[0];
  if (!first || !last) return undefined;
  const next = run.groups[to];
  if (before && !isLoose(text.slice(before.end, first.start))) return undefined;
  if (next && !isLoose(text.slice(last.end, next.start))) return undefined;
  const start = before ? first.start - (text[first.start - 1] === '(' ? 1 : 0) : run.start;
  const end = next ? last.end : run.end;
  return { start, end, groups, hasPlus: from === 0 && run.hasPlus };
}

/** Whether a number may end and another begin here. */
const isLoose = (between: string): boolean => /[\s/(]/.test(between);

function isAccepted(
  text: string,
  run: DigitRun,
  context: NumberContext,
  regions: Regions,
): boolean {
  const digits = digitsOf(run.groups);
  if (digits.length > mostDigits + 2 || /^(\d)\1*$/.test(digits)) return false;
  if (isInternational(text, run, digits)) return context !== 'doubtful' || run.hasPlus;
  switch (context) {
    case 'phone':
      return isNationalNumber(digits) || isShortNumber(run, digits);
    case 'calling':
      return isStrong(text, run, digits) || isNationalNumber(digits, regions());
    case 'silent':
      return isStrong(text, run, digits, regions()) || isAlone(text, run, digits, regions());
    default:
      return false;
  }
}

/** `+49 30 …`, `0049 30 …`, also with the trunk prefix in brackets. */
function isInternational(
  text: string,
  { groups, hasPlus, start }: DigitRun,
  digits: string,
): boolean {
  const written = text.slice(start, groups.at(-1)?.end);
  const hasTrunk = /\(\s?0\s?\)/.test(written);
  const bare = hasTrunk ? written.replace(/\(\s?0\s?\)/, '').replace(/\D/g, '') : digits;
  if (hasPlus) return isInternationalNumber(bare);
  const prefix = /^(?:00|011)/.exec(bare)?.[0];
  if (prefix === undefined || groups.length < 2) return false;
  return isInternationalNumber(bare.slice(prefix.length));
}

/** A number that words name a telephone's, though no region dials it so: `555-0134`, `19123`. */
function isShortNumber({ groups }: DigitRun, digits: string): boolean {
  return digits.length <= mostDigits && (digits.length >= 7 || groups.length <= 3);
}

/** Written as telephone numbers are, and little else: an area code in brackets or with its zero. */
function isStrong(
  text: string,
  run: DigitRun,
  digits: string,
  regions?: ReadonlySet<string>,
): boolean {
  const { groups, start, end } = run;
  const area = groups[0]?.digits ?? '';
  if (groups.length < 2 || digits.length < 9 || !isNationalNumber(digits, regions)) return false;
  const written = text.slice(start, end);
  if (/^\(\d{2,5}\)/.test(written) || freePrefix.test(area)) return true;
  return isAmerican(groups, digits, written) || (area.startsWith('0') && area.length <= 6);
}

/** `206-555-0117`, with dashes or dots; blanks alone also divide other numbers. */
function isAmerican(groups: readonly DigitGroup[], digits: string, written: string): boolean {
  const lengths = groups.map((group) => group.digits.length).join('');
  if (!/^1?334$/.test(lengths) || !/^1?[2-9]/.test(digits)) return false;
  return lengths.length === 4 || !/\s/.test(written);
}

/** A line that holds nothing but the number, as below a name. */
function isAlone(
  text: string,
  { start, end, groups }: DigitRun,
  digits: string,
  regions: ReadonlySet<string> | undefined,
): boolean {
  if (!regions || digits.length < 8 || !isNationalNumber(digits, regions)) return false;
  if (groups.length < 2 && !digits.startsWith('0')) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  return /(?:^|\n)[\s•·|–-]{0,3}$/.test(before) && /^\s{0,3}(?:\n|$)/.test(after);
}

const digitsOf = (groups: readonly DigitGroup[]): string =>
  groups.length > mostGroups
    ? groups
        .slice(0, mostGroups)
        .map(({ digits }) => digits)
        .join('')
    : groups.map(({ digits }) => digits).join('');
