import type { Element } from '../html/element';
import type { Reading } from '../reading';

const containers = new Set('body div table td th center section article main'.split(' '));

/** An image says as much for where the body is as this many characters of text. */
const weightOfImage = 20;

/** How much visible text each element holds, in characters. */
function textWeights({ elements, texts }: Reading): Uint32Array {
  const weights = new Uint32Array(elements.length);
  const add = (element: Element, weight: number): void => {
    weights[element.index] = (weights[element.index] ?? 0) + weight;
  };
  for (const { node, source } of texts)
    if (node.parent) add(node.parent, source.text.trim().length);
  for (const element of elements) if (element.name === 'img') add(element, weightOfImage);
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (element?.parent) add(element.parent, weights[index] ?? 0);
  }
  return weights;
}

/**
 * The width in px of the widest fixed-width container that holds the body: containers of the same
 * width count together, since mailing tools make one for each section.
 * @param fixedWidth the width that a CSS value fixes, in px; nothing for relative ones
 */
export function findMessageWidth(
  reading: Reading,
  fixedWidth: (value: string, element: Element) => number | undefined,
): number | undefined {
  const weights = reading.facts.get(textWeights);
  const held = new Map<number, { weight: number; end: number }>();
  let total = 0;
  for (const element of reading.elements) {
    if (!element.parent) total += weights[element.index] ?? 0;
    if (!containers.has(element.name)) continue;
    const width = elementWidth(reading, element, fixedWidth);
    if (width === undefined || width <= 0) continue;
    const known = held.get(width) ?? { weight: 0, end: 0 };
    if (element.start < known.end) continue;
    known.weight += weights[element.index] ?? 0;
    known.end = element.end;
    held.set(width, known);
  }
  for (const { node, source } of reading.texts)
    if (!node.parent) total += source.text.trim().length;
  const holding = [...held].filter(([, { weight }]) => weight > 0 && weight * 2 >= total);
  return holding.length === 0 ? undefined : Math.max(...holding.map(([width]) => width));
}

function elementWidth(
  { cascade }: Reading,
  element: Element,
  fixedWidth: (value: string, element: Element) => number | undefined,
): number | undefined {
  const values = cascade.declared(element);
  const compute = (property: string): number => {
    const value = values.get(property)?.value;
    return (value === undefined ? undefined : fixedWidth(value, element)) ?? Infinity;
  };
  const width = Math.min(compute('width'), compute('max-width'));
  return width === Infinity ? undefined : width;
}
