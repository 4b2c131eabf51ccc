import type {
  DocumentHighlight,
  Location,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { blockAt, tagName, tagsOf } from '../../language-service/block-tags';
import { inlinePartials, partialAt, partialCalls } from '../../language-service/partial-calls';
import { placeholderAt, placeholderPlaces } from '../../language-service/placeholder-places';
import type { Range } from '../../message/range';
import { toLspRange } from '../documents/convert';
import type { Session } from '../session';
import {
  locationOfPartial,
  locations,
  placesInConfigs,
  placesOfPartial,
  placesOfPlaceholder,
} from './workspace-places';
import { writingContext } from './writing-context';

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
    const made = includeDeclaration ? locationOfPartial(context, partial.name) : undefined;
    return made ? [made, ...calls] : calls;
  }
  const value = placeholderAt(text, offset, settings.placeholders);
  if (!value) return [];
  const listed = includeDeclaration ? placesInConfigs(session, context, value.name) : [];
  return locations([...placesOfPlaceholder(session, context, value.name), ...listed]);
}

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
