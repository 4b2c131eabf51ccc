import type { Passage } from './passage';
import type { Paragraph } from './paragraphs';
import type { LanguageVote } from './text-language/text-language';
import type { SpokenText } from './wording';

/** A passage and the language that it is written in, ISO 639-1. */
export interface ForeignPassage extends Passage {
  language: string;
}

/** From how many letters on a language is judged; a Japanese or Chinese letter says more. */
const fewestLetters = { ja: 25, zh: 25, ko: 25 } as const;
const fewestOthers = 50;
const shortest = Math.min(...Object.values(fewestLetters));

/** How clear the function words must be: the lead is over the languages that are expected. */
const clearVote = { score: 3, lead: 2 };
/** How much more they must speak for this language than for another one that is not expected. */
const leastLead = 0.5;
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
  const passages: ForeignPassage[] = [];
  for (const { start: offset, paragraph } of paragraphs) {
    if (!paragraph.facts.get(clearLanguages).some((language) => !isExpected(language))) continue;
    for (const { start, end, language } of foreignParts(paragraph, isExpected))
      passages.push({ start: offset + start, end: offset + end, language });
  }
  return passages;
}

/** The languages that the words of a paragraph or one of its sentences tell clearly. */
function clearLanguages({ sentences, votes }: Paragraph): readonly string[] {
  const cast = [votes.all];
  if (sentences.length > 1)
    for (let index = 0; index < sentences.length; index++) cast.push(votes.of(index));
  const found = new Set<string>();
  for (const { language, score, lead } of cast)
    if (language !== undefined && score >= clearVote.score && lead >= leastLead)
      found.add(language);
  return [...found];
}

/** The whole of a paragraph or its sentences; in one of two languages, the sentences come first. */
function foreignParts(
  { sentences, text, votes }: Paragraph,
  isExpected: (language: string) => boolean,
): ForeignPassage[] {
  const judge = ({ start, end }: Passage, index?: number): ForeignPassage[] => {
    const written = text.slice(start, end);
    if (written.length < shortest) return [];
    const cast = index === undefined ? votes.all : votes.of(index);
    const language = foreignLanguage(written, cast, isExpected, () =>
      votes.against(isExpected, index),
    );
    return language === undefined ? [] : [{ start, end, language }];
  };
  const place = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  const whole = (): ForeignPassage[] => judge(place);
  if (sentences.length < 2) return whole();
  const each = (): ForeignPassage[] =>
    sentences.flatMap((sentence, index) => judge(sentence, index));
  const isMixed = sentences.some((_, index) => isSurely(votes.of(index), mixedVote, isExpected));
  const [first, second] = isMixed ? [each, whole] : [whole, each];
  const found = first();
  return found.length > 0 ? found : second();
}

const isSurely = (
  { language, score, lead }: LanguageVote,
  least: typeof mixedVote,
  isMeant: (language: string) => boolean,
): boolean =>
  language !== undefined && score >= least.score && lead >= least.lead && isMeant(language);

/**
 * The language of a text, where it is long enough, leaves no doubt, and is not expected.
 * @param against what its words tell, with the lead over the languages that are expected
 */
function foreignLanguage(
  written: string,
  { language, score, lead }: LanguageVote,
  isExpected: (language: string) => boolean,
  against: () => LanguageVote,
): string | undefined {
  if (language === undefined || isExpected(language)) return undefined;
  if (score < clearVote.score || lead < leastLead) return undefined;
  if (lead < clearVote.lead && against().lead < clearVote.lead) return undefined;
  const fewest = Object.hasOwn(fewestLetters, language)
    ? fewestLetters[language as keyof typeof fewestLetters]
    : fewestOthers;
  const letters = written.match(/\p{L}/gu)?.length ?? 0;
  return letters >= fewest ? language : undefined;
}
