import { addUnder } from '../message/lists-by-key';
import type { LineWord } from '../lines/words';
import { compile, withSets, type Element, type Pair, type Phrase } from './phrase-notation';

/** A place in a sentence where a phrase is wrong. */
export interface Wrong {
  /** The words, by their numbers, the last one not included. */
  from: number;
  to: number;
  right: string;
}

/** What can be wrong at a word: the phrase, which of its elements that is, and what is right. */
interface Candidate {
  phrase: Phrase;
  at: number;
  pair: Pair;
}

/** A table of phrases (see `phrase-notation.ts`), by the words that can be wrong in them. */
export class PhraseTable {
  private readonly byWrong = new Map<string, Candidate[]>();

  constructor(table: string) {
    const sets = new Map<string, string>();
    for (const line of table.split('\n')) {
      const [, name, words = ''] = /^(@\S+) = (\S+)$/.exec(line.trim()) ?? [];
      if (name !== undefined) sets.set(name, withSets(words, sets));
      else if (line.trim() !== '') this.add(compile(withSets(line.trim(), sets)));
    }
  }

  private add(phrase: Phrase): void {
    const at = phrase.findIndex(({ kind }) => kind === 'wrong');
    const element = phrase[at];
    if (element?.kind !== 'wrong') throw new Error('A phrase without anything wrong');
    for (const pair of element.pairs) {
      const [first = ''] = pair.wrong;
      addUnder(this.byWrong, first, { phrase, at, pair });
    }
  }

  /** Everything that is wrong in a sentence. */
  find(words: readonly LineWord[]): readonly Wrong[] {
    let found: Wrong[] | undefined;
    for (let index = 0; index < words.length; index++) {
      const candidates = this.byWrong.get((words[index] as LineWord).lower);
      const pair = candidates && firstThatFits(candidates, words, index);
      if (pair)
        (found ??= []).push({ from: index, to: index + pair.wrong.length, right: pair.right });
    }
    return found ?? nothing;
  }
}

const nothing: readonly Wrong[] = [];

function firstThatFits(
  candidates: readonly Candidate[],
  words: readonly LineWord[],
  index: number,
): Pair | undefined {
  for (const { phrase, at, pair } of candidates)
    if (fits(words, index, phrase, at, pair)) return pair;
  return undefined;
}

function fits(
  words: readonly LineWord[],
  index: number,
  phrase: Phrase,
  at: number,
  { wrong }: Pair,
): boolean {
  for (let next = 1; next < wrong.length; next++)
    if (words[index + next]?.lower !== wrong[next] || !words[index + next]?.follows) return false;
  return (
    fitsBackward(words, index, phrase, at - 1) &&
    fitsForward(words, index + wrong.length, phrase, at + 1)
  );
}

/** Whether the words before a place fit the elements up to one. */
function fitsBackward(
  words: readonly LineWord[],
  position: number,
  phrase: Phrase,
  last: number,
): boolean {
  const element = phrase[last];
  if (!element) return true;
  if (element.kind === 'start') return position === 0;
  const word = words[position]?.follows ? matched(words[position - 1]) : undefined;
  if (element.kind === 'optional' && fitsBackward(words, position, phrase, last - 1)) return true;
  return (
    isMet(element, word, position === 0) && fitsBackward(words, position - 1, phrase, last - 1)
  );
}

/** Whether the words from a place on fit the elements from one on. */
function fitsForward(
  words: readonly LineWord[],
  position: number,
  phrase: Phrase,
  first: number,
): boolean {
  const element = phrase[first];
  if (!element) return true;
  const word = words[position]?.follows ? matched(words[position]) : undefined;
  if (element.kind === 'end') return word === undefined || word === ',';
  if (element.kind === 'optional' && fitsForward(words, position, phrase, first + 1)) return true;
  return isMet(element, word, false) && fitsForward(words, position + 1, phrase, first + 1);
}

/** Half of a compound is another word: the article of “Termin- und Preisliste” is that of the list. */
const matched = (word: LineWord | undefined): string | undefined =>
  word?.isHalf ? `${word.lower}-` : word?.lower;

/** `^|and` is met at the beginning, too. */
function isMet(element: Element, word: string | undefined, isStart: boolean): boolean {
  switch (element.kind) {
    case 'words':
    case 'optional':
      return word === undefined
        ? (isStart && element.words.names('^')) || element.words.names('$')
        : element.words.has(word) || (word === ',' && element.words.names('$'));
    case 'not':
      return word === undefined || !element.words.has(word);
    case 'any':
      return word !== undefined && word !== ',';
    case 'number':
      return word !== undefined && /^\d/.test(word);
    default:
      return false;
  }
}
