import type { Attribute, Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import { firstIndex } from '../../ranges/sorted-offsets';
import { isPairedAlike } from './paired-tags';
import { spaceBefore } from './white-space';
import type { TextEdit } from '../rule';

/** Edits that take an attribute out. A `<font>` without attributes means nothing: its tags go as well. */
export function removeAttribute(
  message: Message,
  attribute: Attribute,
  element?: Element,
): TextEdit[] {
  if (element && isRepeated(message, attribute, element)) return [emptied(attribute)];
  const isBare = element?.name === 'font' && element.attributes.length === 1;
  if (!isBare || !element.endTag) return [withSpace(message, attribute)];
  const { startTag, endTag } = element;
  const isAlone = isPairedAlike(message, element) && !message.hasTemplateTag(startTag);
  return isAlone
    ? [startTag, endTag].map(({ start, end }) => ({ start, end, text: '' }))
    : [withSpace(message, attribute)];
}

/** Whether browsers would take another attribute of that name instead, on some path. */
const isRepeated = ({ readings }: Message, { name, start }: Attribute, element: Element): boolean =>
  readings.some(({ elements }) => {
    const same = elements[firstIndex(elements, (each) => each.start >= element.start)];
    return (
      same?.start === element.start &&
      same.attribute(name)?.start === start &&
      same.attributes.some((other) => other.name === name && other.start > start)
    );
  });

/** Leaves the name, which keeps others of that name from counting. */
const emptied = ({ quote, valueRange: { start, end } }: Attribute): TextEdit => ({
  start,
  end,
  text: quote === '' ? '""' : '',
});

/** Takes an attribute out, with the white space before it. */
function withSpace(message: Message, { start, end }: Attribute): TextEdit {
  const from = spaceBefore(message.text, start);
  // White space that separates what stands on both sides has to stay.
  const next = message.text[end] ?? '>';
  const keepsSpace = from < start && !/[\s/>]/.test(next);
  return { start: from, end, text: keepsSpace ? ' ' : '' };
}
