import type { Concept } from './concepts';
import type { Statement } from './statement';

/** What a sentence shows that can tell its intent, and the words that show it. */
export interface Feature {
  key: string;
  /** The first word and the word after the last one; nothing for what shows in no single place. */
  first?: number;
  last?: number;
}

/**
 * The concepts that help to tell. Those that are reported where they stand do not: the model is asked
 * where they are missing, and has to learn from the words.
 */
const names: readonly Concept[] = [
  ...(['not', 'but', 'if', 'ask', 'again', 'reported-speech', 'review', 'ask-review'] as const),
  ...([
    'any-verdict',
    'reward',
    'offer-reward',
    'in-return',
    'refund-reason',
    'five-stars',
  ] as const),
  ...(['positive-review', 'satisfied', 'if-unhappy', 'contact-us', 'existing-review'] as const),
  ...(['thanks', 'here-to-help', 'permitted-matter', 'ask-buyer'] as const),
];
/** How many words, or characters of a script without blanks, stand together in a feature. */
const longestRow = { words: 2, characters: 4 };
/** A word also tells by its beginning, which inflection leaves alone. */
const stemLength = 5;
/** How many words apart two words still tell something together, in this order. */
const farthest = 6;

const isIdeograph = (text: string): boolean => /^[\u3040-\u30ff\u3400-\u9fff]/.test(text);

/**
 * What tells the intent of a sentence: its words and pairs of words, their stems and which stems
 * follow which, the concepts that it asserts or denies, and the concepts of the sentence before it.
 */
export function sentenceFeatures(statement: Statement, before: Statement | undefined): Feature[] {
  const features: Feature[] = statement.isQuestion ? [{ key: '?' }] : [];
  addWords(statement, features);
  const said: string[] = [];
  for (const concept of names) {
    const [saying] = statement.all(concept);
    if (!saying) continue;
    const name = statement.says(concept) ? `@${concept}` : `!${concept}`;
    said.push(name);
    features.push({ key: name, first: saying.first, last: saying.last });
  }
  for (let one = 0; one < said.length; one++)
    for (let other = one + 1; other < said.length; other++)
      features.push({ key: `${said[one]}${said[other]}` });
  for (const concept of names) if (before?.says(concept)) features.push({ key: `<${concept}` });
  return features;
}

function addWords({ words }: Statement, features: Feature[]): void {
  const texts = words.map(({ text }) => (/^\d/.test(text) ? '#' : text));
  const stems = texts.map((text) => text.slice(0, stemLength));
  for (let first = 0; first < texts.length; first++) {
    const word = texts[first] ?? '';
    addRows(texts, first, features);
    if (word.length > stemLength)
      features.push({ key: `${stems[first]}*`, first, last: first + 1 });
    const end = Math.min(texts.length, first + 1 + farthest);
    for (let last = first + 1; last < end; last++)
      features.push({ key: `${stems[first]}~${stems[last]}`, first, last: last + 1 });
  }
}

/** The word and the rows that begin with it. */
function addRows(texts: readonly string[], first: number, features: Feature[]): void {
  const word = texts[first] ?? '';
  const longest = isIdeograph(word) ? longestRow.characters : longestRow.words;
  let row = '';
  for (let last = first; last < Math.min(texts.length, first + longest); last++) {
    const text = texts[last] ?? '';
    if (last > first && isIdeograph(text) !== isIdeograph(word)) break;
    row += (last === first ? '' : ' ') + text;
    features.push({ key: row, first, last: last + 1 });
  }
}
