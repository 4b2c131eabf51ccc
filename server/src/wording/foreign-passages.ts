import type { Passage } from './intents/passage';
import type { LanguageVote } from './text-language';
import type { SpokenText } from './wording';

/** A passage and the language that it is written in, ISO 639-1. */
export interface ForeignPassage extends Passage {
  language: string;
}

/** From how many letters on a language is judged; a Japanese or Chinese letter says more. */
const fewestLetters = { ja: 25, zh: 25, ko: 25 } as const;
const fewestOthers = 50;
const shortest = Math.min(...Object.values(fewestLetters));

/** How clear the function words must be. */
const clearVote = { score: 3, lead: 2 };
/** How clear, where a sentence in the expected language shows that a paragraph has two. */
const mixedVote = { score: 1.5, lead: 1 };

/**
 * The paragraphs and sentences in another language than those expected. Names, addresses and
 * engravings hold too few function words to count.
 */
export function foreignPassages(
  { paragraphs }: SpokenText,
  isExpected: (language: string) => boolean,
): ForeignPassage[] {
  const found: ForeignPassage[] = [];
  for (const { start: offset, paragraph } of paragraphs) {
    const { sentences, text, votes } = paragraph;
    const foreign = (part: Passage, vote: () => LanguageVote): boolean => {
      const language = foreignLanguage(text.slice(part.start, part.end), vote, isExpected);
      if (language === undefined) return false;
      found.push({ start: offset + part.start, end: offset + part.end, language });
      return true;
    };
    const whole = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
    const foreignSentences = (): boolean =>
      sentences.filter((sentence, index) => foreign(sentence, () => votes.of(index))).length > 0;
    const isMixed = sentences.some((_, index) => isSurely(votes.of(index), mixedVote, isExpected));
    if (sentences.length > 1 && isMixed && foreignSentences()) continue;
    if (!foreign(whole, () => votes.all) && sentences.length > 1 && !isMixed) foreignSentences();
  }
  return found;
}

const isSurely = (
  { language, score, lead }: LanguageVote,
  least: typeof mixedVote,
  isMeant: (language: string) => boolean,
): boolean =>
  language !== undefined && score >= least.score && lead >= least.lead && isMeant(language);

/** The language of a text, where it is long enough, leaves no doubt, and is not expected. */
function foreignLanguage(
  written: string,
  vote: () => LanguageVote,
  isExpected: (language: string) => boolean,
): string | undefined {
  if (written.length < shortest) return undefined;
  const cast = vote();
  const { language } = cast;
  if (language === undefined || !isSurely(cast, clearVote, (one) => !isExpected(one)))
    return undefined;
  const fewest = Object.hasOwn(fewestLetters, language)
    ? fewestLetters[language as keyof typeof fewestLetters]
    : fewestOthers;
  const letters = written.match(/\p{L}/gu)?.length ?? 0;
  return letters >= fewest ? language : undefined;
}
