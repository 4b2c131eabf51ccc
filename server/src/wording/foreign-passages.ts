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
    if (!foreign(whole, () => votes.all) && sentences.length > 1)
      sentences.forEach((sentence, index) => foreign(sentence, () => votes.of(index)));
  }
  return found;
}

/** The language of a text, where it is long enough, leaves no doubt, and is not expected. */
function foreignLanguage(
  written: string,
  vote: () => LanguageVote,
  isExpected: (language: string) => boolean,
): string | undefined {
  if (written.length < shortest) return undefined;
  const { language, score, lead } = vote();
  if (language === undefined || score < clearVote.score || lead < clearVote.lead) return undefined;
  if (isExpected(language)) return undefined;
  const fewest = Object.hasOwn(fewestLetters, language)
    ? fewestLetters[language as keyof typeof fewestLetters]
    : fewestOthers;
  const letters = written.match(/\p{L}/gu)?.length ?? 0;
  return letters >= fewest ? language : undefined;
}
