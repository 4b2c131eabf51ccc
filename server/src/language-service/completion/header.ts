import { attachmentKinds, headerKey, headerKeys } from '../../message/header/keys';
import { messageTypes } from '../../message/header/message-types';
import { locateHeader } from '../../message/header/locate';
import { permittedPurposes } from '../../message/header/purposes';
import { findMarketplace, languageTagOn, marketplaces } from '../../message/marketplaces';
import type { Range } from '../../ranges/range';
import type { CompletionContext, Completion } from './completion-item';
import { placeholderCompletions } from './placeholders';
import { lineBefore, wordRange } from './written';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Keys and values inside the header; nothing outside of it. */
export function headerCompletions(
  text: string,
  offset: number,
  context: CompletionContext,
): Completion[] | undefined {
  const yaml = yamlAround(text, offset);
  return yaml && inYaml(text, offset, yaml, context);
}

/** The header's YAML around the offset, also while the comment has no end yet. */
function yamlAround(text: string, offset: number): Range | undefined {
  const yaml = locateHeader(text)?.yaml ?? unfinished(text);
  return yaml && offset >= yaml.start && offset <= yaml.end ? yaml : undefined;
}

function unfinished(text: string): Range | undefined {
  const opening = /^\uFEFF?\s{0,99}(?:<!--|\{\{~?!--)[ \t]{0,9}bsm[ \t]{0,9}\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const blankLine = /\r?\n[ \t]*\r?\n/.exec(text.slice(opening.length));
  const end = blankLine ? opening.length + blankLine.index : text.length;
  return { start: opening.length, end };
}

function inYaml(
  text: string,
  offset: number,
  yaml: Range,
  context: CompletionContext,
): Completion[] {
  const line = lineBefore(text, offset);
  const key = /^[\w-]{0,40}$/.exec(line)?.[0];
  if (key !== undefined) return keys(text, wordRange(text, offset, key, /[\w:-]/), yaml, context);
  const kind = /\bkind:[ \t]{0,9}([\w-]{0,40})$/.exec(line)?.[1];
  if (kind !== undefined && !/^kind\b/.test(line))
    return values(attachmentKinds, wordRange(text, offset, kind, /[\w-]/));
  const placeholders = placeholderCompletions(text, offset, context);
  if (placeholders) return placeholders;
  const [, name = '', value = ''] =
    /^([\w-]{1,40}):[ \t]{1,9}["']?([^"'#\n]{0,80})$/.exec(line) ?? [];
  if (!headerKey(name)) return [];
  const range = wordRange(text, offset, value, /[\w.-]/);
  return valuesOf(name, range, text.slice(yaml.start, yaml.end), context);
}

function keys(text: string, range: Range, yaml: Range, context: CompletionContext): Completion[] {
  const others = text.slice(yaml.start, range.start) + text.slice(range.end, yaml.end);
  const present = new Set([...others.matchAll(/^[\w-]+(?=:)/gm)].map(([key]) => key));
  return Object.entries(headerKeys)
    .filter(([key]) => !present.has(key))
    .map(([key, { description, type }]): Completion => {
      const isList = type === 'list of attachments';
      return {
        label: key,
        kind: 'key',
        range,
        text: isList ? `${key}:\n  - ` : `${key}: `,
        ...(valuesOf(key, range, others, context).length > 0 && { leadsOn: true }),
        documentation: description,
      };
    });
}

const values = (
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

function valuesOf(
  key: string,
  range: Range,
  yaml: string,
  context: CompletionContext,
): Completion[] {
  switch (key) {
    case 'purpose':
      return purposes(range);
    case 'marketplace':
      return values(
        marketplaces.map(({ domain }) => domain),
        range,
        (domain) => marketplaces.find((each) => each.domain === domain)?.countryCode ?? '',
      );
    case 'language':
      return values(
        languageTags(marketplaceIn(yaml) ?? context.marketplace),
        range,
        (tag) => languageNames.of(tag) ?? '',
      );
    case 'type':
      return messageTypeNames(range);
    case 'send':
      return values(['5 days after delivery', '10 days after order', 'P7D'], range);
    default:
      return values(headerKey(key)?.values ?? [], range);
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
