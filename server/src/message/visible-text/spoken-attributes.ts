import type { Attribute, Element } from '../html/element';
import type { Reading } from '../reading';
import type { SourceText } from '../source-text';

/** What an attribute shows or says to the buyer. */
export interface SpokenAttribute {
  value: SourceText;
  /** Whether it is written for a reader; what a field holds is a name, a number or a code as well. */
  isProse: boolean;
  /** Whether the buyer perceives it; the value of a box to tick or of a choice is only sent. */
  isPerceived: boolean;
}

const spokenNames = new Set(
  'alt title aria-label aria-description placeholder value label summary'.split(' '),
);
/** The fields whose value is what they are called. */
const buttonTypes = new Set(['button', 'submit', 'reset']);
/** The fields whose value is only sent. */
const silentTypes = new Set(['checkbox', 'radio', 'image', 'file']);

/** Whether the text of an attribute of this name is shown or read out. */
export const isSpoken = ({ name }: Attribute): boolean => spokenNames.has(name);

/** What the attributes of shown elements say, in order; those that are blank say nothing. */
export function spokenAttributes(reading: Reading): readonly SpokenAttribute[] {
  return reading.facts.get(readSpokenAttributes);
}

function readSpokenAttributes(reading: Reading): SpokenAttribute[] {
  const spoken: SpokenAttribute[] = [];
  for (const element of reading.elements)
    for (const attribute of element.attributes)
      if (isSpoken(attribute) && isSeen(reading, element) && attribute.value.text.trim() !== '')
        spoken.push(spokenAttribute(element, attribute));
  return spoken;
}

function spokenAttribute(element: Element, { name, value }: Attribute): SpokenAttribute {
  const isField = element.name === 'input';
  return {
    value,
    isProse: name !== 'value' || (isField && buttonTypes.has(typeOf(element))),
    isPerceived: name !== 'value' || (isField && !silentTypes.has(typeOf(element))),
  };
}

const typeOf = (element: Element): string => element.keyword('type') ?? '';

const isSeen = (reading: Reading, element: Element): boolean =>
  reading.isShown(element) && typeOf(element) !== 'hidden';
