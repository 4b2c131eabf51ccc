import type { Element } from '../../message/html/element';
import { type Link } from '../../message/links/link';
import { linksInText } from '../../message/links/text-links';
import type { Message } from '../../message/message';
import { contains } from '../../ranges/range';
import { suggestion, wholeSuggestion } from './fix-kinds';
import { removeWords } from './leftovers';
import { isPairedAlike } from './paired-tags';
import type { Fix } from '../rule';

/** The tags of elements. */
export const markup = /<[^<>]*>/g;

/** Longer texts of links are not looked at as a whole. */
const mostLooked = 2000;

/** Keeps what a link shows, but for an address, and takes away where it leads. */
export function unlink(message: Message, link: Link): Fix[] {
  const { header } = message;
  const { element } = link;
  if (!element) {
    const isInHeader = header.place !== undefined && contains(header.place, link);
    const { start, end } = link;
    const edit = isInHeader ? { start, end, text: '' } : removeWords(message, link, 'remove');
    return [suggestion('Remove the address', [edit])];
  }
  return unlinkElement(message, element, (text) => isAddress(text.trim()));
}

/**
 * Takes a link away.
 * @param isForbidden whether its text must not be sent either; then it goes as well
 */
export function unlinkElement(
  message: Message,
  element: Element,
  isForbidden: (text: string) => boolean,
): Fix[] {
  const { startTag, endTag, name, startTagEnd, contentEnd } = element;
  if (name !== 'a' || !endTag) return [];
  const end = Math.min(contentEnd, startTagEnd + mostLooked);
  if (isForbidden(message.text.slice(startTagEnd, end).replace(markup, '')))
    return [removeLink(message, element)];
  // Where another path has one of the tags in another link, both have to stay.
  if (!isPairedAlike(message, element)) return [];
  const edits = [startTag, endTag].map((tag) => ({ ...tag, text: '' }));
  return [suggestion('Remove the link, keep its text', edits)];
}

function isAddress(text: string): boolean {
  const range = (start: number, end: number) => ({ start, end });
  return linksInText({ text, range }).some(({ start, end }) => end - start === text.length);
}

function removeLink(message: Message, element: Element): Fix {
  const title = 'Remove the link with its text';
  return wholeSuggestion(message, title, [removeWords(message, element, 'remove')]);
}
