import type { Message } from '../message';
import { placeholderMeaning } from '../template/meaning';
import { isAmazonHost } from './amazon';
import type { Link } from './link';

/** Whether the link leads to a web site that is neither Amazon’s nor listed as necessary. */
export function leadsOutside(message: Message, link: Link): boolean {
  // Each of the images in a link may ask.
  return message.facts.about(link, readTarget);
}

function readTarget(message: Message, { address, start, end }: Link): boolean {
  const { host } = address;
  if (!address.isUnknown)
    return host !== undefined && !isAmazonHost(host) && !message.facts.get(allowedHosts).has(host);
  return message
    .tagsIn({ start, end })
    .some(({ name }) => placeholderMeaning(name) === 'external-link');
}

const allowedHosts = ({ context }: Message): AllowedHosts =>
  new AllowedHosts(context.allowedHosts ?? []);

/** The hosts that the configuration lists as necessary; `shop.de` allows its subdomains too. */
class AllowedHosts {
  private readonly names: ReadonlySet<string>;
  private readonly longest: number;

  constructor(hosts: readonly string[]) {
    this.names = new Set(hosts.map((host) => host.toLowerCase().replace(/^\*\./, '')));
    this.longest = hosts.reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  has(host: string): boolean {
    if (this.names.has(host)) return true;
    const first = Math.max(0, host.length - this.longest - 1);
    for (let dot = host.indexOf('.', first); dot >= 0; dot = host.indexOf('.', dot + 1))
      if (this.names.has(host.slice(dot + 1))) return true;
    return false;
  }
}
