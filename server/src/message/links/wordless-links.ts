import { byStart, type Range } from '../../ranges/range';
import { hasStartIn } from '../../ranges/sorted-offsets';
import type { Element } from '../html/element';
import { isGraphic } from '../layout/graphics';
import type { Message } from '../message';
import type { Reading } from '../reading';
import { elementsIn, textsIn } from '../visible-text/element-text';
import { withoutEmoji } from '../visible-text/emoji';

/** What holds more elements or UTF-16 units of text than this says something. */
const mostParts = 300;
/** A letter, a digit or a value. */
const word = /[\p{L}\p{N}\uFDD0]/u;

/** The links and buttons that show neither a word nor an image, in order: signs and emojis at the most. */
export function wordlessLinks({ readings }: Message): readonly Range[] {
  return readings.flatMap(wordlessLinksOf).sort(byStart);
}

function wordlessLinksOf(reading: Reading): readonly Range[] {
  const links: Element[] = [];
  for (const element of reading.elementsNamedOneOf(['a', 'button'])) {
    const leads = element.name === 'button' || element.attribute('href') !== undefined;
    const isInside = element.start < (links.at(-1)?.end ?? 0);
    if (leads && !isInside && isWordless(reading, element)) links.push(element);
  }
  return links;
}

function isWordless(reading: Reading, link: Element): boolean {
  let parts = 0;
  for (const { source } of textsIn(reading, link)) {
    parts += 1 + source.text.length;
    if (parts > mostParts || word.test(withoutEmoji(source.text))) return false;
  }
  for (const inner of elementsIn(reading, link))
    if (++parts > mostParts || isGraphic(inner)) return false;
  // What a partial shows is not known, but it most likely shows something.
  return !hasStartIn(reading.partials, link);
}
