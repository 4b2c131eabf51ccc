import type { Range } from '../../../server/src/ranges/range';

/** A text without its `«` and `»`, and the ranges that they marked, in order of their ends. */
export function unmark(marked: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || a.end - b.end) };
}
