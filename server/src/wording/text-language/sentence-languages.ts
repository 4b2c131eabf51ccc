import { canBeTold } from './function-words';
import { clear, type Clarity } from './main-language';
import type { SentenceVotes } from './text-language';

/** How clear the language of a paragraph or a sentence must be to be read otherwise than what is around it. */
const amidAnother: Clarity = { score: 3, lead: 2 };
/** The same where no word of it tells the language around. */
const wholly: Clarity = { score: 1.5, lead: 1 };

/**
 * The language to read each sentence of a paragraph in.
 * @param votes what the sentences tell
 * @param count how many they are
 * @param main the language of the text, where it is known
 */
export function sentenceLanguages(
  votes: SentenceVotes,
  count: number,
  main: string | undefined,
): readonly string[] {
  const around = (main === undefined ? votes.all.language : languageIn(main, votes)) ?? 'en';
  if (count === 1) return [around];
  return Array.from({ length: count }, (_, index) => languageIn(around, votes, index));
}

/** The language around, unless what stands in it, all of it or one sentence, clearly tells another. */
function languageIn(around: string, votes: SentenceVotes, index?: number): string {
  const vote = index === undefined ? votes.all : votes.of(index);
  const { language = around, score } = vote;
  // A few Japanese words may hold no kana.
  if (language === around || (around === 'ja' && language === 'zh')) return around;
  const isWholly = (): boolean =>
    canBeTold(around) &&
    clear(vote, wholly) !== undefined &&
    votes.against((rival) => rival === around, index).lead === score;
  return clear(vote, amidAnother) !== undefined || isWholly() ? language : around;
}
