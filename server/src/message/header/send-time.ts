import { remembering } from '../../memory/remembered';
import type { Range } from '../../ranges/range';
import { nearest } from '../nearest';
import { nameWords } from '../words/name-words';
import { withPlainDigits } from '../words/plain-digits';
import { isOneOf, wordList } from '../words/word-list';
import {
  beforeWords,
  japaneseParcelWords,
  joiningWords,
  numberWords,
  openWords,
  parcelWords,
  unitWords,
  workdayWords,
  type TimeUnit,
} from './time-words';

/** When a message goes out, as far as the header tells. */
export interface SendTime {
  /** How many days after the order it can be at the latest. */
  latest: number;
  /** Whether it counts from the delivery or the shipment. */
  isAfterParcel: boolean;
  /** The amount of time that makes it so late; its place is that in the text. */
  amount?: Amount;
}

/** An amount of time: `20-35 days`. */
export interface Amount extends Range {
  /** The greater number, and the smaller one of a range. */
  count: number;
  least?: number;
  unit: TimeUnit | 'ISO 8601';
  /** Where the unit stands. */
  unitRange: Range;
  days: number;
}

/** How many days an amount has at the most. */
const mostDays: Readonly<Record<TimeUnit, (count: number) => number>> = {
  second: (count) => count / 86_400,
  minute: (count) => count / 1440,
  hour: (count) => count / 24,
  day: (count) => count,
  workday: (count) => count + 2 * Math.ceil(count / 5),
  week: (count) => count * 7,
  fortnight: (count) => count * 15,
  month: (count) => count * 31,
  year: (count) => count * 366,
};

const duration =
  /^\+?P(?=[\dT])(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?/i;

/** Whether the text sets out as a duration and is none: `P45`, `PT30D`. */
export const isBrokenDuration = (text: string): boolean =>
  /^\+?P[\dYMWDTHS.,]+$/i.test(text) &&
  /\d/.test(text) &&
  duration.exec(text)?.[0].length !== text.length;

/** In UTF-16 units. */
const longestRead = 200;

/** A number and what it counts: not that of `the 2nd parcel`, `step 2 of the order`. */
const counted = /\d[ \u00a0]?(\p{L}{4,20})/gu;
const unitNames = Object.values(unitWords).join(' ').replaceAll('*', '').split(' ');

/** Whether the text counts what is a slip of a unit of time, or nothing at all: `45 dayz`, `7`. */
export const lacksUnit = remembering(50, (text): boolean => {
  if (/^\s*\d{1,4}\s*$/.test(text)) return true;
  if (text.length > longestRead) return false;
  const plain = withDigits(text);
  if (amountsIn(plain, wordsOf(plain)).length > 0) return false;
  return Array.from(plain.matchAll(counted)).some(
    ([, word = '']) => nearest(word.toLowerCase(), unitNames) !== undefined,
  );
});

/**
 * Reads `P7D`, `5 days after delivery` and the like in the supported languages.
 * @param deliveryDays how long after the order the delivery is reckoned to be
 * @returns nothing where the text does not tell
 */
export function readSendTime(text: string, deliveryDays: number): SendTime | undefined {
  if (text.length > longestRead) return undefined;
  const plain = withDigits(text);
  const words = wordsOf(plain);
  const isAfterParcel = japaneseParcelWords.test(plain) || words.some(isParcel);
  const offset = isAfterParcel ? deliveryDays : 0;
  const amounts = amountsIn(plain, words);
  const [longest] = amounts.toSorted((a, b) => b.days - a.days);
  if (!longest) return isAfterParcel ? { latest: offset, isAfterParcel } : undefined;
  return { latest: longest.days + offset, isAfterParcel, amount: longest };
}

const amountsIn = (plain: string, words: readonly Word[]): Amount[] =>
  isoAmount(plain.trim()) ?? readAmounts(plain, words);

function isoAmount(text: string): Amount[] | undefined {
  const match = duration.exec(text);
  const [all = '', ...parts] = match ?? [];
  // Without a part, what follows the `P` is no duration.
  if (!/\d/.test(all)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    parts.map((part: string | undefined) => Number((part ?? '0').replace(',', '.')));
  const total =
    mostDays.year(years) +
    mostDays.month(months) +
    mostDays.week(weeks) +
    mostDays.day(days) +
    mostDays.hour(hours) +
    mostDays.minute(minutes + seconds / 60);
  const range = { start: 0, end: all.length };
  return [{ ...range, count: total, unit: 'ISO 8601', unitRange: range, days: total }];
}

interface Word extends Range {
  /** Folded. */
  text: string;
  number?: number;
}

/** The numbers and words of the text; hyphens and signs set them apart. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\d{1,9}(?:[.,]\d{1,3})?|\p{L}[\p{L}\p{M}]*|\+/gu)].map(
    ({ 0: found, index }) => {
      const word = /\d/.test(found) || found === '+' ? found : nameWords(found).join('');
      const number = /\d/.test(found) ? Number(found.replace(',', '.')) : numberOf(word);
      const range = { start: index, end: index + found.length };
      return { ...range, text: word, ...(number !== undefined && { number }) };
    },
  );
}

/** The text of the same length with ASCII digits; Japanese numerals up to ten count as digits. */
function withDigits(text: string): string {
  return withPlainDigits(text).replace(/[一二三四五六七八九](?=[日週かヶカケ箇ヵ年時])/g, (digit) =>
    String('一二三四五六七八九'.indexOf(digit) + 1),
  );
}

function readAmounts(text: string, words: readonly Word[]): Amount[] {
  if (/^\s*\d{1,4}\s*$/.test(text)) return lonelyNumber(words);
  const amounts: Amount[] = [];
  let pending: Word[] = [];
  for (const [index, word] of words.entries()) {
    const unit = unitOf(word.text);
    const next = words[index + 1];
    if (word.number !== undefined && (pending.length > 0 || !unit)) pending.push(word);
    else if (unit) {
      if (pending.length === 0 && next?.number !== undefined && !unitOf(words[index + 2]?.text))
        pending = [next];
      const amount = amountOf(pending, unit, words, index);
      if (amount) addAmount(amounts, amount, words.slice(0, index));
      pending = [];
    } else if (!isJoining(word) && !isWorkday(word) && word.text !== '+') pending = [];
  }
  return amounts;
}

function lonelyNumber([word]: readonly Word[]): Amount[] {
  if (word?.number === undefined) return [];
  const { start, end, number } = word;
  const unitRange = { start: end, end };
  return [{ start, end, count: number, unit: 'day', unitRange, days: number }];
}

/** @param index the place of the unit among the words */
function amountOf(
  pending: readonly Word[],
  found: TimeUnit,
  words: readonly Word[],
  index: number,
): Amount | undefined {
  const word = words[index] as Word;
  const beside = [words[index - 1], words[index + 1]];
  const unit = found === 'day' && beside.some(isWorkday) ? 'workday' : found;
  if (pending.length === 0 && !tellsAlone(word, unit, index)) return undefined;
  const counts = pending.length === 0 ? [isDual(word) ? 2 : 1] : countsOf(pending);
  const most = Math.max(...counts);
  const least = Math.min(...counts);
  const isBefore = words.slice(index + 1, index + 3).some(({ text }) => isOneOf(before, text));
  const isOpen = words.some(leavesOpen);
  const all = [...pending, word];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    count: most,
    ...(least < most && { least }),
    unit,
    unitRange: { start: word.start, end: word.end },
    days: isBefore ? 0 : mostDays[unit](most + (isOpen ? 1 : 0)),
  };
}

/** `the day after`, `month after`, and Arabic, which needs no number; not `at the end of the month`. */
function tellsAlone({ text }: Word, unit: TimeUnit, index: number): boolean {
  const isLong = unit === 'month' || unit === 'year';
  return !isLong || index === 0 || /^\p{Script=Arabic}/u.test(text);
}

/** Arabic has a form for two of something. */
const isDual = ({ text }: Word): boolean => text.endsWith('ين');

/** `twenty five` is one number, `20 35` are two, and `one and a half` is 1.5. */
function countsOf(pending: readonly Word[]): number[] {
  const counts: number[] = [];
  for (const { number = 0, text } of pending) {
    const last = counts.at(-1) ?? 0;
    const isInWords = !/\d/.test(text);
    const goesOn = (last >= 20 && last % 10 === 0 && number < 10) || number === 0.5;
    if (counts.length > 0 && isInWords && goesOn) counts[counts.length - 1] = last + number;
    else if (!(isInWords && number === 1 && counts.length > 0)) counts.push(number);
  }
  return counts;
}

/** `1 month and 2 days` is one amount; what else stands apart is another. */
function addAmount(amounts: Amount[], amount: Amount, wordsBefore: readonly Word[]): void {
  const last = amounts.at(-1);
  const between = wordsBefore.filter(
    ({ start }) => last && start >= last.end && start < amount.start,
  );
  const continues =
    last !== undefined &&
    between.every(isJoining) &&
    amount.days > 0 &&
    amount.days < last.days &&
    amount.unit !== last.unit;
  if (!last || !continues) amounts.push(amount);
  else amounts[amounts.length - 1] = { ...last, end: amount.end, days: last.days + amount.days };
}

const units = Object.entries(unitWords).map(
  ([unit, words]) => [unit as TimeUnit, wordList(words)] as const,
);
const numberLists = Object.entries(numberWords).map(
  ([number, words]) => [Number(number), wordList(words)] as const,
);
const workdays = wordList(workdayWords);
const joining = wordList(joiningWords);
const open = wordList(openWords);
const before = wordList(beforeWords);
const parcels = parcelWords.split(' ');

const unitOf = (word: string | undefined): TimeUnit | undefined =>
  units.find(([, list]) => isOneOf(list, word))?.[0];
const numberOf = (word: string): number | undefined =>
  numberLists.find(([, list]) => isOneOf(list, word))?.[0];
const isWorkday = (word: Word | undefined): boolean => isOneOf(workdays, word?.text);
const leavesOpen = ({ text }: Word, index: number, words: readonly Word[]): boolean =>
  text === '+' || [text, `${words[index - 1]?.text ?? ''}_${text}`].some((it) => isOneOf(open, it));
const isJoining = ({ text }: Word): boolean => isOneOf(joining, text);
const isParcel = ({ text }: Word): boolean =>
  parcels.some((beginning) => text.startsWith(beginning));
