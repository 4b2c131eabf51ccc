/** Words of a table, or phrases of several, folded. */
export interface WordList {
  whole: ReadonlySet<string>;
  /** `garant*`: tells by its beginning. */
  beginnings: readonly string[];
  /** `*anleitung*`: tells wherever it stands, as in compounds. */
  parts: readonly string[];
}

/** Reads a table's line: words between blanks, a star for any beginning or ending. */
export const wordList = (line: string): WordList => listOf(line.match(/\S+/g) ?? []);

/** The same for phrases, which have commas between them and blanks between their words. */
export const phraseList = (lines: string): WordList =>
  listOf(lines.split(',').map((phrase) => phrase.trim()));

function listOf(words: readonly string[]): WordList {
  const isPart = (word: string): boolean => word.startsWith('*');
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words
      .filter((word) => word.endsWith('*') && !isPart(word))
      .map((word) => word.slice(0, -1)),
    parts: words.filter(isPart).map((word) => word.slice(1, -1)),
  };
}

/** Whether the word or the phrase, folded, is one of the table. */
export function isOneOf({ whole, beginnings, parts }: WordList, word: string | undefined): boolean {
  if (word === undefined || word === '') return false;
  return (
    whole.has(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    parts.some((part) => word.includes(part))
  );
}
