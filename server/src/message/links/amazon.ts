import { marketplaces } from '../marketplaces';

/** Amazon's marketplaces with all their subdomains, and the hosts of its short links. */
const amazonDomains: ReadonlySet<string> = new Set([
  ...marketplaces.map(({ domain }) => domain),
  'a.co',
  'amzn.to',
  'amzn.eu',
  'amzn.asia',
]);

/** Whether the registered domain is one of Amazon's. */
export const isAmazonDomain = (domain: string | undefined): boolean =>
  domain !== undefined && amazonDomains.has(domain);
