import { elementsIn, textsIn } from '../visible-text/element-text';
import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { hasStartIn } from '../../ranges/sorted-offsets';
import { decodeSource } from '../source-text';
import { valueFiller } from '../template/mask';
import { isExposed } from './exposure';
import { elementsById } from './ids';

/** An element that holds more elements or texts than this has a name, whatever it is. */
const mostParts = 300;
/** As much of a label is read, in characters of the file. */
const longestLabel = 2000;

/** The elements whose text alternative stands in `alt`. */
const withAlt = new Set(['img', 'area', 'input']);

/**
 * What assistive technology calls an element: its label, its text alternative, or the text that it
 * holds. Nothing that can be read makes an empty name; what is not known yet, a `valueFiller`.
 */
export function accessibleName(reading: Reading, element: Element): string {
  const label = labelOf(reading, element);
  if (label !== '') return label;
  const content = withAlt.has(element.name)
    ? (element.value('alt') ?? '')
    : contentName(reading, element);
  return content.trim() === '' ? (element.value('title') ?? '') : content.trim();
}

/** The text of `aria-labelledby` or `aria-label`, which go before all others. */
export function labelOf(reading: Reading, element: Element): string {
  if (element.attributes.length === 0) return '';
  const ids = element.value('aria-labelledby');
  if (ids) {
    if (ids.includes(valueFiller)) return valueFiller;
    const named = [...new Set(ids.split(/\s+/))];
    if (named.length > mostParts) return valueFiller;
    const labels = named.flatMap((id) => elementsById(reading).get(id)?.[0] ?? []);
    const text = labels.map((label) => labelText(reading, label)).join(' ');
    if (text.trim() !== '') return text.trim();
  }
  return element.value('aria-label') ?? '';
}

/** A hidden element can be a label all the same, by all the text that it holds. */
function labelText(reading: Reading, label: Element): string {
  if (label.value('aria-label')) return label.value('aria-label') ?? '';
  const { startTagEnd } = label;
  const contentEnd = Math.min(label.contentEnd, startTagEnd + longestLabel);
  const markup = /<[^<>]*>/g;
  return decodeSource(reading.masked, startTagEnd, contentEnd, 'text').text.replace(markup, ' ');
}

/** The text and the text alternatives in an element. */
export function contentName(reading: Reading, element: Element): string {
  const parts: string[] = [];
  let texts = 0;
  for (const text of textsIn(reading, element)) {
    if (++texts > mostParts) return valueFiller;
    if (isExposed(reading, text.parent)) parts.push(text.source.text);
  }
  let elements = 0;
  for (const inner of elementsIn(reading, element)) {
    if (++elements >= mostParts) return valueFiller;
    parts.push(alternative(reading, inner));
  }
  // What a partial shows is not known, but it most likely shows something.
  if (hasStartIn(reading.partials, element)) parts.push(valueFiller);
  return parts.join(' ');
}

/** What an element adds to a name besides its text. */
function alternative(reading: Reading, element: Element): string {
  if (element.name === 'title' && element.parent?.name === 'svg')
    return decodeSource(reading.masked, element.startTagEnd, element.contentEnd, 'text').text;
  if (element.attributes.length === 0 || !isExposed(reading, element)) return '';
  const alt = withAlt.has(element.name) ? element.value('alt') : undefined;
  return element.value('aria-label') || alt || element.value('title') || '';
}
