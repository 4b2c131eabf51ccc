import { digitsOf, type DigitGroup, type DigitRun } from './digit-runs';
import { freePrefix, isInternationalNumber, isNationalNumber } from './numbering-plans';

const mostDigits = 15;
/** The regions that write `206-555-0117`. */
const american = ['US', 'CA'];

/** The regions that the message's numbers most likely belong to, worked out when first needed. */
export type Regions = () => ReadonlySet<string> | undefined;

/** `+49 30 …`, `0049 30 …`, also with the trunk prefix in brackets. */
export function isInternational(text: string, { groups, hasPlus, start }: DigitRun): boolean {
  const written = text.slice(start, groups.at(-1)?.end);
  const bare = written
    .replace(/\(\s?0\s?\)/, '')
    .replace(/o/gi, '0')
    .replace(/\D/g, '');
  if (hasPlus) return isInternationalNumber(bare);
  const prefix = /^(?:00|011)/.exec(bare)?.[0];
  if (prefix === undefined || groups.length < 2) return false;
  return isInternationalNumber(bare.slice(prefix.length));
}

/** Written as telephone numbers are, and little else: an area code in brackets or with its zero. */
export function isTelling(text: string, run: DigitRun, regions?: Regions): boolean {
  const { groups, start, end } = run;
  const digits = digitsOf(groups);
  const area = groups[0]?.digits ?? '';
  if (groups.length < 2 || digits.length < 9 || !isNationalNumber(digits)) return false;
  if (isCounting(groups)) return false;
  const written = text.slice(start, end);
  if (/^\(\d{2,5}\)/.test(written) || freePrefix.test(area)) return true;
  if (area.startsWith('0') && area.length <= 6) return true;
  if (!isAmerican(groups, digits, written)) return false;
  const known = regions?.();
  return !known || american.some((region) => known.has(region));
}

/** `206-555-0117`, with dashes or dots; blanks alone also divide other numbers. */
function isAmerican(groups: readonly DigitGroup[], digits: string, written: string): boolean {
  const lengths = groups.map((group) => group.digits.length).join('');
  if (!/^1?334$/.test(lengths) || !/^1?[2-9]/.test(digits)) return false;
  return lengths.length === 4 || !/\s/.test(written);
}

/** How regions whose numbers begin without a zero divide them, and hardly anything else; round amounts end in zeros. */
const customary: Readonly<Record<string, RegExp>> = {
  BR: /^[1-9]\d 9\d{4}-\d{4}$/,
  ES: /^[6-9]\d\d \d\d \d\d \d\d$|^[679]\d\d\.\d{3}\.(?!000)\d{3}$/,
  IT: /^3\d\d (?:\d{3} \d{4}|\d\d \d\d \d{3})$/,
  PL: /^[1-9]\d \d{3} \d\d \d\d$/,
  TR: /^[2-5]\d\d \d{3} \d\d \d\d$/,
};

/** Divided as is the custom where the message goes. */
export function isCustomary(text: string, { start, end }: DigitRun, regions: Regions): boolean {
  const written = text.slice(start, end).replace(/\s/g, ' ');
  if (!Object.values(customary).some((pattern) => pattern.test(written))) return false;
  return [...(regions() ?? [])].some((region) => customary[region]?.test(written));
}

/** 01 02 03 04 05 are no telephone number, though they look like one. */
function isCounting(groups: readonly DigitGroup[]): boolean {
  if (groups.length < 4) return false;
  return groups.every(({ digits }, index) => {
    const before = groups[index - 1];
    return !before || Math.abs(Number(digits) - Number(before.digits)) === 1;
  });
}

/** Figures of a table or a dump: set far apart, decimals, or all of one length. */
export function isTable(text: string, { start, end, groups }: DigitRun): boolean {
  const written = text.slice(start, end);
  if (/\t| {2}|^0\.|^\d{5}-\d{4}$/.test(written)) return true;
  const [length = 0] = groups.map(({ digits }) => digits.length);
  const areAlike = groups.every(({ digits }) => digits.length === length);
  return areAlike && ((length === 2 && groups.length !== 5) || (length === 4 && groups.length > 2));
}

/** A line that holds nothing but the number, as below a name. */
export function isAlone(text: string, { start, end, groups }: DigitRun, regions: Regions): boolean {
  const digits = digitsOf(groups);
  if (digits.length < 8 || (groups.length < 2 && !digits.startsWith('0'))) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  if (!/(?:^|\n)[\s•·|–-]{0,3}$/.test(before) || !/^\s{0,3}(?:\n|$)/.test(after)) return false;
  const known = regions();
  return known !== undefined && isNationalNumber(digits, known);
}

/**
 * A number that words name a telephone's, though no region dials it so: `555-0134`; a shorter one
 * only behind a label: `Hotline: 19123`.
 */
export function isNamedNumber(text: string, { groups, start }: DigitRun): boolean {
  const digits = digitsOf(groups);
  if (digits.length >= 7) return digits.length <= mostDigits;
  return groups.length <= 3 && shortLabel.test(text.slice(Math.max(0, start - 24), start));
}

const shortLabel =
  /(?::|hotline|infolinia|centralino|verde|الساخن|\b(?:tel|fon|fax)\.?|(?:phone|telefon|ruf|service)(?:nummer| ?number)?|\bnumber(?: is)?|番号は?|電話は?)[ \u00A0]{0,3}["'(«]?$/i;
