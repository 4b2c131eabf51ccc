import type { Range } from '../../ranges/range';

/** A comment that begins with `bsm`, in whatever case. */
export interface BsmComment extends Range {
  /** `<!--`, `{{!--` or `{{!`. */
  open: string;
  /** What stands between the delimiters, from `bsm` on. */
  content: Range & { text: string };
}

const closings: Readonly<Record<string, string>> = { '<!--': '-->', '{{!--': '--}}', '{{!': '}}' };
/** More such comments than this are not looked at. */
const mostComments = 1000;

/** The comments of the text that begin with `bsm`, in order, also where HTML comments are text. */
export function bsmComments(text: string): BsmComment[] {
  if (!/[!-][~\s]*bsm/i.test(text)) return [];
  const found: BsmComment[] = [];
  const opening = /(<!--|\{\{!(?:--)?)[~\s]{0,100}(?=bsm)/gi;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [, open = ''] = match;
    const closing = closings[open] ?? '';
    const start = opening.lastIndex;
    const closeAt = text.indexOf(closing, start);
    if (closeAt < 0 || found.length === mostComments) break;
    const end = closeAt + closing.length;
    const content = { start, end: closeAt, text: text.slice(start, closeAt) };
    found.push({ start: match.index, end, open, content });
    opening.lastIndex = end;
  }
  return found;
}
