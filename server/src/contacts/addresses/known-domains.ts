import { parse } from 'tldts';
import { reservedDomains } from '../../message/links/reserved-domains';

/** Whether the domain ends in a public suffix that exists: `shop.co.uk`, not `2x.png`. */
export function hasKnownEnding(domain: string): boolean {
  const dot = domain.lastIndexOf('.');
  if (dot <= 0) return false;
  if (reservedDomains.has(domain.slice(dot + 1).toLowerCase())) return true;
  const { isIcann, domainWithoutSuffix } = parse(domain.toLowerCase(), {
    extractHostname: false,
    validateHostname: false,
  });
  return isIcann === true && Boolean(domainWithoutSuffix);
}
