import type { Range } from '../../ranges/range';
import type { CompletionContext } from './completion-item';

/** Where the author writes in a text, in UTF-16 units, and what is known around it. */
export class Cursor {
  constructor(
    readonly text: string,
    readonly offset: number,
    readonly context: CompletionContext,
  ) {}

  /** The line up to here, at most as much of it as a completion can depend on. */
  get line(): string {
    const lineStart = this.text.lastIndexOf('\n', this.offset - 1) + 1;
    return this.text.slice(Math.max(lineStart, this.offset - 500), this.offset);
  }

  /**
   * The word that is being written: what matched before the cursor, and what goes on behind it. Two
   * hyphens are the end of a comment, and no part of a word.
   */
  word(before: string, goesOn: RegExp): Range {
    const { text, offset } = this;
    let end = offset;
    while (end < text.length && goesOn.test(text.charAt(end)) && !text.startsWith('--', end)) end++;
    return { start: offset - before.length, end };
  }
}

/** Where the word begins that the text ends with. */
export function wordStart(text: string, belongs: RegExp): number {
  let start = text.length;
  while (start > 0 && belongs.test(text.charAt(start - 1))) start--;
  return start;
}
