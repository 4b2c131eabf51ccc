import type { Message } from '../message/message';
import { addressLabel } from './addresses/address-words';
import { inOrder, withoutCovered, type Contact } from './contact';
import { mailLinks } from './contact-links';
import { contactPlaceholders } from './contact-placeholders';
import { located, withoutOverlaps, type FoundWords } from './found-words';
import { likelyTexts } from './likely-texts';
import { findWordedAddresses } from './addresses/worded-addresses';
import { findWrittenAddresses } from './addresses/written-addresses';

/** The e-mail addresses of the message, in order, each place once; offsets are the file's. */
export function findEmailAddresses(message: Message): Contact[] {
  const found = [...mailLinks(message), ...contactPlaceholders(message, 'email-address')];
  for (const { readable, kinds } of likelyTexts(message))
    if (kinds.has('address'))
      for (const words of addressesIn(readable.text)) found.push(located(readable, words));
  return withoutCovered(inOrder(found));
}

/** The e-mail addresses of a text, also spelt out; offsets are the text's. */
export function addressesIn(text: string): FoundWords[] {
  const written = text.includes('@') ? findWrittenAddresses(text) : [];
  return withoutOverlaps(text, [...written, ...findWordedAddresses(text)], addressLabel);
}
