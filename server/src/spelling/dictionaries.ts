/** The dictionaries that there are; each is a pair of files. */
export const dictionaryNames = [
  'de',
  'en-GB',
  'en-US',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt-BR',
  'sv',
  'tr',
] as const;

type DictionaryName = (typeof dictionaryNames)[number];

/** Where American spelling holds, and where British. */
const english: Readonly<Record<string, readonly DictionaryName[]>> = {
  US: ['en-US'],
  GB: ['en-GB'],
  UK: ['en-GB'],
};
const bothEnglish: readonly DictionaryName[] = ['en-US', 'en-GB'];

/**
 * The dictionaries for a language: a word is right if it is in one of them. Languages without any
 * are named themselves, so that it can be said of which one there is none.
 */
export function dictionariesFor(language: string, region: string | undefined): readonly string[] {
  if (language === 'en') return english[region ?? ''] ?? bothEnglish;
  // The dictionary is the Brazilian one, which takes European words for mistakes.
  if (language === 'pt') return region === undefined || region === 'BR' ? ['pt-BR'] : ['pt-PT'];
  return [language];
}

/** The language that a dictionary is of: `en` of `en-GB`. */
export const languageOf = (dictionary: string): string => dictionary.replace(/-.*/, '');
