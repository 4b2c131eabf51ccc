import type { Range } from '../ranges/range';

/** A comment that needs more than this for its rules is none of ours. */
export const longestComment = 2000;

/** The content, up to the offset, of the comment that is open there, in UTF-16 units. */
export function openComment(text: string, offset: number): Range | undefined {
  const from = Math.max(0, offset - longestComment);
  const before = text.slice(from, offset);
  const html = before.lastIndexOf('<!--');
  const handlebars = Math.max(before.lastIndexOf('{{!'), before.lastIndexOf('{{~!'));
  if (html < 0 && handlebars < 0) return undefined;
  const isHtml = html > handlebars;
  const opening = isHtml ? '<!--' : /^\{\{~?!(?:--)?/.exec(before.slice(handlebars))?.[0];
  const start = (isHtml ? html : handlebars) + (opening?.length ?? 0);
  const isClosed = before.slice(start).includes(isHtml ? '-->' : '}}');
  return isClosed ? undefined : { start: from + start, end: offset };
}
