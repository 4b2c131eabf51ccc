import { meantLanguageTag } from './languages';
import { findMarketplace, type Marketplace } from './marketplaces';
import type { Message } from './message';
import { hasValue } from './template/mask';

/**
 * The language that the header says the message is in, else the configuration, as a BCP 47 tag. What
 * is spelt otherwise, `de_DE` or "German", counts as what it means.
 * @returns null where what stands there names no language, undefined where nothing says it
 */
export function declaredLanguage({ header, context }: Message): string | null | undefined {
  const declared = header.language?.value || context.language?.trim();
  if (!declared) return undefined;
  return hasValue(declared) ? null : (meantLanguageTag(declared) ?? null);
}

/** The marketplace that the header says the message is for, else the configuration. */
export function declaredMarketplace({ header, context }: Message): Marketplace | undefined {
  const declared = header.marketplace?.value ?? context.marketplace;
  return declared === undefined ? undefined : findMarketplace(declared);
}
