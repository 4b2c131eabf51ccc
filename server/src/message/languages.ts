import { Remembered, remembering } from '../memory/remembered';

/** The languages that a two-letter tag can name (ISO 639-1). */
const twoLetters = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw ja ' +
    'ji jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na ' +
    'nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so ' +
    'sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** What is written in place of a tag: names of languages, countries, codes of three letters. */
const mistaken: Readonly<Record<string, string>> = {
  en: 'english englisch anglais ingles inglese engels angielski engelska ingilizce eng gb us usa',
  de: 'german deutsch allemand aleman tedesco duits niemiecki tyska almanca alemao ger deu',
  fr: 'french francais franzosisch frances francese frans francuski franska fransizca fre fra',
  es: 'spanish espanol spanisch espagnol spagnolo spaans hiszpanski spanska ispanyolca espanhol spa esp',
  it: 'italian italiano italienisch italien ita',
  nl: 'dutch nederlands niederlandisch neerlandais nld dut',
  pl: 'polish polski polnisch polonais pol',
  sv: 'swedish svenska schwedisch suedois swe',
  pt: 'portuguese portugues portugiesisch portugais por',
  ja: 'japanese japanisch japonais 日本語 jpn jp',
  tr: 'turkish turkce turkisch turc tur',
  ar: 'arabic arabisch arabe العربيه ara',
  cs: 'czech cz ces cze',
  da: 'danish dansk dk dan',
  zh: 'chinese cn zho chi',
  el: 'greek gr',
  ko: 'korean kr',
};

/** Not all of them: some that are written in place of a tag are tags of other languages. */
const tagByMistake = new Map(
  Object.entries(mistaken).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag])),
);

/** Language, script and region: all that most tags have. */
const usualTag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** The language that a BCP 47 tag names, without region and script: `de` of `de-AT`. */
export const primaryLanguage = remembering(
  100,
  (tag) => tag.trim().split('-', 1)[0]?.toLowerCase() ?? '',
);

/** The country that a well-formed BCP 47 tag names, ISO 3166: `AT` of `de-AT`. */
export function countryOf(tag: string): string | undefined {
  return countries.of(tag, readCountry);
}

/** Reading a tag takes longer than most rules. */
const countries = new Remembered<string | undefined>(100);

function readCountry(tag: string): string | undefined {
  const { region } = new Intl.Locale(tag);
  return region?.length === 2 ? region : undefined;
}

/** Whether the value is a well-formed BCP 47 tag of a language that there is, no name of one. */
export function isLanguageTag(value: string): boolean {
  if (!usualTag.test(value) && !isUnusualTag(value)) return false;
  const language = primaryLanguage(value);
  return language.length === 2 ? twoLetters.has(language) : !tagByMistake.has(language);
}

function isUnusualTag(value: string): boolean {
  try {
    return /^[a-z]{2,3}-/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** The tag that was meant: `en` for `english`, `de-AT` for `de_AT`; nothing where it does not tell. */
export const meantLanguageTag = remembering(100, (value) => {
  const joined = value.trim().replace(/[_\s]+/g, '-');
  if (isLanguageTag(joined)) return joined;
  const folded = joined
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '');
  const [name = '', ...regions] = folded.split('-');
  const tag = tagByMistake.get(name);
  const region = regions.find((part) => /^[a-z]{2}$/.test(part));
  return tag && region ? `${tag}-${region.toUpperCase()}` : tag;
});
