import type { KnownLine } from '../lines/known-line';
import type { LineWord } from '../lines/words';

/** What stands between two words of a line that is more than a blank. */
export interface Gap {
  before: LineWord;
  /** Missing at the end of the line. */
  after: LineWord | undefined;
  text: string;
  start: number;
}

const blank = 0x20;

/** Every gap between the words of a line but for single blanks. */
export function gapsOf({ sentences, end, text }: KnownLine): Gap[] {
  const gaps: Gap[] = [];
  let before: LineWord | undefined;
  for (const { words } of sentences)
    for (const after of words) {
      // Commas are words here, but no word of the text.
      if (after.lower === ',') continue;
      if (before && !isBlank(text, before.end, after.start))
        gaps.push({ before, after, text: text.slice(before.end, after.start), start: before.end });
      before = after;
    }
  if (before && before.end < end)
    gaps.push({ before, after: undefined, text: text.slice(before.end, end), start: before.end });
  return gaps;
}

const isBlank = (text: string, start: number, end: number): boolean =>
  end === start + 1 && text.charCodeAt(start) === blank;
