import { rawTextElements } from '../message/html/names';
import type { HtmlError } from '../message/html/errors';
import type { Message } from '../message/message';
import { nameBefore, nameBehind, type NumberName } from './numbers/number-names';
import { orderIdPattern } from '../message/words/order-id-pattern';
import { withPlainDigits } from '../message/words/plain-digits';
import type { Prose } from '../message/visible-text/prose';
import { byStart, clearOf, type Range } from '../ranges/range';
import { textAfter, textBefore } from './text-beside';
import { valueFiller } from '../message/template/mask';
import { printedValues, meaningOf, type ValueNames } from '../message/template/references';
import type { TemplateTag } from '../message/template/tag';

/** An order id that the buyer can read, or a number that was meant to be one. */
export interface OrderId extends Range {
  /** Whether it is one, or a placeholder for one. */
  isRight: boolean;
  /** What the number has to be, where all of its digits are there. */
  corrected?: string;
}

/** The digits of an order id with blanks, other dashes or nothing between them. */
const allDigits = /(?<!\d)(?:\d{3}|D\d{2})[-. ]{0,3}\d{7}[-. ]{0,3}\d{7}(?!\d)/gi;

/** Numbers in groups, and long ones; a line end of the source can be two blanks. */
const anyNumber = /(?<!\d)[A-Z]?\d{1,19}(?:(?:-| {1,2})\d{1,19}){0,3}(?!\d)/gi;

/** How far from a number the words may stand that call it something. */
const wordsBefore = 50;
const wordsBehind = 25;

/** Whether an order id stands outside of all blocks, as it mostly does: every path shows it. */
export function isOrderIdOutsideBlocks(message: Message): boolean {
  const { blocks, proses } = message;
  const tag = firstTagOutsideBlocks(message);
  if (tag && proses.every((prose) => tagsShown(prose, [tag]).length > 0)) return true;
  return (
    blocks.length === 0 && proses.some(({ text }) => matchesOf(text, orderIdPattern).length > 0)
  );
}

function firstTagOutsideBlocks(message: Message): TemplateTag | undefined {
  const { blocks, tags } = message;
  let next = 0;
  return tags.find((tag) => {
    while ((blocks[next]?.end ?? Infinity) <= tag.start) next++;
    if (tag.start >= (blocks[next]?.start ?? Infinity)) return false;
    return printedValues([tag], []).some((value) => isOrderId(message, value));
  });
}

/** The order ids and their placeholders that stand in what the buyer reads, in order. */
export function rightOrderIds(message: Message): OrderId[] {
  const tags = orderIdTags(message);
  const found = new Map<number, OrderId>();
  for (const prose of message.proses) {
    for (const { start, end } of matchesOf(prose.text, orderIdPattern)) {
      const range = prose.range(start, end);
      found.set(range.start, { ...range, isRight: true });
    }
    if (tags.length === 0) continue;
    for (const tag of tagsShown(prose, tags))
      found.set(tag.start, { start: tag.start, end: tag.end, isRight: true });
  }
  return [...found.values()].sort(byStart);
}

/** The numbers in the subject and in what the buyer reads that were meant to be order ids, in order. */
export function malformedOrderIds(message: Message): OrderId[] {
  const found = new Map<number, OrderId>();
  const { subject } = message.header;
  const long = message.proses.filter(({ paragraphs }) =>
    paragraphs.some(({ known }) => known.facts.get(holdsLongNumber)),
  );
  for (const read of subject && holdsLongNumber(subject.text) ? [subject.text, ...long] : long)
    for (const { start, end, corrected } of malformedIn(read.text)) {
      const range = read.range(start, end);
      found.set(range.start, { ...range, isRight: false, ...(corrected && { corrected }) });
    }
  return [...found.values()].sort(byStart);
}

const holdsLongNumber = ({ text }: { text: string }): boolean => /\p{Nd}{5}/u.test(text);

function malformedIn(written: string): (Range & { corrected?: string })[] {
  const text = withPlainCharacters(written);
  const right = matchesOf(written, orderIdPattern);
  const complete = clearOf(right, matchesOf(text, allDigits, written))
    .filter((match) => called(text, match) !== 'other')
    .map((match) => ({ ...match, corrected: hyphenated(match.text) }));
  const others = clearOf([...right, ...complete], matchesOf(text, anyNumber, written)).filter(
    (match) => isNearMiss(match.text) && called(text, match) === 'order',
  );
  return [...complete, ...others];
}

/** The text of the same length with ASCII digits and hyphens. */
function withPlainCharacters(text: string): string {
  return withPlainDigits(text).replace(/[\u2010-\u2015\u2212\u30FC\uFF0D\uFF3F_/]/g, '-');
}

/** Whether one stands where an unclosed comment, tag or quote keeps it from the buyer. */
export function isOrderIdSwallowed(message: Message): boolean {
  const broken = message.htmlErrors.find(swallows);
  if (!broken) return false;
  return (
    message.text.slice(broken.start).search(orderIdPattern) >= 0 ||
    orderIdTags(message).some(({ start }) => start >= broken.start)
  );
}

const swallows = ({ code, name }: HtmlError): boolean =>
  code === 'unclosed-element'
    ? rawTextElements.has(name)
    : /^unclosed-(?:comment|tag|quote)$/.test(code);

/** Whether the subject line holds an order id or a placeholder for one. */
export function hasOrderIdInSubject(message: Message): boolean {
  const { subject } = message.header;
  if (!subject) return false;
  const source = message.text.slice(subject.start, subject.end);
  if (source.search(orderIdPattern) >= 0) return true;
  return printedValues(message.tagsIn(subject), []).some((value) => isOrderId(message, value));
}

function orderIdTags(message: Message): TemplateTag[] {
  return message.printedValues.filter((value) => isOrderId(message, value)).map(({ tag }) => tag);
}

const isOrderId = ({ context }: Message, value: ValueNames): boolean =>
  meaningOf(value, context.placeholders) === 'order-id';

/** Those of the tags whose value the buyer reads. */
function tagsShown(prose: Prose, tags: readonly TemplateTag[]): TemplateTag[] {
  const shown: TemplateTag[] = [];
  const last = tags.at(-1)?.end ?? 0;
  let next = 0;
  for (const { index, 0: run } of prose.text.matchAll(/\uFDD0+/g)) {
    if (isInAddress(prose.text, index)) continue;
    const { start, end } = prose.range(index, index + run.length);
    if (start >= last) break;
    while ((tags[next]?.end ?? Infinity) <= start) next++;
    for (let at = next; (tags[at]?.start ?? Infinity) < end; at++) {
      const tag = tags[at];
      if (tag) shown.push(tag);
    }
  }
  return shown;
}

interface Match extends Range {
  text: string;
}

/**
 * What the pattern matches in the text, but for parts of addresses.
 * @param written the text as it is written, to tell addresses
 */
function matchesOf(text: string, pattern: RegExp, written = text): Match[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }))
    .filter(({ start }) => !isInAddress(written, start));
}

/** Whether the characters before belong to an address: `https://…/order/302-…`. */
function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 300 && isAddressCharacter(text[start - 1] ?? '')) start--;
  const before = text.slice(start, at);
  return /:\/\/|^www\./i.test(before) || /^[\w-]{1,60}\.[\w.-]{1,60}\//.test(before);
}

const isAddressCharacter = (character: string): boolean =>
  character === valueFiller ||
  (character > ' ' && character <= '~' && !'<>"\'()'.includes(character));

/** What the words beside the number, in its sentence, call it. */
function called(text: string, { start, end }: Range): NumberName | undefined {
  const before = textBefore(text, start, wordsBefore);
  const sentence = before.split(/\n\n|[!?。]\s?|\.\s+(?=\p{Lu})/u).at(-1) ?? '';
  const [behind = ''] = textAfter(text, end, wordsBehind).split(/[\n.!?;。]/, 1);
  return nameBefore(sentence) ?? nameBehind(behind);
}

/** Of about the length of an order id, or of its shape. */
function isNearMiss(text: string): boolean {
  const count = text.replace(/\D/g, '').length;
  if (count >= 15 && count <= 19) return true;
  return /^[A-Z]?\d{2,4}-\d{5,9}-\d{3,9}$|^\d{3}-\d{4}-\d{6,8}$|^\d{3}-\d{6,8}$/i.test(text);
}

function hyphenated(text: string): string {
  const plain = text.replace(/[^\dD]/gi, '').toUpperCase();
  return `${plain.slice(0, 3)}-${plain.slice(3, 10)}-${plain.slice(10)}`;
}
