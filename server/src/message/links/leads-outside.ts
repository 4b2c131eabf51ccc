import type { Message } from '../message';
import { placeholderMeaning } from '../template/meaning';
import { isAmazonHost } from './amazon';
import type { Link } from './link';

/** Whether the link leads to a web site that is neither Amazon’s nor listed as necessary. */
export function leadsOutside(message: Message, { address, start, end }: Link): boolean {
  const { host } = address;
  if (!address.isUnknown)
    return host !== undefined && !isAmazonHost(host) && !isAllowedHost(message, host);
  return message
    .tagsIn({ start, end })
    .some(({ name }) => placeholderMeaning(name) === 'external-link');
}

/** Whether the configuration lists the host as necessary; `shop.de` allows its subdomains too. */
function isAllowedHost({ context }: Message, host: string): boolean {
  return (context.allowedHosts ?? []).some((allowed) => {
    const name = allowed.toLowerCase().replace(/^\*\./, '');
    return host === name || host.endsWith(`.${name}`);
  });
}
