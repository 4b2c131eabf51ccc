import { valueFiller } from '../template/mask';
import { nameWords } from '../words/name-words';
import { isOneOf, wordList, type WordList } from '../words/word-list';
import { attachmentWords, otherPhrases, type NamedKind } from './attachment-words';

let lazyLists: [NamedKind, WordList][] | undefined;

const lists = (): [NamedKind, WordList][] =>
  (lazyLists ??= Object.entries(attachmentWords).map(([kind, words]) => [
    kind as NamedKind,
    wordList(words),
  ]));

/** What the name of a file, or a declared kind, tells that it is: nothing where it does not tell. */
export function namedKinds(name: string): NamedKind[] {
  const words = wordsOf(name);
  if (otherPhrases.test(words.join(' '))) return ['other'];
  return lists()
    .filter(([, list]) => words.some((word) => isOneOf(list, word)))
    .map(([kind]) => kind);
}

/** The words of a file name; in a name of one piece, letters and digits are set apart. */
function wordsOf(name: string): string[] {
  const base = name.replace(/\.[a-z]\w{0,5}$/i, '').replaceAll(valueFiller, ' ');
  return nameWords(base)
    .flatMap((word) => word.split(/\d+/))
    .filter((word) => word !== '');
}

/** The ending of a file name, in lower case; nothing where there is none or a placeholder decides. */
export function fileType(name: string): string | undefined {
  return /\.([a-z][a-z\d]{0,9})$/i.exec(name.trim())?.[1]?.toLowerCase();
}
