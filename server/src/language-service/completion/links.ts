import { locateHeader } from '../../message/header/locate';
import { findMarketplace, marketplaces } from '../../message/marketplaces';
import type { Completion } from './completion-item';
import type { Cursor } from './cursor';
import { marketplaceIn } from './header-values';

/** The hosts that a link may lead to: Amazon's, the message's own first, and the configured ones. */
export function linkCompletions(cursor: Cursor): Completion[] | undefined {
  const { allowedHosts = [], marketplace } = cursor.context;
  const host = /\bhref\s{0,9}=\s{0,9}["']https:\/\/([\w.-]{0,80})$/i.exec(cursor.line)?.[1];
  if (host === undefined) return undefined;
  const range = cursor.word(host, /[\w.-]/);
  const own = findMarketplace(writtenMarketplace(cursor.text) ?? marketplace ?? '');
  const domains = [...(own ? [own] : []), ...marketplaces].map(({ domain }) => `www.${domain}`);
  return [...new Set([...domains, ...allowedHosts])].map((label) => ({
    label,
    kind: 'host',
    range,
    text: label,
    detail: allowedHosts.includes(label) ? 'allowed by the configuration' : 'Amazon',
  }));
}

function writtenMarketplace(text: string): string | undefined {
  const yaml = locateHeader(text)?.yaml;
  return yaml && marketplaceIn(text.slice(yaml.start, yaml.end));
}
