import type { Concept } from '../phrases/concepts';

/** What the model reads of a sentence; a `Meaning` has it. */
export interface JudgedSentence {
  readonly words: readonly { readonly text: string }[];
  readonly isQuestion: boolean;
  /** The phrases in the sentence by what they say. */
  readonly hits: ReadonlyMap<string, unknown>;
  /** Where the sentence speaks of it: the first word and the word after the last one. */
  all(concept: Concept): readonly { readonly firstWord: number; readonly endWord: number }[];
  /** Where it says it and does not deny it. */
  asserted(concept: Concept): readonly unknown[];
}

/**
 * Takes what a sentence shows that can tell its intent. Its name is given in three parts, so that it
 * can be hashed without being written out.
 * @param firstWord the first word that shows it; nothing for what shows in no single place
 * @param endWord the word after the last one
 */
export type TakeFeature = (
  before: string,
  link: string,
  after: string,
  firstWord?: number,
  endWord?: number,
) => void;

/**
 * The concepts that help to tell. Those that are reported where they stand do not: the model is asked
 * where they are missing, and has to learn from the words.
 */
const tellingConcepts: readonly Concept[] = [
  'not',
  'but',
  'if',
  'ask',
  'again',
  'reported-speech',
  'review',
  'ask-review',
  'any-verdict',
  'reward',
  'offer-reward',
  'in-return',
  'refund-reason',
  'five-stars',
  'positive-review',
  'satisfied',
  'if-unhappy',
  'contact-us',
  'existing-review',
  'thanks',
  'here-to-help',
  'permitted-matter',
  'ask-buyer',
];
/** How many characters of a script without blanks stand together in a feature. */
const longestRow = 4;
/** A word also tells by its beginning, which inflection leaves alone. */
const stemLength = 5;
/** And by its parts, which compounds and words of one family share. */
const partLength = 4;
/** How many words around a concept tell something together with it, and characters with each other. */
const farthest = 6;

const isIdeograph = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit >= 0x3040 && unit <= 0x9fff && (unit <= 0x30ff || unit >= 0x3400);
};

/** What a word tells by itself; all numbers tell the same. */
export const wordFeature = (word: string): string => {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39 ? '#' : word;
};

/**
 * Gives what tells the intent of a sentence: its words and pairs of words, their stems and parts, the
 * concepts that it asserts or denies, the stems around those, and the concepts of the sentence before it.
 */
export function eachFeature(
  sentence: JudgedSentence,
  before: JudgedSentence | undefined,
  take: TakeFeature,
): void {
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const text = wordFeature((words[at] as { text: string }).text);
    eachFeatureOfWord(text, (first, link, last) => take(first, link, last, at, at + 1));
  }
  eachFeatureOfContext(sentence, before, take);
}

/** The same without what each word tells by itself. */
export function eachFeatureOfContext(
  sentence: JudgedSentence,
  before: JudgedSentence | undefined,
  take: TakeFeature,
): void {
  if (sentence.isQuestion) take('?', '', '');
  const texts = sentence.words.map(({ text }) => wordFeature(text));
  const stems = texts.map((text) => text.slice(0, stemLength));
  eachRow(texts, stems, take);
  const said = saidIn(sentence);
  for (const { name, firstWord, endWord } of said) take(name, '', '', firstWord, endWord);
  eachNeighbour(stems, said, take);
  for (let one = 0; one < said.length; one++)
    for (let other = one + 1; other < said.length; other++)
      take((said[one] as Said).name, '', (said[other] as Said).name);
  if (before) for (const concept of assertedIn(before)) take('<', '', concept);
}

/**
 * What a word tells by itself: the word, its stem, and its parts, which know its beginning and its end.
 * @param word as `wordFeature` gives it
 */
export function eachFeatureOfWord(word: string, take: TakeFeature): void {
  take(word, '', '');
  if (word.length > stemLength) take(word.slice(0, stemLength), '*', '');
  if (isIdeograph(word)) return;
  const bounded = `<${word}>`;
  for (let at = 0; at + partLength <= bounded.length; at++)
    take('', '~', bounded.slice(at, at + partLength));
}

/** What stands near a concept tells as much whichever words the concept is said with. */
function eachNeighbour(stems: readonly string[], said: readonly Said[], take: TakeFeature): void {
  for (const { name, firstWord, endWord } of said) {
    for (let at = Math.max(0, firstWord - farthest); at < firstWord; at++)
      take(name, '^', stems[at] as string);
    const end = Math.min(stems.length, endWord + farthest);
    for (let at = endWord; at < end; at++) take(name, '|', stems[at] as string);
  }
}

interface Said {
  name: string;
  firstWord: number;
  /** The word after the last one. */
  endWord: number;
}

/** The concepts that the sentence speaks of, `!` before those that it denies, and where. */
function saidIn(sentence: JudgedSentence): Said[] {
  const said: Said[] = [];
  if (sentence.hits.size === 0) return said;
  for (const concept of tellingConcepts) {
    const [saying] = sentence.all(concept);
    if (!saying) continue;
    const { firstWord, endWord } = saying;
    const name = (isAsserted(sentence, concept) ? '@' : '!') + concept;
    said.push({ name, firstWord, endWord });
  }
  return said;
}

/** The concepts that tell what the next sentence means. */
export const assertedIn = (sentence: JudgedSentence): readonly Concept[] =>
  sentence.hits.size === 0
    ? []
    : tellingConcepts.filter((concept) => isAsserted(sentence, concept));

const isAsserted = (sentence: JudgedSentence, concept: Concept): boolean =>
  sentence.asserted(concept).length > 0;

/** The names of all that tells the intent of a sentence. */
export function featuresOf(sentence: JudgedSentence, before: JudgedSentence | undefined): string[] {
  const features: string[] = [];
  eachFeature(sentence, before, (...parts) => features.push(parts.slice(0, 3).join('')));
  return features;
}

/** The rows of words and, in a script without blanks, of characters, and which of these follow. */
function eachRow(texts: readonly string[], stems: readonly string[], take: TakeFeature): void {
  for (let first = 0; first < texts.length; first++) {
    const word = texts[first] as string;
    if (isIdeograph(word)) {
      eachCharacterRow(texts, first, take);
      eachFollower(stems, first, take);
    } else if (first + 1 < texts.length) {
      const next = texts[first + 1] as string;
      if (!isIdeograph(next)) take(word, ' ', next, first, first + 2);
    }
  }
}

function eachCharacterRow(texts: readonly string[], first: number, take: TakeFeature): void {
  const end = Math.min(texts.length, first + longestRow);
  let row = texts[first] as string;
  for (let last = first + 1; last < end; last++) {
    const text = texts[last] as string;
    if (!isIdeograph(text)) return;
    take(row, ' ', text, first, last + 1);
    row += ` ${text}`;
  }
}

function eachFollower(stems: readonly string[], first: number, take: TakeFeature): void {
  const end = Math.min(stems.length, first + 1 + farthest);
  for (let last = first + 1; last < end; last++)
    take(stems[first] as string, '~', stems[last] as string, first, last + 1);
}
