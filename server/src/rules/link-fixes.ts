import type { Element } from '../message/html/element';
import { linksInText, type Link } from '../message/links/link';
import type { Message } from '../message/message';
import { contains } from '../message/range';
import { safeFix } from './fixes';
import { withLeftovers } from './leftovers';
import { isPairedAlike } from './paired-tags';
import type { Fix } from './rule';

const markup = /<[^<>]*>/g;

/** Longer texts of links are not looked at as a whole. */
const mostLooked = 2000;

/** What is written in an element, without its tags. */
export const writtenIn = ({ text }: Message, { startTagEnd, contentEnd }: Element): string =>
  text.slice(startTagEnd, Math.min(contentEnd, startTagEnd + mostLooked)).replace(markup, '');

/** Keeps what a link shows, but for an address, and takes away where it leads. */
export function unlink(message: Message, link: Link): Fix[] {
  const { header } = message;
  const { element } = link;
  if (!element) {
    const isInHeader = header.place !== undefined && contains(header.place, link);
    const { start, end } = isInHeader ? link : withLeftovers(message, link);
    return [{ title: 'Remove the address', kind: 'suggest', edits: [{ start, end, text: '' }] }];
  }
  const { endTag, name } = element;
  if (name !== 'a' || !endTag) return [];
  return isAddress(writtenIn(message, element).trim())
    ? [removeLink(message, element)]
    : keepText(message, element);
}

function isAddress(text: string): boolean {
  const range = (start: number, end: number) => ({ start, end });
  return linksInText({ text, range }).some(({ start, end }) => end - start === text.length);
}

/** Takes a link out with its text. */
export function removeLink(message: Message, element: Element): Fix {
  const whole = { ...withLeftovers(message, element), text: '' };
  return { ...safeFix(message, 'Remove the link with its text', [whole]), kind: 'suggest' };
}

/** Takes the tags of a link away, where no other link needs one of them. */
export function keepText(message: Message, element: Element): Fix[] {
  if (!isPairedAlike(message, element)) return [];
  const { startTag, endTag } = element;
  const edits = [startTag, ...(endTag ? [endTag] : [])].map((tag) => ({ ...tag, text: '' }));
  return [{ title: 'Remove the link, keep its text', kind: 'suggest', edits }];
}
