/** Words of a table, folded; some tell by their beginning alone. */
export interface WordList {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
}

/** Reads a table's line: words between blanks, a star for any ending. */
export function wordList(line: string): WordList {
  const words = line.split(/\s+/).filter((word) => word !== '');
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

/** Whether the word, folded, is one of the table. */
export function isOneOf({ whole, beginnings }: WordList, word: string | undefined): boolean {
  if (word === undefined || word === '') return false;
  return whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
