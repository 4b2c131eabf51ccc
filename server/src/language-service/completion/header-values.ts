import { headerKey } from '../../message/header/keys';
import { messageTypes } from '../../message/header/message-types';
import { permittedPurposes } from '../../message/header/purposes';
import { findMarketplace, languageTagOn, marketplaces } from '../../message/marketplaces';
import type { Range } from '../../ranges/range';
import type { Completion, CompletionContext } from './completion-item';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Items for values that are listed. */
export const listedValues = (
  list: readonly string[],
  range: Range,
  detail?: (value: string) => string,
): Completion[] =>
  list.map((value) => ({
    label: value,
    kind: 'value',
    range,
    text: value,
    ...(detail && { detail: detail(value) }),
  }));

/** What the key of the header can be set to, as far as that is known. */
export function valuesOf(
  key: string,
  range: Range,
  yaml: string,
  context: CompletionContext,
): Completion[] {
  switch (key) {
    case 'purpose':
      return purposes(range);
    case 'marketplace':
      return listedValues(
        marketplaces.map(({ domain }) => domain),
        range,
        (domain) => marketplaces.find((each) => each.domain === domain)?.countryCode ?? '',
      );
    case 'language':
      return listedValues(
        languageTags(marketplaceIn(yaml) ?? context.marketplace),
        range,
        (tag) => languageNames.of(tag) ?? '',
      );
    case 'type':
      return messageTypeNames(range);
    case 'send':
      return listedValues(['5 days after delivery', '10 days after order', 'P7D'], range);
    default:
      return listedValues(headerKey(key)?.values ?? [], range);
  }
}

const purposes = (range: Range): Completion[] =>
  Object.entries(permittedPurposes).map(([purpose, { description, isCritical }]) => ({
    label: purpose,
    kind: 'value',
    range,
    text: purpose,
    detail: isCritical ? 'critical: needs [Important]' : 'not critical',
    documentation: description,
  }));

const messageTypeNames = (range: Range): Completion[] =>
  Object.entries(messageTypes).map(([type, { description }]) => ({
    label: type,
    kind: 'value',
    range,
    text: type,
    detail: 'Messaging API',
    documentation: description,
  }));

/** The marketplace that the header's YAML names, also while the rest of it is being written. */
export const marketplaceIn = (yaml: string): string | undefined =>
  /^marketplace:[ \t]{0,9}["']?([\w.]+)/m.exec(yaml)?.[1];

/** A tag for the language of each site, those of the message's own first. */
function languageTags(marketplace: string | undefined): string[] {
  const own = marketplace === undefined ? undefined : findMarketplace(marketplace);
  const first = own?.languages.map((language) => languageTagOn(own, language)) ?? [];
  const tags = marketplaces.map((each) => languageTagOn(each, each.languages[0] ?? 'en'));
  return [...new Set([...first, ...tags])];
}
