import type { Range } from '../ranges/range';

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '「': '」',
  '『': '』',
  '[': ']',
};
const anyMark = /["“„«»”‘‚‹「『[]/;
/** What is longer is a text of its own, and written by the sender. */
const longest = 120;

/** The texts in quotation marks or square brackets on one line: engravings, buttons, titles. */
export function quotations(text: string, { start, end: lineEnd }: Range): Range[] {
  const found: Range[] = [];
  const line = text.slice(start, lineEnd);
  if (!anyMark.test(line)) return found;
  for (let at = 0; at < line.length; at++) {
    const closers = pairs[line[at] ?? ''];
    if (closers === undefined || /[\p{L}\p{N}]/u.test(line[at - 1] ?? '')) continue;
    const limit = Math.min(line.length, at + longest);
    let end = at + 1;
    while (end < limit && !closers.includes(line[end] ?? '')) end++;
    if (end >= limit) continue;
    found.push({ start: start + at, end: start + end + 1 });
    at = end;
  }
  return found;
}
