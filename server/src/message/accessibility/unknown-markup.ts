import type { Element } from '../html/element';
import type { Message } from '../message';
import type { Reading } from '../reading';
import { hasStartIn } from '../sorted-offsets';
import { hasValue } from '../template/mask';

const kinds = new Set(['partial', 'partial-block-open', 'unescaped', 'raw-open']);

/** Where the message brings in markup that is not known: partials and unescaped values; sorted. */
export function unknownMarkup(message: Message): readonly number[] {
  return message.facts.get(readUnknownMarkup);
}

const readUnknownMarkup = ({ tags }: Message): readonly number[] =>
  tags.filter(({ kind }) => kinds.has(kind)).map(({ start }) => start);

/** Whether a placeholder or a partial stands among the attributes, and may bring others along. */
export function hasUnknownAttributes({ partials }: Reading, element: Element): boolean {
  return (
    element.attributes.some(({ name }) => hasValue(name)) || hasStartIn(partials, element.startTag)
  );
}
