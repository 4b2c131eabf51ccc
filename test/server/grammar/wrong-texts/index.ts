import { arabic } from './arabic';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { japanese } from './japanese';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { swedish } from './swedish';
import { turkish } from './turkish';

/** What is wrong, by language: `«»` mark the range, and behind the arrow stands what mends it. */
export const wrongTexts: Readonly<Record<string, readonly string[]>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  sv: swedish,
  pl: polish,
  pt: portuguese,
  tr: turkish,
  ar: arabic,
  ja: japanese,
};
