import { concepts, isOwnList } from '../phrases/concepts';
import { PhraseError, readPhrase, type PhrasePart } from '../phrases/phrase-notation';

/** What a language file says. */
export interface LanguageFile {
  /** Its name in English. */
  name: string;
  /** What a word can begin with besides itself. */
  prefixes: string[];
  /** Whether what negates can follow what it negates. */
  negationFollows: boolean;
  /** Whether blanks stand between words. */
  setsBlanks: boolean;
  /** A sentence that asks for a review as the policy permits. */
  neutralRequest: string | undefined;
  phrases: Map<string, PhrasePart[][]>;
}

/**
 * Reads the files of a language, one after the other: `key: value` lines, then headings of one or
 * several concepts, `[one another]`, with a phrase on each line; `//` begins a comment. Throws a
 * `PhraseError` that names the line.
 */
export function readLanguageFile(text: string): LanguageFile {
  const keys = new Map<string, string>();
  const phrases = new Map<string, PhrasePart[][]>();
  let current: readonly PhrasePart[][][] | undefined;
  const listOf = (heading: string, index: number): PhrasePart[][] => {
    if (!isListOfPhrases(heading))
      throw new PhraseError(`line ${index + 1}: no concept ${heading}`);
    const list = phrases.get(heading) ?? [];
    phrases.set(heading, list);
    return list;
  };
  text.split('\n').forEach((whole, index) => {
    const line = withoutComment(whole).trim();
    if (line === '') return;
    const headings = /^\[([\w -]+)\]$/.exec(line)?.[1];
    const [, key, value] = /^([a-z]+(?: [a-z]+)?):(.*)$/.exec(line) ?? [];
    if (headings !== undefined) {
      current = headings.split(' ').map((heading) => listOf(heading, index));
    } else if (key !== undefined && value !== undefined) {
      keys.set(key, `${keys.get(key) ?? ''} ${value.trim()}`.trim());
      current = undefined;
    } else if (current) {
      const phrase = phraseAt(line, index);
      for (const list of current) list.push(phrase);
    } else throw new PhraseError(`line ${index + 1}: no heading above it`);
  });
  const list = (key: string): string[] => keys.get(key)?.match(/\S+/g) ?? [];
  return {
    name: keys.get('name') ?? '',
    prefixes: list('prefixes'),
    negationFollows: keys.get('negation follows') === 'yes',
    setsBlanks: keys.get('blanks') !== 'no',
    neutralRequest: keys.get('neutral request'),
    phrases,
  };
}

function withoutComment(line: string): string {
  const at = line.startsWith('//') ? 0 : line.indexOf(' //');
  return at < 0 ? line : line.slice(0, at);
}

/** `-review` marks where the words of `review` mean something else. */
function isListOfPhrases(heading: string): boolean {
  return isOwnList(heading) || Object.hasOwn(concepts, heading.replace(/^-/, ''));
}

function phraseAt(line: string, index: number): PhrasePart[] {
  try {
    return readPhrase(line);
  } catch (error) {
    throw new PhraseError(`line ${index + 1}: ${(error as Error).message}`);
  }
}
