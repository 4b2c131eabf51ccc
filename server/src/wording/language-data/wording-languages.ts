/** The languages whose wording is understood and in which messages are begun. ISO 639-1. */
export const wordingLanguages: readonly string[] = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'sv',
  'pt',
  'ja',
  'tr',
  'ar',
];
