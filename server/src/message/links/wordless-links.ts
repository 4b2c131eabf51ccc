import { byStart, type Range } from '../../ranges/range';
import { hasStartIn } from '../../ranges/sorted-offsets';
import type { Element } from '../html/element';
import { isGraphic } from '../layout/graphics';
import type { Message } from '../message';
import type { Reading } from '../reading';
import { elementsIn, textsIn } from '../visible-text/element-text';
import { findEmoji, findEmoticons } from '../visible-text/emoji';

/** What holds more texts or elements than this says something. */
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
  for (const { source } of textsIn(reading, link))
    if (++parts > mostParts || word.test(withoutEmoji(source.text))) return false;
  for (const inner of elementsIn(reading, link))
    if (++parts > mostParts || isGraphic(inner)) return false;
  // What a partial shows is not known, but it most likely shows something.
  return !hasStartIn(reading.partials, link);
}

/** A keycap holds a digit, and an emoticon may hold a letter. */
function withoutEmoji(text: string): string {
  let left = '';
  let at = 0;
  for (const { start, end } of [...findEmoji(text), ...findEmoticons(text)].sort(byStart)) {
    left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}
