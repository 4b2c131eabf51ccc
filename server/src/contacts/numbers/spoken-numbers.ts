import type { FoundWords } from '../found-words';
import { digitCount, hasDigitPair, isPair } from './digit-words';
import { judgeNumber, speaksOfOtherNumber } from './number-context';

const token = /\p{L}{1,24}|\d{1,6}/gu;
/** What stands between two words of one number. */
const link =
  /^(?:[\s,.:\u2010-\u2015-]{0,4}|[\s,]{1,2}(?:and|und|et|[yeiو]|en|och|ve|then|dann|puis|poi|luego|después|daarna|potem|sedan|depois)[\s,]{1,2}|\s?…\s?)$/i;
/** What joins tens and units, two digits together: `treinta y cuatro`, `vingt et un`. */
const beforeUnit = /^\s(?:y|et?)\s$/i;
/** Chinese digits, in the groups of a number that begins with a zero. */
const kanjiNumber =
  /(?:[〇零○]|ゼロ|れい)[〇零○一二三四五六七八九]{1,4}[-‐−ー・のノ\s][〇零○一二三四五六七八九]{1,4}[-‐−ー・のノ\s][〇零○一二三四五六七八九]{3,4}/g;
const kanjiZero = /[〇零○]|(?:ゼロ|れい)[〇零○一二三四五六七八九]/;

/** What a number ends before that a clause ends with: `…, four three two one zero, and ask for Ann.` */
const clauseEnd = /^\s{0,3}(?:[.,;:!?)–—]|$|\n)/;

/** How many digits the code of an area or a network has at the least, where nothing names the number. */
const shortestCode = 3;

const counted = 'zero one two three four five six seven eight nine'.split(' ');
const zeros = new Set('zero oh null zéro cero nul noll sıfır صفر'.split(' '));
/** "on" of "call on", the German "bin": no number begins with ten or a thousand in Turkish. */
const neverFirst = new Set(['on', 'bin']);
const repeats = new Set(['triple', 'treble']);
const linkWords = new Set(
  'and und et y e i en och ve و then dann puis poi luego después daarna potem sedan depois'.split(
    ' ',
  ),
);

interface Spoken {
  start: number;
  end: number;
  /** The words among them, in lower case. */
  words: string[];
  /** How many of the links between them are commas. */
  commas: number;
  /** How many digits the words and the digits stand for. */
  digits: number;
  /** How many words stand between its commas. */
  groups: number[];
  /** How many words of one digit each it begins with, before any comma. */
  spelt: number;
}

/** Whether a number that is spelt out may stand in a paragraph. */
export const mayHoldSpokenNumber = (paragraph: string): boolean =>
  kanjiZero.test(paragraph) || hasDigitPair(paragraph);

/** The numbers that are spelt out: "oh seven seven double-oh …". */
export function findSpokenNumbers(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  if (kanjiZero.test(text))
    for (const { 0: written, index } of text.matchAll(kanjiNumber))
      found.push({ start: index, end: index + written.length });
  if (!hasDigitPair(text)) return found;
  for (const spoken of spokenRuns(text))
    if (isNumber(text, spoken)) found.push({ start: spoken.start, end: spoken.end });
  return found;
}

/** Words of digits, and digits, that follow each other. */
function spokenRuns(text: string): Spoken[] {
  const runs: Spoken[] = [];
  let run: Spoken | undefined;
  let lastCount = 0;
  for (const { 0: written, index: start } of text.matchAll(token)) {
    const word = written.toLowerCase();
    const isDigits = /^\d/.test(word);
    const count = isDigits ? word.length : digitCount(word);
    if (count === 0) {
      if (!linkWords.has(word)) run = undefined;
      continue;
    }
    const end = start + written.length;
    const between = run ? text.slice(run.end, start) : '';
    if (!run || !link.test(between)) {
      run = undefined;
      if (neverFirst.has(word)) continue;
      run = { start, end, words: [], commas: 0, digits: 0, groups: [0], spelt: 0 };
      runs.push(run);
    }
    goOn(run, between, count, lastCount);
    run.end = end;
    lastCount = isDigits ? 0 : count;
    if (isDigits) continue;
    if (count === 1 && isSpeltSoFar(run)) run.spelt++;
    run.words.push(word);
  }
  return runs;
}

/** Counts another word, in a new group where a comma or a word like `and` stands before it. */
function goOn(run: Spoken, between: string, count: number, lastCount: number): void {
  const isUnit = count === 1 && lastCount === 2 && beforeUnit.test(between);
  if (!isUnit && /[,–a-z]/i.test(between)) {
    run.commas++;
    run.groups.push(0);
  }
  run.groups[run.commas] = (run.groups[run.commas] ?? 0) + 1;
  run.digits += isUnit ? 0 : count;
}

/** Whether nothing but words of one digit each stands before the word just counted, and no comma. */
const isSpeltSoFar = ({ words, spelt, commas, digits }: Spoken): boolean =>
  words.length === spelt && commas === 0 && digits === spelt + 1;

function isNumber(text: string, run: Spoken): boolean {
  const { words, digits } = run;
  if (words.length < 2 || digits < 7 || digits > 24 || isCounting(words)) return false;
  const context = judgeNumber(text, run);
  if (context === 'phone') return true;
  if (context !== 'calling' && context !== 'silent') return false;
  if (beginsWithSpeltCode(run) || isSpeltInGroups(text, run) || goesOnInPairs(text, run))
    return true;
  // A list of numbers has a comma behind each of them.
  if (run.commas >= words.length - 2) return false;
  if (context === 'calling') return true;
  return words.length >= 5 && digits >= 9 && zeros.has(words[0] ?? '');
}

/** Nothing but a number to call is spelt digit by digit, and then goes on in figures. */
const beginsWithSpeltCode = ({ spelt, words, digits }: Spoken): boolean =>
  spelt >= shortestCode && spelt === words.length && digits >= 9;

/** Digit by digit in two or three groups, and no word of other numbers: no list is read so. */
function isSpeltInGroups(text: string, { words, groups, digits, start, end }: Spoken): boolean {
  const most = digits < 10 ? 2 : 3;
  if (digits < 9 || digits > 13 || groups.length < 2 || groups.length > most) return false;
  return (
    groups.every((count) => count >= shortestCode) &&
    words.length === groups.reduce((sum, count) => sum + count, 0) &&
    words.every((word) => digitCount(word) === 1 || repeats.has(word)) &&
    clauseEnd.test(text.slice(end, end + 4)) &&
    !speaksOfOtherNumber(text, start)
  );
}

/** A code digit by digit, and then groups of digits and pairs: `three four eight, one two three, forty-five ninety`. */
function goesOnInPairs(
  text: string,
  { words, groups, digits, spelt, start, end }: Spoken,
): boolean {
  if (digits < 9 || digits > 13 || groups.length < 2 || groups.length > 4) return false;
  return (
    spelt >= shortestCode &&
    spelt === groups[0] &&
    groups.every((count) => count >= 2) &&
    words.length === groups.reduce((sum, count) => sum + count, 0) &&
    words.every((word) => digitCount(word) === 1 || isPair(word)) &&
    clauseEnd.test(text.slice(end, end + 4)) &&
    !speaksOfOtherNumber(text, start)
  );
}

/** One, two, three … is no number to call. */
function isCounting(words: readonly string[]): boolean {
  const values = words.map((word) => counted.indexOf(word));
  return values.every(
    (value, index) => value >= 0 && (index === 0 || value === ((values[index - 1] ?? 0) + 1) % 10),
  );
}
