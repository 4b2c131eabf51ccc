import type { Range } from '../../ranges/range';

/** Digits that stand together. */
export interface DigitGroup extends Range {
  digits: string;
}

/** Groups of digits with nothing between them but what may divide a telephone number. */
export interface DigitRun extends Range {
  groups: DigitGroup[];
  /** Whether the number is written with the sign of international numbers. */
  hasPlus: boolean;
}

const digit = /\d/g;
const dashes = /[-\u2010-\u2015\u2212\u30FC~]/;
const space = /[ \t\r\u00A0\u2000-\u200A\u202F\u3000]/;
const letterBefore = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_]/u;
/** One blank, bracket, dash, dot or slash, or a few of them in an order that numbers use. */
const dividers = /^ ?(?:\n ?|[-/] ?|\.|(?<= )\. |\) ?[-/.(]? ?|\( ?|[-/] ?\( ?)$/;
/** What parts two numbers. */
const parting = /\/|\s[-\u2010-\u2015\u2212~]\s/;
/** Fewer digits are not a number with its area code. */
const fewestBeforeAnother = 9;
/** White space of the source may stand between two groups, a whole indentation at most. */
const longestSpace = 60;

/** The runs of digits in the text with at least so many digits, one line each. */
export function digitRuns(text: string, fewest: number): DigitRun[] {
  const runs: DigitRun[] = [];
  digit.lastIndex = 0;
  for (let match = digit.exec(text); match; match = digit.exec(text)) {
    const run = readRun(text, match.index);
    digit.lastIndex = run.end;
    if (run.groups.reduce((sum, { digits }) => sum + digits.length, 0) >= fewest) runs.push(run);
  }
  return runs;
}

function readRun(text: string, first: number): DigitRun {
  const groups: DigitGroup[] = [];
  let at = isLetterO(text, first - 1) && !isWord(text, first - 2) ? first - 1 : first;
  const { start, hasPlus } = signsBefore(text, at);
  let count = 0;
  while (at >= 0) {
    const end = groupEnd(text, at);
    groups.push({ start: at, end, digits: text.slice(at, end).replace(/o/gi, '0') });
    count += end - at;
    at = nextGroup(text, end);
    if (count >= fewestBeforeAnother && beginsAnother(text, groups[0], end, at)) break;
  }
  dropOpened(text, groups);
  const end = groups.at(-1)?.end ?? first + 1;
  return { start: withoutBracket(text, start, end), end, groups, hasPlus };
}

/** Whether a slash or a dash parts two numbers: `030 1234567 / 030 1234568`. */
function beginsAnother(
  text: string,
  first: DigitGroup | undefined,
  end: number,
  next: number,
): boolean {
  if (!first || next < 0 || !parting.test(text.slice(end, next))) return false;
  const code = text.slice(next, groupEnd(text, next));
  if (code.length < 3) return false;
  return code === first.digits || (code.startsWith('0') && first.digits.startsWith('0'));
}

/** A bracket that opens behind the number and goes on in words says something of it: `(14 ct)`. */
function dropOpened(text: string, groups: DigitGroup[]): void {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!last || !before || text[last.end] === ')') return;
  const between = text.slice(before.end, last.start);
  if (between.lastIndexOf('(') > between.lastIndexOf(')')) groups.pop();
}

/** A bracket that closes only behind the number holds it, and is no part of it. */
function withoutBracket(text: string, start: number, end: number): number {
  const isHeld = text[start] === '(' && !text.slice(start, end).includes(')');
  return isHeld ? start + 1 : start;
}

/** `+` and opening brackets right before the first digit belong to the number. */
function signsBefore(text: string, at: number): { start: number; hasPlus: boolean } {
  let start = at;
  let hasPlus = false;
  for (let steps = 0; steps < 3; steps++) {
    const before = text[start - 1];
    if (before !== '(' && (before !== '+' || hasPlus)) break;
    hasPlus ||= before === '+';
    start--;
  }
  return { start, hasPlus };
}

function groupEnd(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text, end) || (isLetterO(text, end) && isDigitOrO(text, end + 1, end - 1))) end++;
  return end;
}

/** An `o` written for a zero stands among digits, not at the beginning of a word. */
function isDigitOrO(text: string, next: number, previous: number): boolean {
  const after = text[next] ?? '';
  const isInside = /[\do]/i.test(after) && !/[a-z]/i.test(text[next + 1] ?? '');
  const isLast = !/[\p{L}\d]/u.test(after);
  return (isInside || isLast || isDigit(text, next)) && /[\do]/i.test(text[previous] ?? '');
}

/** Where the next group of the number begins; -1 where the number ends. */
function nextGroup(text: string, from: number): number {
  if (isCarrier(text, from)) return from + carrier.length;
  const limit = from + longestSpace;
  let at = from;
  let signs = '';
  for (; at < limit && !isDigit(text, at); at++) {
    if (isLetterO(text, at) && isDigit(text, at + 1) && !isWord(text, at - 1)) break;
    const sign = dividerAt(text, at);
    if (sign === '') return -1;
    if (sign !== ' ' || !signs.endsWith(' ')) signs += sign;
  }
  return at < limit && (signs === ' ' || dividers.test(signs)) ? at : -1;
}

/** Brazilians write these letters for the carrier's code, which everyone dials their own of: `(0xx11)`. */
const carrier = 'xx';

const isCarrier = (text: string, at: number): boolean =>
  text[at - 1] === '0' &&
  text.slice(at, at + carrier.length).toLowerCase() === carrier &&
  !isWord(text, at - 2) &&
  isDigit(text, at + carrier.length);

/** The sign between groups that a character is a form of; empty for all others. */
function dividerAt(text: string, at: number): string {
  const character = text[at] ?? '';
  if (character === ' ' || character === '-') return character;
  if (character <= '~') {
    if (/[\n()./]/.test(character)) return character;
    return /[\t\r~]/.test(character) ? ' ' : '';
  }
  if (character === '·') return '.';
  if (space.test(character)) return ' ';
  return dashes.test(character) ? '-' : '';
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

const isLetterO = (text: string, at: number): boolean => text[at] === 'o' || text[at] === 'O';

const isWord = (text: string, at: number): boolean =>
  letterBefore.test(text[at] ?? '') || isDigit(text, at);

/** Whether a letter stands right before the offset, as in codes: `B075550134`, `RF18 5390`. */
export function followsLetter(text: string, start: number): boolean {
  return letterBefore.test(text[start - 1] ?? '');
}

/** Whether a letter stands right at the offset. */
export function precedesLetter(text: string, end: number): boolean {
  return letterBefore.test(text[end] ?? '');
}

/** Longer runs are tables of figures: only their first groups are looked at. */
export const mostGroups = 12;

/** Some of the run's groups as a run of their own. */
export function partOfRun(text: string, run: DigitRun, groups: DigitGroup[]): DigitRun | undefined {
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return undefined;
  const isFirst = first === run.groups[0];
  const isLast = last === run.groups.at(-1);
  const start = isFirst ? run.start : first.start - (text[first.start - 1] === '(' ? 1 : 0);
  const end = isLast ? run.end : last.end;
  return { start, end, groups, hasPlus: isFirst && run.hasPlus };
}

/** All digits of the groups. */
export function digitsOf(groups: readonly DigitGroup[]): string {
  let digits = '';
  for (let index = 0; index < groups.length && index < mostGroups; index++)
    digits += groups[index]?.digits ?? '';
  return digits;
}
