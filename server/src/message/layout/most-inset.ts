import type { Values } from '../css/cascade';
import type { Environment } from '../css/media';
import { splitValue } from '../css/value';
import type { Element } from '../html/element';
import type { Reading } from '../reading';

/** What has to be known to add insets up. */
interface InsetFacts {
  /** A length of the element in px; nothing where it is no length or not known. */
  length(value: string, element: Element): number | undefined;
  /** Whether the buyer sees anything in the cell. */
  holdsContent(cell: Element): boolean;
}

/**
 * No inset holds text off an edge farther than this, in px: more than all that lies around any element
 * can add up to. Infinite where widths decide, those of empty cells or what percentages refer to.
 */
export function mostInset(
  { elements, cascade }: Reading,
  environment: Environment,
  facts: InsetFacts,
): number {
  const sums = new Float64Array(elements.length);
  let most = 0;
  for (const element of elements) {
    const { name, parent, index } = element;
    if ((name === 'td' || name === 'th') && !facts.holdsContent(element)) return Infinity;
    const values = cascade.declared(element, environment);
    const around = parent ? (sums[parent.index] ?? 0) : 0;
    const sum = values.size === 0 ? around : around + ownInset(element, values, facts);
    sums[index] = sum;
    most = Math.max(most, sum);
  }
  return most;
}

function ownInset(element: Element, values: Values, facts: InsetFacts): number {
  const px = (property: string): number => {
    const value = values.get(property)?.value;
    return value === undefined || value === '0' ? 0 : atMost(value, element, facts);
  };
  const onSides =
    Math.max(px('margin-left'), px('margin-right')) +
    Math.max(px('padding-left'), px('padding-right'));
  return element.name === 'table' ? onSides + px('cell-padding') + px('border-spacing') : onSides;
}

/** What the length is at most; of two, as `border-spacing` can have them, the first. */
function atMost(value: string, element: Element, facts: InsetFacts): number {
  if (value.includes('%')) return Infinity;
  const length = (text: string): number | undefined => facts.length(text, element);
  return Math.max(0, length(value) ?? length(splitValue(value)[0]?.text ?? '') ?? 0);
}
