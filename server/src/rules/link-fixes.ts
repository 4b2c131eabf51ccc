import type { Link } from '../message/links/link';
import type { Message } from '../message/message';
import { contains } from '../message/range';
import { withLeftovers } from './fixes';
import type { Fix } from './rule';

/** Keeps what a link shows and takes away where it leads. */
export function unlink({ text, header }: Message, link: Link): Fix[] {
  const { element } = link;
  if (!element) {
    const isInHeader = header.place !== undefined && contains(header.place, link);
    const { start, end } = isInHeader ? link : withLeftovers(text, link);
    return [{ title: 'Remove the address', kind: 'suggest', edits: [{ start, end, text: '' }] }];
  }
  const { startTag, endTag, name } = element;
  if (name !== 'a') return [];
  const opening = { ...startTag, text: '' };
  const title = 'Remove the link, keep its text';
  if (endTag) return [{ title, kind: 'suggest', edits: [opening, { ...endTag, text: '' }] }];
  return [];
}
