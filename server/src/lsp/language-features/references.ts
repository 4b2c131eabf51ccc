import type { ListedPlaceholders } from '../../message/template/meaning';
import type {
  DocumentHighlight,
  Location,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { blockAt, tagName, tagsOf } from '../../language-service/block-tags';
import { inlinePartials, partialAt, partialCalls } from '../../language-service/partial-calls';
import { placeholderAt, placeholderPlaces } from '../../language-service/placeholder-places';
import type { Range } from '../../ranges/range';
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

/** Answers where the templates of the workspace name the placeholder, or the partial, at the position. */
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
    const calls = locations(await placesOfPartial(session, context, partial.name, 'calls'));
    const made = includeDeclaration ? locationOfPartial(context, partial.name) : undefined;
    return made ? [made, ...calls] : calls;
  }
  const placeholder = placeholderAt(text, offset, settings.placeholders);
  if (!placeholder) return [];
  const listed = includeDeclaration ? placesInConfigs(session, context, placeholder.name) : [];
  return locations([...placesOfPlaceholder(session, context, placeholder.name), ...listed]);
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

/** The same partial, the tags of the same block, or the same placeholder. */
function relatedTo(text: string, offset: number, listed: ListedPlaceholders | undefined): Range[] {
  const partial = partialAt(text, offset);
  if (partial)
    return [...partialCalls(text), ...inlinePartials(text)].filter(
      ({ name }) => name === partial.name,
    );
  const block = blockAt(text, offset)?.block;
  if (block) return tagsOf(block).map((tag) => tagName(text, tag));
  const placeholder = placeholderAt(text, offset, listed);
  return placeholder
    ? placeholderPlaces(text, listed).filter(({ name }) => name === placeholder.name)
    : [];
}
