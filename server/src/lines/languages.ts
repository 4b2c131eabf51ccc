import { declaredLanguage, declaredMarketplace } from '../message/declared';
import { foldWords } from '../message/words/fold-words';
import { countryOf, primaryLanguage } from '../message/languages';
import type { Message } from '../message/message';
import { functionWords } from '../wording/text-language/function-words';
import { clear, type Clarity } from '../wording/text-language/main-language';
import type { LanguageVote } from '../wording/text-language/text-language';

const withinText: Clarity = { score: 2.5, lead: 1.5 };

/**
 * The language of what stands within a text of another one: its own if it speaks for itself clearly,
 * else that of the text around.
 */
export const languageWithin = (
  vote: LanguageVote,
  around: string | undefined,
): string | undefined => clear(vote, withinText) ?? around;

/** The region whose spelling of a language holds in the message, `US` for one, where one is known. */
export function spellingRegions(message: Message): (language: string) => string | undefined {
  const declared = declaredLanguage(message);
  const marketplace = declaredMarketplace(message);
  const said = declared ? primaryLanguage(declared) : undefined;
  const country = declared ? countryOf(declared) : undefined;
  return (language) => {
    if (country !== undefined && language === said) return country;
    return marketplace?.languages[0] === language ? marketplace.phoneRegion : undefined;
  };
}

const frequentWords = new Map<string, ReadonlySet<string>>();

/** Whether the language's sentences are full of this word. */
export function isFunctionWord(language: string, word: string): boolean {
  let words = frequentWords.get(language);
  if (!words)
    frequentWords.set(language, (words = new Set((functionWords[language] ?? '').split(' '))));
  return words.has(foldWords(word));
}
