import { marketplaces } from '../marketplaces';

/** The hosts of Amazon's short links. */
export const shortDomains: readonly string[] = ['a.co', 'amzn.to', 'amzn.eu', 'amzn.asia'];

/** Amazon's marketplaces, and the hosts of its short links. */
const amazonDomains: ReadonlySet<string> = new Set([
  ...marketplaces.map(({ domain }) => domain),
  ...shortDomains,
]);

/**
 * Whether the host is one of Amazon's domains or below one. The list of public suffixes does not
 * tell: it has no `com.be`.
 */
export function isAmazonHost(host: string): boolean {
  for (let name = host; name !== ''; name = name.slice(name.indexOf('.') + 1)) {
    if (amazonDomains.has(name)) return true;
    if (!name.includes('.')) return false;
  }
  return false;
}
