import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import { firstIndex } from '../ranges/sorted-offsets';
import type { PlaceholderMeaning } from '../message/template/placeholder-meanings';
import type { TemplateTag } from '../message/template/tag';
import { meaningOf } from '../message/template/references';
import { inOrder, type Contact } from './contact';
import { readableTexts } from '../message/visible-text/readable-texts';
import { addUnder } from '../message/lists-by-key';

type ContactMeaning = 'email-address' | 'phone-number' | 'external-link' | 'opt-out-link';

/** The placeholders that stand for a contact of this kind, where the buyer sees or follows them. */
export function contactPlaceholders(message: Message, meaning: ContactMeaning): Contact[] {
  const tags = message.facts.get(contactTags).get(meaning);
  return tags ? shownTags(message, tags) : [];
}

const contactMeanings: ReadonlySet<PlaceholderMeaning | undefined> = new Set<ContactMeaning>([
  'email-address',
  'phone-number',
  'external-link',
  'opt-out-link',
]);

function contactTags(message: Message): Map<PlaceholderMeaning, TemplateTag[]> {
  const { placeholders } = message.context;
  const found = new Map<PlaceholderMeaning, TemplateTag[]>();
  for (const value of message.printedValues) {
    const meaning = meaningOf(value, placeholders);
    if (meaning !== undefined && contactMeanings.has(meaning)) addUnder(found, meaning, value.tag);
  }
  return found;
}

function shownTags(message: Message, tags: readonly TemplateTag[]): Contact[] {
  const found: Contact[] = [];
  const add = (range: Range, isInBody: boolean): void => {
    for (const { start, end } of within(tags, range)) {
      const written = message.text.slice(start, end);
      found.push({ start, end, form: 'placeholder', written, isInBody });
    }
  };
  for (const reading of message.readings) for (const node of reading.texts) add(node, true);
  for (const { place, text, range } of readableTexts(message))
    if (place === 'attribute' || place === 'subject') add(range(0, text.length), false);
  for (const { url, start, end, element } of message.links)
    if (element && /^\uFDD0+$/.test(url)) add({ start, end }, false);
  return inOrder(found);
}

/** The tags, which are in order, that begin in the range. */
function* within(tags: readonly TemplateTag[], { start, end }: Range): Generator<TemplateTag> {
  let index = firstIndex(tags, (tag) => tag.start >= start);
  for (let tag = tags[index]; tag && tag.start < end; tag = tags[++index]) yield tag;
}
