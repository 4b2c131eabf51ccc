import { declaredLanguage, declaredMarketplace } from '../../message/declared';
import { primaryLanguage } from '../../message/languages';
import type { Message } from '../../message/message';
import type { LanguageVote } from './text-language';

/** How clear a vote has to be. */
export interface Clarity {
  score: number;
  lead: number;
}

const inMessage: Clarity = { score: 2, lead: 1 };
/** For texts of which nothing is said. */
const atAll: Clarity = { score: 0.5, lead: 0.4 };

/**
 * The language that a message's words are in, ISO 639-1: they decide; where few words tell little,
 * what the header or the configuration says.
 * @param vote what its words tell
 */
export function mainLanguage(message: Message, vote: LanguageVote): string | undefined {
  const written = clear(vote, inMessage);
  if (written !== undefined) return written;
  const declared = declaredLanguage(message);
  if (declared) return primaryLanguage(declared);
  return declaredMarketplace(message)?.languages[0] ?? clear(vote, atAll);
}

/** The language that the vote tells this clearly. */
export function clear({ language, score, lead }: LanguageVote, least: Clarity): string | undefined {
  return score >= least.score && lead >= least.lead ? language : undefined;
}
