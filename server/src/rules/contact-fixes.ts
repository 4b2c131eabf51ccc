import type { Contact } from '../message/contacts/contact';
import type { Element } from '../message/html/element';
import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { withLeftovers } from './fixes';
import { keepText, removeLink, writtenIn } from './link-fixes';
import type { Fix, TextEdit } from './rule';

const markup = /<[^<>]*>/g;

/** Takes a contact out of the message: its words with their label, its link, its placeholder. */
export function removeContact(message: Message, contact: Contact, name: string): Fix[] {
  if (contact.element) return unlink(message, contact.element);
  const { start, end } = contact.labelled ?? contact;
  const edits = wordEdits(
    message,
    contact.isInBody ? withLeftovers(message.text, { start, end }) : { start, end },
  );
  return edits.length === 0 ? [] : [{ title: `Remove the ${name}`, kind: 'suggest', edits }];
}

/** Keeps what a link shows, but for a text that is a contact itself. */
function unlink(message: Message, element: Element): Fix[] {
  if (element.name !== 'a' || !element.endTag) return [];
  const isContact = /@|\d(?:\D{0,3}\d){5}/.test(writtenIn(message, element));
  return [isContact ? removeLink(message, element) : keepText(element)];
}

/** Takes the words of the range out; tags that stand among them, and template blocks, stay. */
function wordEdits(message: Message, range: Range): TextEdit[] {
  const kept: Range[] = [];
  for (const { 0: tag, index } of message.text.slice(range.start, range.end).matchAll(markup))
    kept.push({ start: range.start + index, end: range.start + index + tag.length });
  for (const { kind, start, end } of message.tagsIn(range))
    if (kind !== 'expression' && kind !== 'unescaped' && kind !== 'placeholder')
      kept.push({ start, end });
  const edits: TextEdit[] = [];
  let at = range.start;
  for (const { start, end } of kept.sort((a, b) => a.start - b.start)) {
    if (start > at) edits.push({ start: at, end: start, text: '' });
    at = Math.max(at, end);
  }
  if (at < range.end) edits.push({ start: at, end: range.end, text: '' });
  return edits;
}
