/** Words of a table, folded. */
export interface WordList {
  whole: ReadonlySet<string>;
  /** `garant*`: tells by its beginning. */
  beginnings: readonly string[];
  /** `*anleitung*`: tells wherever it stands, as in compounds. */
  parts: readonly string[];
}

/** Reads a table's line: words between blanks, a star for any beginning or ending. */
export function wordList(line: string): WordList {
  const words = line.split(/\s+/).filter((word) => word !== '');
  const isPart = (word: string): boolean => word.startsWith('*');
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words
      .filter((word) => word.endsWith('*') && !isPart(word))
      .map((word) => word.slice(0, -1)),
    parts: words.filter(isPart).map((word) => word.slice(1, -1)),
  };
}

/** Whether the word, folded, is one of the table. */
export function isOneOf({ whole, beginnings, parts }: WordList, word: string | undefined): boolean {
  if (word === undefined || word === '') return false;
  return (
    whole.has(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    parts.some((part) => word.includes(part))
  );
}
