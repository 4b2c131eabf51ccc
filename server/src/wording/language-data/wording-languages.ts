/** The languages whose wording is understood: each has a folder of phrases. ISO 639-1. */
export const wordingLanguages: readonly string[] = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'sv',
  'tr',
];
