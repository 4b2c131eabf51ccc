import { arabic } from './confusions/arabic';
import { dutch } from './confusions/dutch';
import { english } from './confusions/english';
import { englishAgreement } from './confusions/english-agreement';
import { french } from './confusions/french';
import { frenchAgreement } from './confusions/french-agreement';
import { german } from './confusions/german';
import { germanAgreement } from './confusions/german-agreement';
import { germanNouns } from './confusions/german-nouns';
import { italian } from './confusions/italian';
import { italianAgreement } from './confusions/italian-agreement';
import { polish } from './confusions/polish';
import { portuguese } from './confusions/portuguese';
import { portugueseAgreement } from './confusions/portuguese-agreement';
import { spanish } from './confusions/spanish';
import { spanishAgreement } from './confusions/spanish-agreement';
import { swedish } from './confusions/swedish';
import { turkish } from './confusions/turkish';
import { withCaseOf } from '../message/words/capitalized';
import { PhraseTable } from './phrases';
import type { Slip } from './slip';
import type { LineWord } from '../lines/words';

const sources: Readonly<Record<string, string>> = {
  en: english + englishAgreement,
  de: germanNouns + german + germanAgreement,
  fr: french + frenchAgreement,
  es: spanish + spanishAgreement,
  it: italian + italianAgreement,
  nl: dutch,
  pl: polish,
  sv: swedish,
  pt: portuguese + portugueseAgreement,
  tr: turkish,
  ar: arabic,
};
const tables = new Map<string, PhraseTable>();

function tableOf(language: string): PhraseTable | undefined {
  const source = sources[language];
  let table = tables.get(language);
  if (!table && source !== undefined) tables.set(language, (table = new PhraseTable(source)));
  return table;
}

/** An article of a name stays apart: “de Le Colis Vert”, “a El Segundo”. */
const nameBegins = /\p{Ll} (?:Les?|El)$/u;

/** Words that are mistaken for others, and forms that do not agree. */
export function confusions(words: readonly LineWord[], text: string, language: string): Slip[] {
  const found = tableOf(language)?.find(words) ?? [];
  return found.flatMap(({ from, to, right }) => {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const written = text.slice(start, end);
    const replacement = withCaseOf(written, right);
    if (written === replacement || nameBegins.test(written)) return [];
    return { start, end, what: `“${written}” should be “${replacement}” here.`, replacement };
  });
}
