import type { Range } from '../../ranges/range';

/** The text of the line before the offset, at most as much as a completion can depend on. */
export function lineBefore(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(Math.max(lineStart, offset - 500), offset);
}

/**
 * The word that is being written: what matched before the offset, and what goes on behind it. Two
 * hyphens are the end of a comment, and no part of a word.
 */
export function wordRange(text: string, offset: number, before: string, goesOn: RegExp): Range {
  let end = offset;
  while (end < text.length && goesOn.test(text.charAt(end)) && !text.startsWith('--', end)) end++;
  return { start: offset - before.length, end };
}

/** Where the word begins that the text ends with. */
export function wordStart(text: string, belongs: RegExp): number {
  let start = text.length;
  while (start > 0 && belongs.test(text.charAt(start - 1))) start--;
  return start;
}
