import {
  fillWords,
  meaningPhrases,
  neutralEndings,
  wrappers,
  type MeaningPhrases,
} from './meaning-phrases';

/** What a placeholder can stand for, as far as its name or the configuration tells. */
export const placeholderMeanings = {
  'order-id': 'The order id.',
  'buyer-name': 'The buyer’s name.',
  'seller-name': 'The name of the shop, the company or the brand.',
  product: 'The product that was bought.',
  quantity: 'How many pieces were bought.',
  date: 'A date, such as that of the order or the delivery.',
  link: 'A link to Amazon.',
  'review-link': 'A link to where the product or the seller is reviewed on Amazon.',
  'external-link': 'A link that leads elsewhere than to Amazon.',
  'opt-out-link': 'A link to unsubscribe.',
  address: 'The shipping address.',
  'tracking-number': 'The tracking number.',
  'email-address': 'An e-mail address.',
  'phone-number': 'A telephone number.',
  'product-image': 'An image of the product.',
  'brand-logo': 'The logo of the brand or the company.',
  'free-text': 'A text that the buyer has written.',
  html: 'Markup.',
} as const;

export type PlaceholderMeaning = keyof typeof placeholderMeanings;

interface Phrase {
  meaning: PlaceholderMeaning;
  /** Whether the name must not say anything else. */
  isWhole: boolean;
}

/** A phrase of a script that sets no blanks, or that is found inside of words. */
const isContained = (phrase: string): boolean => /[\u0600-\u06FF\u3040-\u30FF\u4E00-\u9FFF]/.test(phrase);

const phrases = new Map<string, Phrase>();
const containedPhrases: { text: string; phrase: Phrase }[] = [];
const sidewords = new Map<PlaceholderMeaning, { notAfter: Set<string>; before: Set<string> }>();

for (const [name, entry] of Object.entries(meaningPhrases)) {
  const meaning = name as PlaceholderMeaning;
  const { notAfter = '', before = '' }: MeaningPhrases = entry;
  sidewords.set(meaning, {
    notAfter: new Set(notAfter.split(' ')),
    before: new Set(before.split(' ')),
  });
  for (const text of entry.phrases) addPhrase(text, { meaning, isWhole: false });
  for (const text of entry.wholeNames ?? []) addPhrase(text, { meaning, isWhole: true });
}

/** Keeps the phrase in every spelling; where two meanings share one, the first keeps it. */
function addPhrase(text: string, phrase: Phrase): void {
  const spellings = [text, text.replace(/[äöüåÄÖÜ]/g, withoutUmlaut)].map((spelling) =>
    meaningWords(spelling).join(' '),
  );
  for (const spelling of spellings) {
    if (isContained(spelling) && !phrase.isWhole) containedPhrases.push({ text: spelling, phrase });
    const joined = spelling.replaceAll(' ', '');
    for (const written of joined.length > 4 ? [spelling, joined] : [spelling])
      if (!phrases.has(written)) phrases.set(written, phrase);
  }
}

function withoutUmlaut(letter: string): string {
  return { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' }[letter.toLowerCase()] ?? letter;
}

/**
 * What the name of a placeholder tells: `order.id`, `amazonOrderNumber` and `bestellnummer` an order
 * id. Nothing where its words do not tell: `border_id`, `order_total`.
 */
export function placeholderMeaning(name: string): PlaceholderMeaning | undefined {
  const words = meaningWords(name);
  while (words.length > 1 && isNeutral(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && wrappers.has(words[0] ?? '')) words.shift();
  return phrases.get(words.join(' '))?.meaning ?? meaningWithin(words) ?? containedMeaning(words);
}

/**
 * What a name in brackets that also occur in prose tells. Its words have to be those of a meaning
 * exactly: `[Order Number]` is a placeholder, `[Important]` and `[Your order number here]` are not.
 */
export function exactMeaning(name: string): PlaceholderMeaning | undefined {
  const words = meaningWords(name);
  const text = words.join(' ');
  const phrase = phrases.get(text);
  if (!phrase || (text.length < 4 && !isContained(text))) return undefined;
  const { meaning, isWhole } = phrase;
  if (isWhole && !['buyer-name', 'seller-name', 'product'].includes(meaning)) return undefined;
  if (meaning === 'html' || (meaning === 'free-text' && words.length === 1)) return undefined;
  return meaning;
}

/**
 * What a placeholder stands for: what the configuration says where it lists the name, else what the
 * name tells.
 */
export function listedMeaning(
  name: string,
  listed: Readonly<Record<string, string>> | undefined,
): PlaceholderMeaning | undefined {
  const given = listed && Object.hasOwn(listed, name) ? listed[name] : undefined;
  if (given === undefined) return placeholderMeaning(name);
  if (Object.hasOwn(placeholderMeanings, given)) return given as PlaceholderMeaning;
  return placeholderMeaning(given) ?? placeholderMeaning(name);
}

/** The longest phrase that stands in the name with only neutral words behind it. */
function meaningWithin(words: readonly string[]): PlaceholderMeaning | undefined {
  let best: { meaning: PlaceholderMeaning; length: number } | undefined;
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--) {
      const length = end - start;
      if (best && best.length > length) break;
      const phrase = phrases.get(words.slice(start, end).join(' '));
      if (!phrase || phrase.isWhole) continue;
      const { notAfter, before } = sidewords.get(phrase.meaning) ?? {};
      if (start > 0 && notAfter?.has(words[start - 1] ?? '')) continue;
      if (!words.slice(end).every((word) => isNeutral(word) || before?.has(word))) continue;
      best = { meaning: phrase.meaning, length };
    }
  return best?.meaning;
}

/** For names in Japanese and Arabic: the longest phrase that they contain. */
function containedMeaning(words: readonly string[]): PlaceholderMeaning | undefined {
  const spaced = words.join(' ');
  if (!isContained(spaced)) return undefined;
  const joined = words.join('');
  let best: { text: string; phrase: Phrase } | undefined;
  for (const candidate of containedPhrases)
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
  const words = nameWords(name.slice(0, 100)).map((word) => word.replace(/(\p{L})\d+$/u, '$1'));
  const telling = words.filter((word) => !fillWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Letters that lose no mark when they are decomposed, but are written otherwise as well. */
const otherSpellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

/** A name split into its words, folded: `buyer.firstName` → `buyer`, `first`, `name`. */
export function nameWords(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0640\u064B-\u0652]/g, '')
    .normalize('NFC')
    .replace(/[ßłøđıæœأإآىة]/g, (letter) => otherSpellings[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
