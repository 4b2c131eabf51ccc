import type { Range } from '../ranges/range';
import type { Contact } from './contact';
import type { ReadableText } from '../message/visible-text/readable-texts';

const longestLabel = 40;

/** What a search finds in one text: offsets into that text. */
export interface FoundWords extends Range {
  /** Where the label before the words begins. */
  labelStart?: number;
}

/**
 * Found words in order, the first and longest where they overlap, each with the label before it.
 * @param label a pattern that ends where the words begin
 */
export function withoutOverlaps(
  text: string,
  all: readonly FoundWords[],
  label: RegExp,
): FoundWords[] {
  const found: FoundWords[] = [];
  for (const words of all.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (words.start >= (found.at(-1)?.end ?? 0)) found.push(withLabel(text, words, label));
  return found;
}

function withLabel(text: string, words: FoundWords, label: RegExp): FoundWords {
  const before = text.slice(Math.max(0, words.start - longestLabel), words.start);
  const written = label.exec(before)?.[0];
  return written === undefined ? words : { ...words, labelStart: words.start - written.length };
}

/** Found words as a contact at their place in the file. */
export function located(readable: ReadableText, words: FoundWords): Contact {
  const { start, end, labelStart } = words;
  return {
    ...readable.range(start, end),
    form: 'words',
    written: readable.text.slice(start, end).replace(/\s+/g, ' '),
    isInBody: readable.place === 'body',
    ...(labelStart !== undefined && { labelled: readable.range(labelStart, end) }),
  };
}
