import { declaredLanguage, declaredMarketplace } from '../message/declared';
import { countryOf, primaryLanguage } from '../message/languages';
import { marketplaces } from '../message/marketplaces';
import type { Message } from '../message/message';
import { bodyOf } from '../wording/wording';

/**
 * The regions whose telephone numbers the message most likely carries: its marketplace's, else those
 * of its language. Nothing where neither what is declared nor the words tell.
 */
export function likelyRegions(message: Message): ReadonlySet<string> | undefined {
  const marketplace = declaredMarketplace(message);
  if (marketplace) return new Set([marketplace.phoneRegion]);
  const declared = declaredLanguage(message);
  const country = declared ? countryOf(declared) : undefined;
  if (country !== undefined) return new Set([country]);
  const spoken = declared ? primaryLanguage(declared) : bodyOf(message)?.language;
  const regions = marketplaces
    .filter(({ languages }) => languages[0] === spoken)
    .map(({ phoneRegion }) => phoneRegion);
  return regions.length === 0 ? undefined : new Set(regions);
}
