import type { Element } from '../html/element';
import type { Message } from '../message';
import type { Reading } from '../reading';
import { hasStartIn } from '../../ranges/sorted-offsets';
import { hasValue } from '../template/mask';
import { includesPartial, type TemplateTag } from '../template/tag';

/** Where the message brings in markup that is not known: partials and unescaped values; sorted. */
export function unknownMarkup(message: Message): readonly number[] {
  return message.facts.get(readUnknownMarkup);
}

const readUnknownMarkup = ({ tags }: Message): readonly number[] =>
  tags.filter(bringsMarkup).map(({ start }) => start);

const bringsMarkup = (tag: TemplateTag): boolean =>
  tag.kind === 'unescaped' || tag.kind === 'raw-open' || includesPartial(tag);

/** Whether a placeholder or a partial stands among the attributes, and may bring others along. */
export function hasUnknownAttributes({ partials }: Reading, element: Element): boolean {
  return (
    element.attributes.some(({ name }) => hasValue(name)) || hasStartIn(partials, element.startTag)
  );
}
