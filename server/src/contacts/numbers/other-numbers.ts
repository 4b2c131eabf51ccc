import { joined, type Range } from '../../ranges/range';

/**
 * Numbers that their form tells, whatever words stand beside them. Each stands free: no further
 * digits follow after a dash, a dot or a slash.
 */
const forms: readonly RegExp[] = [
  // order ids
  /(?<![\d./-])\d{3}-\d{7}-\d{7}(?![./-]?\d)/g,
  // dates: 12.05.2024, 5/12/24, 2024-05-12
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])([./-]) ?(?:0?[1-9]|[12]\d|3[01])\1 ?(?:19|20)\d{2}(?![./-]?\d)/g,
  /(?<![\d./-])(?<!\d{3} )(?:0?[1-9]|[12]\d|3[01])([./-])(?:0[1-9]|1[0-2])\1\d{2}(?![./-]?\d)/g,
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) (?:19|20)\d{2}(?![ ./-]?\d)/g,
  /(?<![\d./-])(?:19|20)\d{2}([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![./-]?\d)/g,
  // times and hours: 9.00-17.30, 0900-1700, 24/7
  /(?<![\d./-])[0-2]?\d\.[0-5]\d ?[-\u2013] ?[0-2]?\d\.[0-5]\d(?![./-]?\d)/g,
  /(?<![\d./-])[01]\d[0-5][05] ?[-\u2013] ?[0-2]\d[0-5][05](?![./-]?\d)/g,
  /(?<![\d./-])24 ?\/ ?7(?![./-]?\d)/g,
  // years
  /(?<![\d./-])(?:19|20)\d{2} ?[-/\u2013] ?(?:19|20)\d{2}(?![./-]?\d)/g,
  // Brazil's CNPJ and CPF, Switzerland's and Poland's company numbers
  /(?<![\d./-])\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}(?![./-]?\d)/g,
  /(?<![\d./-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![./-]?\d)/g,
  // Brazil's postcodes
  /(?<![\d./-])\d{5}-\d{3}(?![./-]?\d)/g,
  // books
  /(?<![\d./-])97[89][- ]\d{1,5}[- ]\d{1,7}[- ]\d{1,7}[- ]\d(?![./-]?\d)/g,
  // addresses of the internet, amounts with dots, coordinates
  /(?<![\d./-])(?:1?\d?\d|2[0-5]\d)(?:\.(?:1?\d?\d|2[0-5]\d)){3}(?![./-]?\d)/g,
  /(?<![\d./-])\d{1,3}(?:\.\d{3}){2,4}(?=,\d)/g,
  /(?<![\d./-])\d{1,3}\.\d{5,8}(?![./-]?\d)/g,
];
const hasLongEnoughPart = /\d{5}|\d[./-] ?\d/;

/** The stretches of a run that are dates, order ids and the like, in order and apart. */
export function otherNumbers(text: string): Range[] {
  if (!hasLongEnoughPart.test(text)) return [];
  const found: Range[] = [];
  for (const form of forms)
    for (const match of text.matchAll(form))
      found.push({ start: match.index, end: match.index + match[0].length });
  return found.length > 1 ? joined(found) : found;
}

const moneyBefore =
  /(?:[$€£¥₹₺₽元฿]|\b(?:EUR|USD|GBP|CAD|AUD|MXN|BRL|JPY|INR|SEK|PLN|TRY|AED|SAR|EGP|ZAR|SGD|CHF|CNY|Rs\.?|kr|zł|R))[ \u00A0]?$/;
/** What is measured or counted; a Polish "w" before a word is no watt. */
const measureAfter =
  /^[ \u00A0]?(?:[$€£¥₹₺円元%‰°²³]|[,.:]\d|(?:EUR|USD|GBP|CAD|AUD|MXN|BRL|JPY|INR|SEK|PLN|TRY|AED|SAR|EGP|ZAR|SGD|CHF|kr|zł|euros?|dollars?|pounds?|mm|cm|km|[mglv個枚本点]|kg|mg|ml|oz|lbs?|mah|kwh|wh|w(?!\s\p{L})|hz|khz|mhz|ghz|gb|mb|tb|px|ppi|dpi|rpm|lm|lux|inch|inches|pcs|pieces|stück|pièces|piezas|pezzi|stuks|sztuk|st|adet|قطعة)(?![\p{L}\d]))/iu;
const codeBefore = /[#№§=&\\^]$|[\p{L}\d][/-]$|\d[.,:]$/u;
const codeAfter = /^(?:[-_][\p{L}\d]|[_=&@]|\.[a-z])/u;

/** The first part of an account's IBAN, as far as the bank's letters: `NL91 ABNA`. */
const ibanBefore = /(?<![A-Z\d])[A-Z]{2}\d{2} ?[A-Z]{4} ?$/;

/** Whether the text before a number makes it the rest of an account's. */
export const continuesAccount = (text: string, start: number): boolean =>
  ibanBefore.test(text.slice(Math.max(0, start - 12), start));

/** Brazil's postcodes go by the name of Turkey's mobile telephones; America's follow a state. */
function isPostcode(before: string, written: string): boolean {
  if (/\bCEP:? ?$/i.test(before)) return written.length <= 9;
  return /\b[A-Z]{2}\s{1,3}$/.test(before) && /^\d{5}-\d{4}$/.test(written);
}

/** Whether what touches the number makes it an amount, a measure or a part of a code or an address. */
export function isAmountOrCode(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 12);
  return (
    moneyBefore.test(before) ||
    measureAfter.test(after) ||
    codeBefore.test(before) ||
    (end - start <= 10 && isPostcode(before, text.slice(start, end))) ||
    codeAfter.test(after)
  );
}
