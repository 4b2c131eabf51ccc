import type {
  DocumentHighlight,
  Location,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { blockAt, tagName, tagsOf } from '../language-service/block-tags';
import { inlinePartials, partialAt, partialCalls } from '../language-service/partial-calls';
import { placeholderAt, placeholderPlaces } from '../language-service/placeholder-places';
import type { Range } from '../message/range';
import { toLspRange } from './convert';
import { uriOf } from './document-path';
import type { Session } from './session';
import {
  placesInConfigs,
  placesOfPartial,
  placesOfPlaceholder,
  sourceOfPartial,
  type DocumentPlaces,
} from './workspace-places';
import { writingContext, type WritingContext } from './writing-context';

/** Answers where the templates of the workspace name the value, or the partial, at the position. */
export async function references(
  session: Session,
  { textDocument, position, context: { includeDeclaration } }: ReferenceParams,
): Promise<Location[]> {
  const context = await writingContext(session, textDocument.uri);
  if (!context) return [];
  const { document, settings } = context;
  const text = document.getText();
  const offset = document.offsetAt(position);
  const partial = partialAt(text, offset);
  if (partial) {
    const calls = locations(await placesOfPartial(session, context, partial.name));
    return includeDeclaration ? [...declaration(context, partial.name), ...calls] : calls;
  }
  const value = placeholderAt(text, offset, settings.placeholders);
  if (!value) return [];
  const listed = includeDeclaration ? placesInConfigs(session, context, value.name) : [];
  return locations([...placesOfPlaceholder(session, context, value.name), ...listed]);
}

function declaration(context: WritingContext, name: string): Location[] {
  const { document } = context;
  const source = sourceOfPartial(context, name);
  if (!source) return [];
  if ('inline' in source)
    return [{ uri: document.uri, range: toLspRange(document, source.inline) }];
  const start = { line: 0, character: 0 };
  return [{ uri: uriOf(source.path), range: { start, end: start } }];
}

const locations = (found: readonly DocumentPlaces[]): Location[] =>
  found.flatMap(({ document, places }) =>
    places.map((place) => ({ uri: document.uri, range: toLspRange(document, place) })),
  );

/** Answers what in the document belongs to that which stands at the position. */
export async function documentHighlights(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<DocumentHighlight[]> {
  const context = await writingContext(session, textDocument.uri);
  if (!context) return [];
  const { document, settings } = context;
  const offset = document.offsetAt(position);
  const found = relatedTo(document.getText(), offset, settings.placeholders);
  return found.map((place) => ({ range: toLspRange(document, place) }));
}

/** The same partial, the tags of the same block, or the same value. */
function relatedTo(
  text: string,
  offset: number,
  listed: Readonly<Record<string, string>> | undefined,
): Range[] {
  const partial = partialAt(text, offset);
  if (partial)
    return [...partialCalls(text), ...inlinePartials(text)].filter(
      ({ name }) => name === partial.name,
    );
  const block = blockAt(text, offset)?.block;
  if (block) return tagsOf(block).map((tag) => tagName(text, tag));
  const value = placeholderAt(text, offset, listed);
  return value ? placeholderPlaces(text, listed).filter(({ name }) => name === value.name) : [];
}
