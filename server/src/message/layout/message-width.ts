import type { Values } from '../css/cascade';
import type { Element } from '../html/element';
import type { TextNode } from '../html/text-node';
import { addUnder } from '../lists-by-key';
import type { Reading } from '../reading';

const containers = new Set('body div table td th center section article main'.split(' '));

/** An image says as much for where the body is as this many characters of text. */
const weightOfImage = 20;

const weightOf = (text: TextNode): number => (text.isSpace ? 0 : text.source.text.trim().length);

/** How much visible text each element holds, in characters. */
function textWeights({ elements, texts }: Reading): Uint32Array {
  const weights = new Uint32Array(elements.length);
  const add = (element: Element, weight: number): void => {
    weights[element.index] = (weights[element.index] ?? 0) + weight;
  };
  for (const text of texts) if (text.parent) add(text.parent, weightOf(text));
  for (const element of elements) if (element.name === 'img') add(element, weightOfImage);
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (element?.parent) add(element.parent, weights[index] ?? 0);
  }
  return weights;
}

/** What CSS values fix widths of elements to, in px; nothing for relative ones. */
interface FixedLengths {
  fixed(value: string, element: Element): number | undefined;
}

/**
 * The width in px of the widest fixed-width container that holds the body: containers of the same
 * width count together, since mailing tools make one for each section.
 */
export function messageWidthOf(reading: Reading, lengths: FixedLengths): number | undefined {
  const containersByWidth = fixedContainers(reading, lengths);
  if (containersByWidth.size === 0) return undefined;
  const weights = textWeights(reading);
  const weightIn = ({ index }: Element): number => weights[index] ?? 0;
  let total = 0;
  for (const element of reading.elements) if (!element.parent) total += weightIn(element);
  for (const text of reading.texts) if (!text.parent) total += weightOf(text);
  let widest: number | undefined;
  for (const [width, elements] of containersByWidth) {
    const weight = elements.reduce((sum, element) => sum + weightIn(element), 0);
    if (weight > 0 && weight * 2 >= total) widest = Math.max(widest ?? 0, width);
  }
  return widest;
}

/** The outermost containers of each fixed width. */
function fixedContainers(
  { elements, styles: { cascade } }: Reading,
  lengths: FixedLengths,
): ReadonlyMap<number, readonly Element[]> {
  const byWidth = new Map<number, Element[]>();
  for (const element of elements) {
    if (!containers.has(element.name)) continue;
    const values = cascade.declared(element);
    if (values.size === 0) continue;
    const width = elementWidth(values, element, lengths);
    if (width === undefined || width <= 0) continue;
    const isInside = element.start < (byWidth.get(width)?.at(-1)?.end ?? 0);
    if (!isInside) addUnder(byWidth, width, element);
  }
  return byWidth;
}

function elementWidth(values: Values, element: Element, lengths: FixedLengths): number | undefined {
  const compute = (property: string): number => {
    const value = values.get(property)?.value;
    return (value === undefined ? undefined : lengths.fixed(value, element)) ?? Infinity;
  };
  const width = Math.min(compute('width'), compute('max-width'));
  return width === Infinity ? undefined : width;
}
