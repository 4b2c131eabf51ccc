import { fillWords, meaningPhrases, neutralEndings, wrappers } from './meaning-phrases';
import { nameTexts, nameWords } from '../words/name-words';
import { Remembered, remembering } from '../../memory/remembered';
import { placeholderMeanings, type PlaceholderMeaning } from './placeholder-meanings';

interface Phrase {
  meaning: PlaceholderMeaning;
  /** Whether the name must not say anything else. */
  isWhole: boolean;
}

/** A phrase of a script that sets no blanks, or that is found inside of words. */
const isContained = (phrase: string): boolean =>
  /[\u0600-\u06FF\u3040-\u30FF\u4E00-\u9FFF]/.test(phrase);

interface PhraseIndex {
  byText: Map<string, Phrase>;
  /** Phrases of Japanese and Arabic. */
  contained: { text: string; phrase: Phrase }[];
  notAfter: Map<PlaceholderMeaning, Set<string>>;
  before: Map<PlaceholderMeaning, Set<string>>;
}

let lazyIndex: PhraseIndex | undefined;

/** The phrases in every spelling; where two meanings share one, the first keeps it. */
function phraseIndex(): PhraseIndex {
  if (lazyIndex) return lazyIndex;
  const index: PhraseIndex = {
    byText: new Map(),
    contained: [],
    notAfter: new Map(),
    before: new Map(),
  };
  for (const [name, entry] of Object.entries(meaningPhrases)) {
    const meaning = name as PlaceholderMeaning;
    const { phrases, wholeNames = [], notAfter = '', before = '' } = entry;
    index.notAfter.set(meaning, new Set(notAfter.match(/\S+/g)));
    index.before.set(meaning, new Set(before.match(/\S+/g)));
    addPhrases(index, phrases, { meaning, isWhole: false });
    addPhrases(index, wholeNames, { meaning, isWhole: true });
  }
  return (lazyIndex = index);
}

function addPhrases(
  { byText, contained }: PhraseIndex,
  phrases: readonly string[],
  phrase: Phrase,
): void {
  const plain = phrases
    .filter((text) => umlaut.test(text))
    .map((text) => text.replace(/[äöüåÄÖÜ]/g, withoutUmlaut));
  for (const words of nameTexts([...phrases, ...plain])) {
    if (!phrase.isWhole && isContained(words)) contained.push({ text: words, phrase });
    const joined = words.replaceAll(' ', '');
    for (const written of joined.length > 4 ? [words, joined] : [words])
      if (!byText.has(written)) byText.set(written, phrase);
  }
}

const umlaut = /[äöüåÄÖÜ]/;

function withoutUmlaut(letter: string): string {
  return { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' }[letter.toLowerCase()] ?? letter;
}

/**
 * What the name of a placeholder tells: `order.id`, `amazonOrderNumber` and `bestellnummer` an order
 * id. Nothing where its words do not tell: `border_id`, `order_total`.
 */
export function placeholderMeaning(name: string): PlaceholderMeaning | undefined {
  return known.of(name, meaningByWords);
}

/** Templates have the same few names again and again. */
const known = new Remembered<PlaceholderMeaning | undefined>(2000);

function meaningByWords(name: string): PlaceholderMeaning | undefined {
  const words = meaningWords(name);
  while (words.length > 1 && isNeutral(words.at(-1) ?? '')) words.pop();
  return wholeMeaning(words) ?? meaningWithin(words) ?? containedMeaning(words);
}

/** What the name tells as a whole, with or without what templates put before every name. */
function wholeMeaning(words: readonly string[]): PlaceholderMeaning | undefined {
  const { byText, notAfter } = phraseIndex();
  for (let start = 0; start < words.length; start++) {
    if (start > 0 && !wrappers.has(words[start - 1] ?? '')) return undefined;
    const meaning = byText.get(words.slice(start).join(' '))?.meaning;
    if (meaning) return notAfter.get(meaning)?.has(words[start - 1] ?? '') ? undefined : meaning;
  }
  return undefined;
}

/**
 * What a name in brackets that also occur in prose tells. Its words have to be those of a meaning
 * exactly: `[Order Number]` is a placeholder, `[Important]` and `[Your order number here]` are not.
 */
export const exactMeaning = remembering(2000, (name): PlaceholderMeaning | undefined => {
  const words = meaningWords(name);
  const text = words.join(' ');
  const phrase = phraseIndex().byText.get(text);
  if (!phrase || (text.length < 4 && !isContained(text))) return undefined;
  // Prose begins with an article: `[the order number]`.
  if (fillWords.has(nameWords(name)[0] ?? '')) return undefined;
  const { meaning, isWhole } = phrase;
  if (isWhole && !['buyer-name', 'seller-name', 'product'].includes(meaning)) return undefined;
  if (meaning === 'html' || (meaning === 'free-text' && words.length === 1)) return undefined;
  return meaning;
});

/** Names that the configuration lists as placeholders, with what they stand for. */
export type ListedPlaceholders = Readonly<Record<string, string>>;

/**
 * What a placeholder stands for: what the configuration says where it lists the name, else what the
 * name tells.
 */
export function listedMeaning(
  name: string,
  listed: ListedPlaceholders | undefined,
): PlaceholderMeaning | undefined {
  const given = listed && Object.hasOwn(listed, name) ? listed[name] : undefined;
  if (given === undefined) return placeholderMeaning(name);
  if (Object.hasOwn(placeholderMeanings, given)) return given as PlaceholderMeaning;
  return placeholderMeaning(given) ?? placeholderMeaning(name);
}

/** The longest phrase that stands in the name with only neutral words behind it. */
function meaningWithin(words: readonly string[]): PlaceholderMeaning | undefined {
  const { byText, notAfter, before } = phraseIndex();
  let best: { meaning: PlaceholderMeaning; length: number } | undefined;
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--) {
      const length = end - start;
      if (best && best.length > length) break;
      const found = words.slice(start, end);
      const phrase = byText.get(found.join(' ')) ?? byText.get(found.join(''));
      if (!phrase || phrase.isWhole) continue;
      const { meaning } = phrase;
      if (start > 0 && notAfter.get(meaning)?.has(words[start - 1] ?? '')) continue;
      if (!words.slice(end).every((word) => isNeutral(word) || before.get(meaning)?.has(word)))
        continue;
      best = { meaning, length };
    }
  return best?.meaning;
}

/** For names in Japanese and Arabic: the longest phrase that they contain. */
function containedMeaning(words: readonly string[]): PlaceholderMeaning | undefined {
  const spaced = words.join(' ');
  if (!isContained(spaced)) return undefined;
  const joined = words.join('');
  let best: { text: string; phrase: Phrase } | undefined;
  for (const candidate of phraseIndex().contained)
    if (
      candidate.text.length > (best?.text.length ?? 0) &&
      (spaced.includes(candidate.text) || joined.includes(candidate.text))
    )
      best = candidate;
  return best?.phrase.meaning;
}

const isNeutral = (word: string): boolean => neutralEndings.has(word) || /^\d+$/.test(word);

/** The words that tell: without prepositions, articles and digits at their ends. */
function meaningWords(name: string): string[] {
  // `Order #` is the order's number.
  const spelt = name.slice(0, 100).replace('#', ' number ');
  const words = nameWords(spelt).map(withoutNumber);
  const telling = words.filter((word) => !fillWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** `line2` → `line`. */
const withoutNumber = (word: string): string =>
  /\d$/.test(word) ? word.replace(/(\p{L})\d+$/u, '$1') : word;
