import type { Message } from '../message';

/** Whether the configuration lists the host as necessary; `shop.de` allows its subdomains too. */
export function isAllowedHost({ context }: Message, host: string): boolean {
  return (context.allowedHosts ?? []).some((allowed) => {
    const name = allowed.toLowerCase().replace(/^\*\./, '');
    return host === name || host.endsWith(`.${name}`);
  });
}
