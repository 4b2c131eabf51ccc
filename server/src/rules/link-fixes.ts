import type { Link } from '../message/links/link';
import type { Fix } from './rule';

/** Keeps what a link shows and takes away where it leads. */
export function unlink({ element, start, end }: Link): Fix[] {
  if (!element)
    return [{ title: 'Remove the address', kind: 'suggest', edits: [{ start, end, text: '' }] }];
  const { startTag, endTag, name } = element;
  if (name !== 'a') return [];
  const opening = { ...startTag, text: '' };
  const title = 'Remove the link, keep its text';
  if (endTag) return [{ title, kind: 'suggest', edits: [opening, { ...endTag, text: '' }] }];
  return [];
}
