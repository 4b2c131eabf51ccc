import { purposeOf } from '../header/purpose-of';
import type { Element } from '../html/element';
import type { Message } from '../message';
import { isInCapitals } from '../words/capitals';
import type { Range } from '../../ranges/range';
import { rangeHolding } from '../../ranges/sorted-offsets';

const literalElements = new Set(['code', 'kbd', 'samp', 'var', 'q', 'cite', 'dfn']);
/** What marks a title, or a text that the buyer chooses where the message is about such a text. */
const emphasis = new Set(['i', 'em']);
/** What marks such a text where it is in capitals, and else what matters. */
const importance = new Set(['b', 'strong']);

/** The text around a range of the file that stands for itself: code, a title, or what the buyer has chosen. */
export function literalHolding(message: Message, range: Range): Range | undefined {
  return rangeHolding(message.facts.get(literalRanges), range);
}

/** The elements whose text stands for itself and that lie in no other such one, in order. */
function literalRanges({ header, readings }: Message): Range[] {
  const isAboutText = purposeOf(header) === 'custom-design';
  const ranges = readings
    .flatMap(({ elements, masked }) =>
      elements.filter((element) => standsForItself(element, masked, isAboutText)),
    )
    .map(({ startTagEnd, contentEnd }) => ({ start: startTagEnd, end: contentEnd }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost: Range[] = [];
  for (const range of ranges) if (range.end > (outermost.at(-1)?.end ?? 0)) outermost.push(range);
  return outermost;
}

function standsForItself(element: Element, masked: string, isAboutText: boolean): boolean {
  if (literalElements.has(element.name) || element.value('translate') === 'no') return true;
  if (isAboutText && isChosenText(element, masked)) return true;
  return emphasis.has(element.name) && isTitle(element, masked);
}

const isChosenText = ({ name, startTagEnd, contentEnd }: Element, masked: string): boolean =>
  name === 'blockquote' ||
  emphasis.has(name) ||
  (importance.has(name) && isInCapitals(masked.slice(startTagEnd, contentEnd)));

/** In UTF-16 units: as much of a text as tells whether it is a title. */
const beginning = 80;

/** Whether a sentence goes on with words that all begin with capitals, but for small ones: would you review *The Lost Key*. */
function isTitle({ start, startTagEnd, contentEnd }: Element, masked: string): boolean {
  const title = masked.slice(startTagEnd, Math.min(contentEnd, startTagEnd + beginning));
  const words = title.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const areCapitals = words.every((word) => word.length < shortestCapital || /^\p{Lu}/u.test(word));
  return (
    words.length >= fewestWords &&
    areCapitals &&
    /^\s*\p{Lu}/u.test(title) &&
    /\p{Ll}\s+$/u.test(masked.slice(Math.max(0, start - beginning), start))
  );
}

/** Shorter words of titles are small: `of`, `the`, `with`. */
const shortestCapital = 5;
const fewestWords = 3;
