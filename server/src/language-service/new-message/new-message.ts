import { findMarketplace, languageTagOn } from '../../message/marketplaces';
import { primaryLanguage } from '../../message/languages';
import { findDialect, type PlaceholderDialect } from '../../message/template/dialects';
import {
  listedMeaning,
  placeholderMeaning,
  type ListedPlaceholders,
} from '../../message/template/meaning';
import { mapSnippetText, parseSnippet, snippetText, writeSnippet } from '../snippet-syntax';
import { snippetName, type ReadSnippets } from './snippets';

/** What the author wants to write. */
export interface NewMessageWish {
  purpose: string;
  /** A BCP 47 tag; without a region, the marketplace tells it. */
  language: string;
  marketplace?: string;
  /** The id of a placeholder dialect. */
  dialect: string;
}

export interface NewMessage {
  /** The message with tab stops, in the syntax of snippets. */
  snippet: string;
  /** The same without them. */
  text: string;
  isHandlebars: boolean;
}

/** Why there is no such message. */
export class NewMessageError extends Error {}

/**
 * The beginning of a message: header and text, with the placeholders that the configuration lists, if
 * it lists any.
 * @throws NewMessageError for a purpose, language, marketplace or dialect that there is not
 */
export function newMessage(
  wish: NewMessageWish,
  readSnippets: ReadSnippets,
  listed: ListedPlaceholders = {},
): NewMessage {
  const dialect = findDialect(wish.dialect);
  if (!dialect) throw new NewMessageError(`There is no placeholder dialect ${wish.dialect}.`);
  const replaced = (text: string): string =>
    withHeader(text, headerValues(wish)).replace(/\{\{(\w{1,40})\}\}/g, (_, name: string) =>
      placeholder(name, dialect, listed),
    );
  const parts = mapSnippetText(parseSnippet(body(wish, readSnippets)), replaced);
  return {
    snippet: writeSnippet(parts),
    text: snippetText(parts),
    isHandlebars: dialect.isHandlebars === true,
  };
}

function body({ purpose, language }: NewMessageWish, readSnippets: ReadSnippets): string {
  const snippets = readSnippets(primaryLanguage(language));
  if (!snippets) throw new NewMessageError(`There are no messages in the language ${language}.`);
  const snippet = snippets[snippetName(purpose)];
  if (!snippet) throw new NewMessageError(`There is no purpose ${purpose}.`);
  return snippet.body.join('\n');
}

/** The lines of the header that the choice of language and marketplace decides. */
function headerValues({ language, marketplace }: NewMessageWish): Record<string, string> {
  const site = marketplace === undefined ? undefined : findMarketplace(marketplace);
  if (marketplace !== undefined && !site)
    throw new NewMessageError(`There is no marketplace ${marketplace}.`);
  const hasRegion = language.includes('-');
  const tag = site && !hasRegion ? languageTagOn(site, primaryLanguage(language)) : language;
  return { language: tag, ...(site && { marketplace: site.domain }) };
}

/** The header with these values; it loses the lines that have none. */
const withHeader = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/^(language|marketplace): \S{1,40}\n/gm, (_, key: string) => {
    const value = values[key];
    return value === undefined ? '' : `${key}: ${value}\n`;
  });

/** A placeholder of the same meaning as the snippets' one. */
function placeholder(
  name: string,
  { open, close, style, takes }: PlaceholderDialect,
  listed: ListedPlaceholders,
): string {
  const meaning = placeholderMeaning(name);
  const known = Object.keys(listed).find(
    (each) => takes.test(each) && listedMeaning(each, listed) === meaning,
  );
  return open + (known ?? style(name.split('_'))) + close;
}
