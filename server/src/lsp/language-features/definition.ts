import type { DefinitionLink, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { blockAt, tagName } from '../../language-service/block-tags';
import { partialAt } from '../../language-service/partial-calls';
import { placeholderAt } from '../../language-service/placeholder-places';
import type { Range } from '../../ranges/range';
import { toLspRange } from '../documents/convert';
import type { Session } from '../session';
import { locationOfPartial, locations, placesInConfigs } from './workspace-places';
import { writingContext, type WritingContext } from './writing-context';

/** What stands at a place, and where it comes from. */
interface Defined {
  name: Range;
  at: Location[];
}

/**
 * Answers where that comes from which stands at the position: a partial its file, a placeholder the
 * configuration that lists it, and the end of a block its beginning.
 */
export async function definition(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Location[] | DefinitionLink[]> {
  const context = await writingContext(session, textDocument.uri);
  if (!context) return [];
  const { document } = context;
  const offset = document.offsetAt(position);
  const found =
    ofPartial(context, offset) ??
    ofBlock(context, offset) ??
    ofPlaceholder(session, context, offset);
  if (!found) return [];
  if (!session.client.definitionLinks) return found.at;
  const originSelectionRange = toLspRange(document, found.name);
  return found.at.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

function ofPartial(context: WritingContext, offset: number): Defined | undefined {
  const name = partialAt(context.document.getText(), offset);
  const at = name && locationOfPartial(context, name.name);
  return at && { name, at: [at] };
}

function ofBlock({ document }: WritingContext, offset: number): Defined | undefined {
  const text = document.getText();
  const found = blockAt(text, offset);
  if (!found) return undefined;
  const range = toLspRange(document, tagName(text, found.block.open));
  return { name: found.name, at: [{ uri: document.uri, range }] };
}

function ofPlaceholder(
  session: Session,
  context: WritingContext,
  offset: number,
): Defined | undefined {
  const { document, settings } = context;
  const name = placeholderAt(document.getText(), offset, settings.placeholders);
  return name && { name, at: locations(placesInConfigs(session, context, name.name)) };
}
