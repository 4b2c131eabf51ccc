import type { Contact } from '../../contacts/contact';
import type { Message } from '../../message/message';
import { contains, type Range } from '../../ranges/range';
import { printsValue } from '../../message/template/tag';
import { withElements } from './emptied';
import { removeWords } from './leftovers';
import { markup, unlinkElement } from './link-fixes';
import { suggestion } from './fix-kinds';
import { withPunctuation } from './punctuation-beside';
import type { Fix, TextEdit } from '../rule';

/** In the text of a link, what is a contact itself. */
const contactText = /@|\d(?:\D{0,3}\d){5}/;

/** Takes a contact out of the message: its words with their label, its link, its placeholder. */
export function removeContact(message: Message, contact: Contact, name: string): Fix[] {
  if (contact.element)
    return unlinkElement(message, contact.element, (text) => contactText.test(text));
  const { start, end } = contact.labelled ?? contact;
  const edits = contact.isInBody ? wordEdits(message, contact) : [{ start, end, text: '' }];
  return edits.length === 0 ? [] : [suggestion(`Remove the ${name}`, edits)];
}

/** Takes the words out with their label; other tags that stand among them, and template blocks, stay. */
function wordEdits(message: Message, contact: Contact): TextEdit[] {
  const emptied = withElements(message, contact);
  const { start, end } = contact.labelled ?? contact;
  const words = { start: Math.min(start, emptied.start), end: Math.max(end, emptied.end) };
  const kept = [...tagsAmong(message, words)].filter(
    (tag) => !contains(emptied, tag) || contains(contact, tag),
  );
  if (kept.length === 0) return [removeWords(message, words, 'remove')];
  const range = withPunctuation(message.text, words);
  const edits: TextEdit[] = [];
  let at = range.start;
  for (const { start, end } of kept.sort((a, b) => a.start - b.start)) {
    if (start > at) edits.push({ start: at, end: start, text: '' });
    at = Math.max(at, end);
  }
  if (at < range.end) edits.push({ start: at, end: range.end, text: '' });
  return edits;
}

/** Tags of elements, and those of the template but for values. */
function* tagsAmong(message: Message, { start, end }: Range): Generator<Range> {
  for (const { 0: tag, index } of message.text.slice(start, end).matchAll(markup))
    yield { start: start + index, end: start + index + tag.length };
  for (const tag of message.tagsIn({ start, end })) if (!printsValue(tag)) yield tag;
}
