import type { Element } from '../message/html/element';
import type { Range } from '../ranges/range';

/** A way to reach someone past Amazon's messages: where it stands, and in what form. */
export interface Contact extends Range {
  /** `words` in a text, an attribute or the subject; the URL of a `link`; a `placeholder`. */
  form: 'words' | 'link' | 'placeholder';
  /** What is written there, on one line. */
  written: string;
  /** The words with the label before them ("Tel.:"), where they have one. */
  labelled?: Range;
  /** Whether the words stand in the body's text, where they can go without a trace. */
  isInBody?: boolean;
  /** The element whose URL a link is. */
  element?: Element;
}

/** The contacts in order, each place once, whichever reading shows it. */
export function inOrder(contacts: readonly Contact[]): Contact[] {
  const places = new Map<string, Contact>();
  for (const contact of contacts) {
    const key = `${contact.start}:${contact.end}`;
    if (!places.has(key)) places.set(key, contact);
  }
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
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
