import { addUnder } from '../message/lists-by-key';
import type { LineWord } from '../lines/words';
import {
  compile,
  withSets,
  type ConfusionPart,
  type Pair,
  type Phrase,
} from './confusion-notation';

/** A place in a sentence where a phrase is wrong. */
export interface Wrong {
  /** The words, by their numbers, the last one not included. */
  from: number;
  to: number;
  right: string;
}

/** What can be wrong at a word: the phrase, which of its parts that is, and what is right. */
interface Candidate {
  phrase: Phrase;
  at: number;
  pair: Pair;
}

/** A table of phrases (see `confusion-notation.ts`), by the words that can be wrong in them. */
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
    const part = phrase[at];
    if (part?.kind !== 'wrong') throw new Error('A phrase without anything wrong');
    for (const pair of part.pairs) {
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

/** Whether the words before a place fit the parts up to one. */
function fitsBackward(
  words: readonly LineWord[],
  position: number,
  phrase: Phrase,
  last: number,
): boolean {
  const part = phrase[last];
  if (!part) return true;
  if (part.kind === 'start') return position === 0;
  const word = words[position]?.follows ? matched(words[position - 1]) : undefined;
  if (part.kind === 'optional' && fitsBackward(words, position, phrase, last - 1)) return true;
  return isMet(part, word, position === 0) && fitsBackward(words, position - 1, phrase, last - 1);
}

/** Whether the words from a place on fit the parts from one on. */
function fitsForward(
  words: readonly LineWord[],
  position: number,
  phrase: Phrase,
  first: number,
): boolean {
  const part = phrase[first];
  if (!part) return true;
  const word = words[position]?.follows ? matched(words[position]) : undefined;
  if (part.kind === 'end') return word === undefined || word === ',';
  if (part.kind === 'optional' && fitsForward(words, position, phrase, first + 1)) return true;
  return isMet(part, word, false) && fitsForward(words, position + 1, phrase, first + 1);
}

/** Half of a compound is another word: the article of “Termin- und Preisliste” is that of the list. */
const matched = (word: LineWord | undefined): string | undefined =>
  word?.isHalf ? `${word.lower}-` : word?.lower;

/** `^|and` is met at the beginning, too. */
function isMet(part: ConfusionPart, word: string | undefined, isStart: boolean): boolean {
  switch (part.kind) {
    case 'words':
    case 'optional':
      return word === undefined
        ? (isStart && part.words.names('^')) || part.words.names('$')
        : part.words.has(word) || (word === ',' && part.words.names('$'));
    case 'not':
      return word === undefined || !part.words.has(word);
    case 'any':
      return word !== undefined && word !== ',';
    case 'number':
      return word !== undefined && /^\d/.test(word);
    default:
      return false;
  }
}
