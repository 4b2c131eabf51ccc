/**
 * Phrases in which a word is surely wrong, one a line:
 *
 *     could|would [of>have] been|had
 *
 * Words stand between blanks, alternatives between bars. Brackets hold what is wrong and what is
 * right; both can be several words. `*` is any word, `*s` one that ends so, `d'*` one that begins so,
 * `^` the beginning of a sentence, `$` its end, `{}` a placeholder, `#` a number, `!a|b` any word but
 * these, or none, `?a|b` one of these words, or nothing. A line `@name = a|b` names words that many
 * phrases share; `@name` stands for them, and `[@one>@other]` for each word of the first with the one
 * in the same place of the second.
 */
export type ConfusionPart =
  | { kind: 'words' | 'not' | 'optional'; words: Words }
  | { kind: 'wrong'; pairs: readonly Pair[] }
  | { kind: 'start' | 'end' | 'any' | 'number' };

/** Words, and what words begin or end with; most are never asked for, and so not read before. */
export class Words {
  private known: ReadonlySet<string> | undefined;
  private beginnings: readonly string[] = [];
  private endings: readonly string[] = [];

  /** @param text the words between bars */
  constructor(private readonly text: string) {}

  /** Whether this very word, or sign, is named. */
  names(word: string): boolean {
    return (this.known ??= this.read()).has(word);
  }

  /** Whether the word is named, or begins or ends as is named. */
  has(word: string): boolean {
    if (this.names(word)) return true;
    for (const beginning of this.beginnings) if (word.startsWith(beginning)) return true;
    for (const ending of this.endings) if (word.endsWith(ending)) return true;
    return false;
  }

  private read(): ReadonlySet<string> {
    const all = this.text.split('|');
    this.beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    this.endings = all.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
    return new Set(all.filter((word) => !word.startsWith('*') && !word.endsWith('*')));
  }
}

export interface Pair {
  wrong: readonly string[];
  right: string;
}

export type Phrase = readonly ConfusionPart[];

/** The text with what the names stand for. */
export const withSets = (text: string, sets: ReadonlyMap<string, string>): string =>
  text
    .replace(/(@[\w-]+)>(@[\w-]+)/g, (_, wrong: string, right: string) =>
      pairsOf(setNamed(wrong, sets), setNamed(right, sets)),
    )
    .replace(/@[\w-]+/g, (name) => setNamed(name, sets));

function setNamed(name: string, sets: ReadonlyMap<string, string>): string {
  const words = sets.get(name);
  if (words === undefined) throw new Error(`Nothing is named ${name}`);
  return words;
}

/** Each word of a set with its fellow of the other. */
function pairsOf(wrongs: string, rights: string): string {
  const right = rights.split('|');
  const wrong = wrongs.split('|');
  if (wrong.length !== right.length)
    throw new Error(`${wrong[0]}… has ${wrong.length} words, ${right[0]}… ${right.length}`);
  return wrong.map((word, index) => `${word}>${right[index]}`).join('|');
}

/** The parts of a line of a table. */
export function compile(line: string): Phrase {
  return [...line.matchAll(/\[[^\]]*\]|\S+/g)].map(([written]): ConfusionPart => {
    if (written === '*') return { kind: 'any' };
    if (written === '^') return { kind: 'start' };
    if (written === '$') return { kind: 'end' };
    if (written === '#') return { kind: 'number' };
    if (written.startsWith('!')) return { kind: 'not', words: wordsOf(written.slice(1)) };
    if (written.startsWith('?')) return { kind: 'optional', words: wordsOf(written.slice(1)) };
    if (written.startsWith('[')) return { kind: 'wrong', pairs: pairsIn(written.slice(1, -1)) };
    return { kind: 'words', words: wordsOf(written) };
  });
}

/** Many phrases name the same words, and what is right for them. */
const knownWords = new Map<string, Words>();
const knownPairs = new Map<string, readonly Pair[]>();

function wordsOf(text: string): Words {
  let words = knownWords.get(text);
  if (!words) knownWords.set(text, (words = new Words(text)));
  return words;
}

function pairsIn(text: string): readonly Pair[] {
  let pairs = knownPairs.get(text);
  if (!pairs) knownPairs.set(text, (pairs = text.split('|').map(pairOf)));
  return pairs;
}

function pairOf(text: string): Pair {
  const [wrong = '', right = ''] = text.split('>');
  return { wrong: wrong.split(' '), right };
}
