import type { Element } from '../html/element';
import type { Reading } from '../reading';
import type { SourceText } from '../source-text';

/** What an attribute shows or says to the buyer. */
export interface SpokenAttribute {
  value: SourceText;
  /** Whether it is written for a reader; what a field holds is a name, a number or a code as well. */
  isProse: boolean;
}

/** Attributes whose text is shown or read out. */
const spokenNames = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'value',
  'label',
  'summary',
]);
/** The fields whose value is what they are called. */
const buttonTypes = new Set(['button', 'submit', 'reset']);

/** What the attributes of shown elements say, in order; those that are blank say nothing. */
export function spokenAttributes(reading: Reading): readonly SpokenAttribute[] {
  return reading.facts.get(readSpokenAttributes);
}

function readSpokenAttributes(reading: Reading): SpokenAttribute[] {
  const spoken: SpokenAttribute[] = [];
  for (const element of reading.elements)
    for (const { name, value } of element.attributes)
      if (spokenNames.has(name) && isSeen(reading, element) && value.text.trim() !== '')
        spoken.push({ value, isProse: name !== 'value' || isButton(element) });
  return spoken;
}

const typeOf = (element: Element): string => element.keyword('type') ?? '';

const isSeen = (reading: Reading, element: Element): boolean =>
  reading.isShown(element) && typeOf(element) !== 'hidden';

const isButton = (element: Element): boolean =>
  element.name === 'input' && buttonTypes.has(typeOf(element));
