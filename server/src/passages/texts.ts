import type { Element } from '../message/html/element';
import { knownParagraphs, type KnownParagraphPlace } from '../message/known-paragraph';
import type { Message } from '../message/message';
import { contains, type Range } from '../message/range';
import type { Reading } from '../message/reading';
import { firstEndingBehind } from '../message/sorted-offsets';

/** A text that the buyer reads, or hears read. */
export interface PassageText {
  text: string;
  paragraphs: readonly KnownParagraphPlace[];
  isBody: boolean;
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
  /** Whether a range of the text stands for itself: code, or a text that the buyer has chosen. */
  isQuoted(start: number, end: number): boolean;
}

const spokenAttributes = new Set(['alt', 'title', 'aria-label', 'summary']);
const literalElements = new Set(['code', 'kbd', 'samp', 'var', 'q', 'cite', 'dfn']);
/** What marks the text that the buyer has chosen, where the message is about such a text. */
const emphasis = new Set(['i', 'em']);
const never = (): boolean => false;

/** Every text of the message: subject, body, and what is said of images and links. */
export function passageTexts(message: Message): PassageText[] {
  const texts: PassageText[] = [];
  const { subject, purpose } = message.header;
  if (subject) texts.push(passageText(subject.text, knownParagraphs(subject.text.text)));
  const isAboutText = purpose?.text.text.trim() === 'custom-design';
  for (const reading of message.readings) {
    const quoted = outermost(reading.elements.filter((element) => isLiteral(element, isAboutText)));
    for (const prose of reading.proses)
      texts.push({
        ...passageText(prose, prose.paragraphs),
        isBody: true,
        isQuoted: (start, end) => quoted.length > 0 && isWithin(quoted, prose.range(start, end)),
      });
    texts.push(...attributeTexts(reading));
  }
  return texts;
}

function passageText(
  source: Pick<PassageText, 'text' | 'range'>,
  paragraphs: readonly KnownParagraphPlace[],
): PassageText {
  return {
    text: source.text,
    paragraphs,
    isBody: false,
    range: (start, end) => source.range(start, end),
    isQuoted: never,
  };
}

function isLiteral(element: Element, isAboutText: boolean): boolean {
  if (literalElements.has(element.name) || element.value('translate') === 'no') return true;
  return isAboutText && emphasis.has(element.name);
}

/** The ranges that lie in no other one; the elements come in the order of their start tags. */
function outermost(elements: readonly Element[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of elements)
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
  return found;
}

/** Whether one of the ranges, which stand in order and apart, holds this one. */
function isWithin(ranges: readonly Range[], inner: Range): boolean {
  const range = ranges[firstEndingBehind(ranges, inner.start)];
  return range !== undefined && contains(range, inner);
}

function attributeTexts(reading: Reading): PassageText[] {
  const texts: PassageText[] = [];
  for (const element of reading.elements)
    for (const { name, value } of element.attributes)
      if (spokenAttributes.has(name) && value.text.trim() !== '' && reading.isShown(element))
        texts.push(passageText(value, knownParagraphs(value.text)));
  return texts;
}
