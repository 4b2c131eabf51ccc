import type { PassageWord } from '../passages/words';
import { addUnder } from '../message/lists-by-key';

/**
 * Phrases in which a word is surely wrong, one a line:
 *
 *     could|would [of>have] been|had
 *
 * Words stand between blanks, alternatives between bars. Brackets hold what is wrong and what is
 * right; both can be several words. `*` is any word, `*s` one that ends so, `^` the beginning of a
 * sentence, `$` its end, `{}` a placeholder, `#` a number, `!a|b` any word but these, or none. A line
 * `@name = a|b` names words that many phrases share; `@name` stands for them.
 */
type Element =
  | { kind: 'words'; words: ReadonlySet<string> }
  | { kind: 'ending'; ending: string }
  | { kind: 'not'; words: ReadonlySet<string> }
  | { kind: 'wrong'; pairs: readonly Pair[] }
  | { kind: 'start' | 'end' | 'any' | 'number' };

interface Pair {
  wrong: readonly string[];
  right: string;
}

type Phrase = readonly Element[];

/** A place in a sentence where a phrase is wrong. */
export interface Wrong {
  /** The words, by their numbers, the last one not included. */
  from: number;
  to: number;
  right: string;
}

/** A table of phrases, by the words that can be wrong in them. */
export class PhraseTable {
  private readonly byWrong = new Map<string, { phrase: Phrase; at: number; pair: Pair }[]>();

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
  find(words: readonly PassageWord[]): Wrong[] {
    const found: Wrong[] = [];
    for (let index = 0; index < words.length; index++) {
      const candidates = this.byWrong.get(words[index]?.lower ?? '') ?? [];
      const match = candidates.find(({ phrase, at, pair }) => fits(words, index, phrase, at, pair));
      if (match)
        found.push({ from: index, to: index + match.pair.wrong.length, right: match.pair.right });
    }
    return found;
  }
}

/** The text with what the names stand for. */
const withSets = (text: string, sets: ReadonlyMap<string, string>): string =>
  text.replace(/@[\w-]+/g, (name) => {
    const words = sets.get(name);
    if (words === undefined) throw new Error(`Nothing is named ${name}`);
    return words;
  });

function compile(line: string): Phrase {
  return [...line.matchAll(/\[[^\]]*\]|\S+/g)].map(([part]): Element => {
    if (part === '*') return { kind: 'any' };
    if (part === '^') return { kind: 'start' };
    if (part === '$') return { kind: 'end' };
    if (part === '#') return { kind: 'number' };
    if (part.startsWith('*')) return { kind: 'ending', ending: part.slice(1) };
    if (part.startsWith('!')) return { kind: 'not', words: new Set(part.slice(1).split('|')) };
    if (part.startsWith('['))
      return { kind: 'wrong', pairs: part.slice(1, -1).split('|').map(pairOf) };
    return { kind: 'words', words: new Set(part.split('|')) };
  });
}

function pairOf(text: string): Pair {
  const [wrong = '', right = ''] = text.split('>');
  return { wrong: wrong.split(' '), right };
}

function fits(
  words: readonly PassageWord[],
  index: number,
  phrase: Phrase,
  at: number,
  { wrong }: Pair,
): boolean {
  for (let next = 1; next < wrong.length; next++)
    if (words[index + next]?.lower !== wrong[next] || !words[index + next]?.follows) return false;
  return (
    fitsBackward(words, index, phrase.slice(0, at)) &&
    fitsForward(words, index + wrong.length, phrase.slice(at + 1))
  );
}

function fitsBackward(words: readonly PassageWord[], index: number, phrase: Phrase): boolean {
  let position = index;
  for (const element of phrase.toReversed()) {
    const joined = words[position]?.follows ?? false;
    if (element.kind === 'start') return position === 0;
    const word = joined ? matched(words[position - 1]) : undefined;
    if (!isMet(element, word, position === 0)) return false;
    position--;
  }
  return true;
}

function fitsForward(words: readonly PassageWord[], index: number, phrase: Phrase): boolean {
  let position = index;
  for (const element of phrase) {
    const word = words[position]?.follows ? matched(words[position]) : undefined;
    if (element.kind === 'end') return word === undefined || word === ',';
    if (!isMet(element, word, false)) return false;
    position++;
  }
  return true;
}

/** Half of a compound is another word: the article of “Termin- und Preisliste” is that of the list. */
const matched = (word: PassageWord | undefined): string | undefined =>
  word?.isHalf ? `${word.lower}-` : word?.lower;

/** `^|and` is met at the beginning, too. */
function isMet(element: Element, word: string | undefined, isStart: boolean): boolean {
  switch (element.kind) {
    case 'words':
      return word === undefined
        ? (isStart && element.words.has('^')) || element.words.has('$')
        : element.words.has(word) || (word === ',' && element.words.has('$'));
    case 'not':
      return word === undefined || !element.words.has(word);
    case 'any':
      return word !== undefined && word !== ',';
    case 'number':
      return word !== undefined && /^\d/.test(word);
    case 'ending':
      return word?.endsWith(element.ending) ?? false;
    default:
      return false;
  }
}
