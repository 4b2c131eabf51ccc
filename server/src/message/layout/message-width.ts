import type { Values } from '../css/cascade';
import type { Element } from '../html/element';
import { addUnder } from '../lists-by-key';
import type { Reading } from '../reading';
import { ContentWeights, type Weight } from './content-weights';

const containers = new Set('body div table td th center section article main'.split(' '));

/** No message is narrower than this, in px; cells with less grow with what they hold. */
const leastWidth = 200;

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
  const weights = new ContentWeights(reading);
  let widest: number | undefined;
  for (const [width, elements] of containersByWidth) {
    // Where it is doubtful which container holds the body, the wider one forbids less.
    const holdsBody = width >= reading.defaultWidth ? canHoldBody : surelyHoldsBody;
    if (holdsBody(elements, weights)) widest = Math.max(widest ?? 0, width);
  }
  return widest;
}

function canHoldBody(elements: readonly Element[], weights: ContentWeights): boolean {
  const held = sumOf(elements, weights);
  return held.possible > 0 && held.possible >= weights.total.sure - held.sure;
}

/** A logo's cell, or a column, is narrow as well. */
function surelyHoldsBody(elements: readonly Element[], weights: ContentWeights): boolean {
  const whole = elements.filter((element) => !isColumn(element, weights));
  const held = sumOf(whole, weights);
  return held.possible > 0 && held.sure >= weights.total.possible - held.possible;
}

/** Whether the buyer sees something in another cell of the row as well. */
const isColumn = (element: Element, weights: ContentWeights): boolean =>
  element.parent?.name === 'tr' &&
  weights.of(element.parent).possible > weights.of(element).possible;

function sumOf(elements: readonly Element[], weights: ContentWeights): Weight {
  const sum: Weight = { sure: 0, possible: 0 };
  for (const element of elements) {
    const { sure, possible } = weights.of(element);
    sum.sure += sure;
    sum.possible += possible;
  }
  return sum;
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
    if (width === undefined || width < leastWidth) continue;
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
