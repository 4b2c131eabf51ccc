import type { KnownParagraph } from '../known-paragraph';
import type { Message } from '../message';
import { addressLabel } from './address-words';
import { inOrder, type Contact, type FoundWords } from './contact';
import { mailLinks } from './contact-links';
import { contactPlaceholders } from './contact-placeholders';
import { readableTexts, type ReadableText } from './readable-texts';
import { findWordedAddresses, mayHoldWordedAddress } from './worded-addresses';
import { findWrittenAddresses } from './written-addresses';

const longestLabel = 40;

/** The e-mail addresses of the message, in order, each place once; offsets are the file's. */
export function findEmailAddresses(message: Message): Contact[] {
  const found = [...mailLinks(message), ...contactPlaceholders(message, 'email-address')];
  for (const readable of readableTexts(message))
    if (readable.paragraphs.some(({ known }) => known.facts.get(mayHoldAddress)))
      for (const words of addressesIn(readable.text)) found.push(located(readable, words));
  return withoutCovered(inOrder(found));
}

/** Most paragraphs hold nothing that is like an address, and this is found out once. */
const mayHoldAddress = ({ text }: KnownParagraph): boolean =>
  text.includes('@') || mayHoldWordedAddress(text);

/** The e-mail addresses of a text, also spelt out; offsets are the text's. */
export function addressesIn(text: string): FoundWords[] {
  const written = text.includes('@') ? findWrittenAddresses(text) : [];
  const all = [...written, ...findWordedAddresses(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const found: FoundWords[] = [];
  for (const words of all)
    if (words.start >= (found.at(-1)?.end ?? 0)) found.push(withLabel(text, words));
  return found;
}

function withLabel(text: string, words: FoundWords): FoundWords {
  const before = text.slice(Math.max(0, words.start - longestLabel), words.start);
  const label = addressLabel.exec(before)?.[0];
  return label === undefined ? words : { ...words, labelStart: words.start - label.length };
}

/** Found words as a contact at their place in the file. */
export function located(readable: ReadableText, words: FoundWords): Contact {
  const { start, end, labelStart } = words;
  return {
    ...readable.range(start, end),
    form: 'words',
    written: readable.text.slice(start, end).replace(/\s+/g, ' '),
    isInBody: readable.place === 'body',
    ...(labelStart !== undefined && { labelled: readable.range(labelStart, end) }),
  };
}

/** An address that a placeholder is a part of is one contact, not two. */
export function withoutCovered(contacts: readonly Contact[]): Contact[] {
  const kept: Contact[] = [];
  for (const contact of contacts) {
    const last = kept.at(-1);
    if (last && contact.end <= last.end) continue;
    if (last && last.start === contact.start) kept.pop();
    kept.push(contact);
  }
  return kept;
}
