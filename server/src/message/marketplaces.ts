/** One of Amazon's marketplaces, with what the policy and the facts of a message need to know. */
export interface Marketplace {
  /** The site's registrable domain. */
  domain: string;
  /** ISO 3166-1, but `UK` as Amazon writes it. */
  countryCode: string;
  /** The languages that its buyers can choose, the site's own first; ISO 639-1. */
  languages: readonly string[];
  /** The ISO 3166-1 region whose numbering plan its telephone numbers follow. */
  phoneRegion: string;
}

function marketplace(
  countryCode: string,
  domain: string,
  languages: readonly string[],
  phoneRegion = countryCode,
): Marketplace {
  return { domain, countryCode, languages, phoneRegion };
}

/**
 * Every marketplace of Amazon's.
 *
 * The marketplace ids of the Selling Partner API name domain and country of each
 * (developer-docs.amazon.com/sp-api/docs/marketplace-ids). Languages are those of the site's page
 * "Language settings" (/customer-preferences/edit), which shows them in its paths (`/-/en/`); they
 * were checked against published lists, serpapi.com's `amazon-languages` for one. Telephone regions
 * are those of ITU-T E.164.
 */
export const marketplaces: readonly Marketplace[] = [
  // Americas
  marketplace('US', 'amazon.com', ['en', 'es', 'ar', 'de', 'he', 'ko', 'pt', 'zh']),
  marketplace('CA', 'amazon.ca', ['en', 'fr']),
  marketplace('MX', 'amazon.com.mx', ['es']),
  marketplace('BR', 'amazon.com.br', ['pt']),
  // Europe
  marketplace('UK', 'amazon.co.uk', ['en'], 'GB'),
  marketplace('IE', 'amazon.ie', ['en']),
  marketplace('DE', 'amazon.de', ['de', 'en', 'nl', 'pl', 'cs', 'tr', 'da']),
  marketplace('FR', 'amazon.fr', ['fr', 'en']),
  marketplace('IT', 'amazon.it', ['it', 'en']),
  marketplace('ES', 'amazon.es', ['es', 'pt', 'en']),
  marketplace('NL', 'amazon.nl', ['nl', 'en']),
  marketplace('BE', 'amazon.com.be', ['fr', 'nl', 'en']),
  marketplace('SE', 'amazon.se', ['sv', 'en']),
  marketplace('PL', 'amazon.pl', ['pl']),
  marketplace('TR', 'amazon.com.tr', ['tr']),
  // Middle East and Africa
  marketplace('EG', 'amazon.eg', ['ar', 'en']),
  marketplace('SA', 'amazon.sa', ['ar', 'en']),
  marketplace('AE', 'amazon.ae', ['en', 'ar']),
  marketplace('ZA', 'amazon.co.za', ['en']),
  // Asia and the Pacific
  marketplace('IN', 'amazon.in', ['en', 'hi', 'ta', 'te', 'kn', 'ml', 'bn', 'mr']),
  marketplace('JP', 'amazon.co.jp', ['ja', 'en', 'zh']),
  marketplace('SG', 'amazon.sg', ['en']),
  marketplace('AU', 'amazon.com.au', ['en']),
];

const byName = new Map<string, Marketplace>();
for (const each of marketplaces) {
  byName.set(each.domain, each);
  byName.set(each.countryCode.toLowerCase(), each);
  byName.set(each.phoneRegion.toLowerCase(), each);
}

/**
 * The marketplace of a domain (`amazon.de`, `www.amazon.de`, `https://www.amazon.de/…`) or of a
 * country code (`DE`, `UK` or `GB`), in any case.
 */
export function findMarketplace(value: string): Marketplace | undefined {
  const name = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#:].*$/s, '');
  const known = byName.get(name);
  if (known) return known;
  const site = name.indexOf('amazon.');
  return site > 0 && name[site - 1] === '.' ? byName.get(name.slice(site)) : undefined;
}

/**
 * The BCP 47 tag of a language on a marketplace: with the region where it is the site's own, `de-DE`,
 * without where buyers only can choose it, `en` on amazon.de.
 */
export function languageTagOn({ languages, countryCode }: Marketplace, language: string): string {
  const region = countryCode === 'UK' ? 'GB' : countryCode;
  return languages[0] === language ? `${language}-${region}` : language;
}
