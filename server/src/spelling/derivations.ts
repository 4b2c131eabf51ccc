/** An ending that makes other words, and what its word ends in. */
interface Derivation {
  ending: RegExp;
  bases: readonly string[];
}

/** Prefixes that begin other words too: what follows has to be long. */
const shortPrefixes: Readonly<Record<string, RegExp>> = {
  en: /^(?:re|un|pre|non|mis|out|eco|bio)/,
  es: /^(?:re|pre|des|in|bio|eco)/,
  fr: /^(?:re|pré|bio|éco|sur)/,
  it: /^(?:ri|re|pre|dis|bio|eco)/,
  pt: /^(?:re|pré|des|in|bio|eco)/,
};
const longPrefix =
  /^(?:anti|multi|mini|micro|over|under|semi|super|ultra|auto|sobre|contra|contro|sovra)/;
/** What Polish joins to verbs, in forms that no noun has behind a preposition: “przegrawerować”. */
const polishVerb =
  /^(?:do|na|od|pod|po|prze|roz|wy|za)(?=\p{L}{6,}$)(?=.*(?:[aeiyą]ć|uj(?:[ęeą]|esz|emy|ecie|ąc)|ają|owa(?:ł[aoy]?|li|n[yaei]))$)/u;
/** What German separates from its verb again, and joins to any: “zurückhaben”, “geradezubiegen”. */
const germanVerb =
  /^(?:vor|nach|fest|zusammen|zurück|weiter|wieder|raus|rein|runter|rauf|rüber|weg|durch|richtig|gerade|heraus|herunter|hinaus|hinein|herum)(?:zu)?(?=\p{L}{4,}$)(?=.*(?:en|ern|eln|t|te)$)/u;
/** Its participles and infinitives behind the prefixes that nouns begin with, too: `eingestanzter`, `hochzuladen`. */
const germanVerbForm =
  /^(?:ab|an|auf|aus|bei|ein|her|hin|hoch|los|mit|rück|um|zu)(?:zu(?=\p{L}{2,}(?:en|ern|eln)$)|(?=ge\p{L}{3,}(?:en|t)(?:e[mnrs]?)?$))/u;
const shortestAfter = { short: 6, long: 4 };

const endings: Readonly<Record<string, readonly Derivation[]>> = {
  en: [
    { ending: /(?:ability|able|ably)$/, bases: [''] },
    { ending: /(?<=.{5})(?:s|ers?)$/, bases: [''] },
    { ending: /(?<=.{5})ors?$/, bases: ['e'] },
    {
      ending: /(?:less|proof|free|wise|like|friendly|ness|ful|ish|sized|shaped|style)$/,
      bases: ['', 'e'],
    },
  ],
  es: [
    { ending: /ables?$/, bases: ['ar'] },
    { ending: /[ií]bles?$/, bases: ['er', 'ir'] },
    // Forms for `vos`: `conservás`, `querés`.
    { ending: /ás$/, bases: ['ar'] },
    { ending: /és$/, bases: ['er'] },
    { ending: /mente$/, bases: ['', 'o', 'a'] },
    { ending: /(?:ación|aciones|ador|adora|adores|adoras)$/, bases: ['ar'] },
    { ending: /[eo]ras?$/, bases: ['ero', 'or'] },
    { ending: /(?:it[oa]s?|ísim[oa]s?)$/, bases: ['o', 'a', '', 'os', 'as'] },
    { ending: /(?:nos|me|te|se|les?|l[oa]s?)$/, bases: [''] },
    { ending: /(?:nos|me|te|se)l[oa]s?$/, bases: [''] },
  ],
  fr: [
    { ending: /ables?$/, bases: ['er'] },
    { ending: /(?:eur|eurs|euse|euses|age|ages|ement|ements)$/, bases: ['er'] },
    { ending: /(?:euses?|trices?|ières?)$/, bases: ['eur', 'teur', 'ier'] },
  ],
  it: [
    { ending: /abil[ei]$/, bases: ['are'] },
    { ending: /(?:tore|tori|trice|trici|zione|zioni)$/, bases: ['re'] },
    // `lentamente`, `velocemente`, but `gentilmente`.
    { ending: /(?<=[alnr]|(?<![aeiou][lr])e)mente$/, bases: ['', 'e', 'a'] },
    { ending: /(?:in[oaie]|issim[oaie])$/, bases: ['o', 'a', 'e'] },
    { ending: /(?<=r)(?:l[oaie]|gli|ne|ci|vi|mi|ti|si)$/, bases: ['e'] },
    { ending: /(?<=ndo|te|mo)(?:l[oaie]|gli|ne|ci|vi|mi|ti|si)$/, bases: [''] },
  ],
  pt: [
    { ending: /áve(?:l|is)$/, bases: ['ar'] },
    { ending: /mente$/, bases: ['', 'a', 'o'] },
    { ending: /(?:eiras?|oras?)$/, bases: ['eiro', 'or'] },
    { ending: /(?:inh[oa]s?|íssim[oa]s?)$/, bases: ['o', 'a', '', 'os', 'as'] },
  ],
};

/** The shortest word that others are derived from. */
const shortestBase = 4;

/**
 * Whether the word comes from a right one by a prefix or an ending that the language joins to any.
 * Dictionaries have only some of these words.
 */
export function isDerived(
  word: string,
  language: string,
  isRight: (base: string) => boolean,
): boolean {
  if (hasPrefix(word, shortPrefixes[language], shortestAfter.short, isRight)) return true;
  if (language in endings && hasPrefix(word, longPrefix, shortestAfter.long, isRight)) return true;
  if (language === 'de')
    for (const prefix of [germanVerb, germanVerbForm])
      if (hasPrefix(word, prefix, shortestAfter.long, isRight)) return true;
  if (language === 'pl' && hasPrefix(word, polishVerb, shortestAfter.short, isRight)) return true;
  for (const { ending, bases } of endings[language] ?? []) {
    const at = word.search(ending);
    if (at < shortestBase) continue;
    const stem = word.slice(0, at);
    for (const base of bases)
      if (isRight(stem + base) || isRight(withoutAcute(stem) + base)) return true;
  }
  return false;
}

function hasPrefix(
  word: string,
  prefixes: RegExp | undefined,
  shortest: number,
  isRight: (base: string) => boolean,
): boolean {
  const length = prefixes?.exec(word)?.[0].length;
  return length !== undefined && word.length >= length + shortest && isRight(word.slice(length));
}

/** Endings that are joined move no stress, but an accent has to show where it is. */
const withoutAcute = (stem: string): string =>
  stem
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
