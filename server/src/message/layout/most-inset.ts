import type { Values } from '../css/cascade';
import type { Environment } from '../css/media';
import { splitValue } from '../css/value';
import type { Element } from '../html/element';
import { cellNames } from '../html/names';
import type { Reading } from '../reading';
import { contentPlacesOf } from './content-places';
import type { Lengths } from './lengths';

/** The properties that can hold text off an edge; widths are those of empty cells. */
export const insetProperties =
  /^(?:(?:-webkit-)?(?:margin|padding)|cell-padding|border-spacing|width|inline-size)/;

/**
 * No inset holds text off an edge farther than this, in px: more than all that lies around any element
 * can add up to. Infinite where widths decide, those of empty cells or what percentages refer to.
 */
export function mostInset(reading: Reading, environment: Environment, lengths: Lengths): number {
  if (reading.facts.get(hasEmptyCell)) return Infinity;
  const { elements } = reading;
  const { cascade } = reading.styles;
  const sums = new Float64Array(elements.length);
  let most = 0;
  for (const element of elements) {
    const around = element.parent ? (sums[element.parent.index] ?? 0) : 0;
    const values = cascade.declared(element, environment);
    const sum = values.size === 0 ? around : around + ownInset(element, values, lengths);
    sums[element.index] = sum;
    most = Math.max(most, sum);
  }
  return most;
}

function hasEmptyCell(reading: Reading): boolean {
  const places = contentPlacesOf(reading);
  return cellNames.some((name) => reading.elementsNamed(name).some((cell) => !places.hasAny(cell)));
}

function ownInset(element: Element, values: Values, lengths: Lengths): number {
  let most = 0;
  for (const properties of element.name === 'table' ? insetsOfTable : insets) {
    let onSide = 0;
    for (const property of properties) {
      const value = values.get(property)?.value;
      if (value !== undefined && value !== '0')
        onSide = Math.max(onSide, atMost(value, element, lengths));
    }
    most += onSide;
  }
  return most;
}

/** Properties that hold text off an edge; of those of both edges, the larger one counts. */
const insets = [
  ['margin-left', 'margin-right'],
  ['padding-left', 'padding-right'],
];
const insetsOfTable = [...insets, ['cell-padding'], ['border-spacing']];

/** What the value is at most; of two lengths, as `border-spacing` can have them, the first. */
function atMost(value: string, element: Element, lengths: Lengths): number {
  if (value.includes('%')) return Infinity;
  const px = lengths.of(value, element) ?? lengths.of(splitValue(value)[0]?.text ?? '', element);
  return Math.max(0, px ?? 0);
}
