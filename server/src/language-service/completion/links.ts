import { locateHeader } from '../../message/header/locate';
import { findMarketplace, marketplaces } from '../../message/marketplaces';
import type { CompletionContext, Completion } from './completion-item';
import { marketplaceIn } from './header-values';
import { lineBefore, wordRange } from './written';

/** The hosts that a link may lead to: Amazon's, the message's own first, and the configured ones. */
export function linkCompletions(
  text: string,
  offset: number,
  { allowedHosts = [], marketplace }: CompletionContext,
): Completion[] | undefined {
  const host = /\bhref\s{0,9}=\s{0,9}["']https:\/\/([\w.-]{0,80})$/i.exec(
    lineBefore(text, offset),
  )?.[1];
  if (host === undefined) return undefined;
  const range = wordRange(text, offset, host, /[\w.-]/);
  const own = findMarketplace(writtenMarketplace(text) ?? marketplace ?? '');
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
