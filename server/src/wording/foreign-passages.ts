import type { Passage } from './intents/passage';
import type { Statement } from './statement';
import { wordingVotes } from './text-language';
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
  { statements, text }: SpokenText,
  isExpected: (language: string) => boolean,
): ForeignPassage[] {
  const found: ForeignPassage[] = [];
  const foreign = (part: readonly Statement[]): string | undefined =>
    foreignLanguage(part, text, isExpected);
  for (const paragraph of paragraphsOf(statements)) {
    const language = foreign(paragraph);
    if (language !== undefined) found.push(passage(paragraph, language));
    else if (paragraph.length > 1)
      for (const statement of paragraph) {
        const own = foreign([statement]);
        if (own !== undefined) found.push(passage([statement], own));
      }
  }
  return found;
}

function paragraphsOf(statements: readonly Statement[]): Statement[][] {
  const paragraphs = new Map<number, Statement[]>();
  for (const statement of statements)
    paragraphs.set(statement.paragraph, [
      ...(paragraphs.get(statement.paragraph) ?? []),
      statement,
    ]);
  return [...paragraphs.values()];
}

const passage = (statements: readonly Statement[], language: string): ForeignPassage => ({
  start: statements[0]?.start ?? 0,
  end: statements.at(-1)?.end ?? 0,
  language,
});

/** The language of the sentences, where they are long enough, leave no doubt, and it is not expected. */
function foreignLanguage(
  statements: readonly Statement[],
  text: string,
  isExpected: (language: string) => boolean,
): string | undefined {
  const written = text.slice(statements[0]?.start, statements.at(-1)?.end);
  if (written.length < shortest) return undefined;
  const { language, score, lead } = wordingVotes.on(statements, written);
  if (language === undefined || score < clearVote.score || lead < clearVote.lead) return undefined;
  if (isExpected(language)) return undefined;
  const fewest = Object.hasOwn(fewestLetters, language)
    ? fewestLetters[language as keyof typeof fewestLetters]
    : fewestOthers;
  const letters = written.match(/\p{L}/gu)?.length ?? 0;
  return letters >= fewest ? language : undefined;
}
