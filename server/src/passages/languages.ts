import { findMarketplace, type Marketplace } from '../message/marketplaces';
import { foldWords } from '../message/fold-words';
import type { Message } from '../message/message';
import { functionWords } from '../wording/function-words';
import type { LanguageVote } from '../wording/text-language';

/** What is known of a message's language before its passages are looked at. */
export interface MessageLanguage {
  /** ISO 639-1; nothing where neither the text nor its facts tell. */
  language: string | undefined;
  /** The region whose spelling holds, `US` for one, where one is known. */
  region(language: string): string | undefined;
}

/** How clear a vote has to be. */
interface Clarity {
  score: number;
  lead: number;
}

const inMessage: Clarity = { score: 2, lead: 1 };
const inPassage: Clarity = { score: 2.5, lead: 1.5 };
/** For texts of which nothing is said. */
const atAll: Clarity = { score: 0.5, lead: 0.4 };

/**
 * The language that the message's words are in: they decide, then what is said of them.
 * @param votes what its words tell
 */
export function languageOf(message: Message, votes: LanguageVote): MessageLanguage {
  const said = saidLanguage(message);
  const marketplace = saidMarketplace(message);
  return {
    language:
      clear(votes, inMessage) ?? said?.language ?? marketplace?.languages[0] ?? clear(votes, atAll),
    region: (asked) => {
      if (said?.region !== undefined && asked === said.language) return said.region;
      return marketplace?.languages[0] === asked ? marketplace.phoneRegion : undefined;
    },
  };
}

/**
 * The language of a passage within a text of another one: its own if it speaks for itself clearly,
 * else that of the text around.
 */
export const passageLanguage = (
  vote: LanguageVote,
  around: string | undefined,
): string | undefined => clear(vote, inPassage) ?? around;

function clear({ language, score, lead }: LanguageVote, least: Clarity): string | undefined {
  return score >= least.score && lead >= least.lead ? language : undefined;
}

/** What the header says, else the configuration. */
function saidLanguage({ header, context }: Message) {
  const tag = header.language?.text.text.trim() || context.language || '';
  const [language = '', ...subtags] = tag.split(/[-_]/);
  // A placeholder names no language, nor does "English": that is the header's problem.
  if (!/^[a-z]{2,3}$/i.test(language)) return undefined;
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase();
  return { language: language.toLowerCase(), region };
}

function saidMarketplace({ header, context }: Message): Marketplace | undefined {
  const name = header.marketplace?.text.text ?? context.marketplace;
  return name === undefined ? undefined : findMarketplace(name);
}

const frequentWords = new Map<string, ReadonlySet<string>>();

/** Whether the language's sentences are full of this word. */
export function isFunctionWord(language: string, word: string): boolean {
  let words = frequentWords.get(language);
  if (!words)
    frequentWords.set(language, (words = new Set((functionWords[language] ?? '').split(' '))));
  return words.has(foldWords(word));
}
