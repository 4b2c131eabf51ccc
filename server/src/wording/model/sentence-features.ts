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
/** How many words, or characters of a script without blanks, stand together in a feature. */
const longestRow = { words: 2, characters: 4 };
/** A word also tells by its beginning, which inflection leaves alone. */
const stemLength = 5;
/** And by its parts, which compounds and words of one family share. */
const partLength = 4;
/** How many words around a concept tell something together with it, and characters with each other. */
const farthest = 6;

const isIdeograph = (text: string): boolean => /^[\u3040-\u30ff\u3400-\u9fff]/.test(text);

/** What a word tells by itself; all numbers tell the same. */
export const wordFeature = (word: string): string => (/^\d/.test(word) ? '#' : word);

/**
 * Gives what tells the intent of a sentence: its words and pairs of words, their stems and parts, the
 * concepts that it asserts or denies, the stems around those, and the concepts of the sentence before it.
 */
export function eachFeature(
  sentence: JudgedSentence,
  before: JudgedSentence | undefined,
  take: TakeFeature,
): void {
  if (sentence.isQuestion) take('?', '', '');
  const texts = sentence.words.map(({ text }) => wordFeature(text));
  const stems = texts.map((text) => text.slice(0, stemLength));
  eachWordFeature(texts, stems, take);
  const said = saidIn(sentence);
  for (const { name, firstWord, endWord } of said) take(name, '', '', firstWord, endWord);
  eachNeighbour(stems, said, take);
  for (let one = 0; one < said.length; one++)
    for (let other = one + 1; other < said.length; other++)
      take(said[one]?.name ?? '', '', said[other]?.name ?? '');
  if (before) for (const concept of assertedIn(before)) take('<', '', concept);
}

/** What stands near a concept tells as much whichever words the concept is said with. */
function eachNeighbour(stems: readonly string[], said: readonly Said[], take: TakeFeature): void {
  for (const { name, firstWord, endWord } of said) {
    for (const stem of stems.slice(Math.max(0, firstWord - farthest), firstWord))
      take(name, '^', stem);
    for (const stem of stems.slice(endWord, endWord + farthest)) take(name, '|', stem);
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
  if (sentence.hits.size === 0) return [];
  return tellingConcepts.flatMap((concept) => {
    const [saying] = sentence.all(concept);
    if (!saying) return [];
    const { firstWord, endWord } = saying;
    return { name: `${isAsserted(sentence, concept) ? '@' : '!'}${concept}`, firstWord, endWord };
  });
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

function eachWordFeature(
  texts: readonly string[],
  stems: readonly string[],
  take: TakeFeature,
): void {
  for (let first = 0; first < texts.length; first++) {
    const stem = stems[first] ?? '';
    eachRow(texts, first, take);
    if ((texts[first] ?? '').length > stemLength) take(stem, '*', '', first, first + 1);
    if (isIdeograph(texts[first] ?? '')) eachFollower(stems, first, take);
    else eachPart(texts[first] ?? '', (part) => take('', '~', part, first, first + 1));
  }
}

/** The characters of a script without blanks, and which of them follow. */
function eachFollower(stems: readonly string[], first: number, take: TakeFeature): void {
  const end = Math.min(stems.length, first + 1 + farthest);
  for (let last = first + 1; last < end; last++)
    take(stems[first] ?? '', '~', stems[last] ?? '', first, last + 1);
}

/** The parts of a word, which knows its beginning and its end. */
function eachPart(word: string, take: (part: string) => void): void {
  const bounded = `<${word}>`;
  for (let at = 0; at + partLength <= bounded.length; at++)
    take(bounded.slice(at, at + partLength));
}

/** The word and the rows that begin with it. */
function eachRow(texts: readonly string[], first: number, take: TakeFeature): void {
  const word = texts[first] ?? '';
  const isOneCharacter = isIdeograph(word);
  const longest = isOneCharacter ? longestRow.characters : longestRow.words;
  take(word, '', '', first, first + 1);
  let row = word;
  for (let last = first + 1; last < Math.min(texts.length, first + longest); last++) {
    const text = texts[last] ?? '';
    if (isIdeograph(text) !== isOneCharacter) break;
    take(row, ' ', text, first, last + 1);
    if (isOneCharacter) row += ` ${text}`;
  }
}
