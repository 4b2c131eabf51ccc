import {
  ErrorCodes,
  ResponseError,
  type DocumentHighlight,
  type Location,
  type Position,
  type Range as LspRange,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlaceholderPlace } from '../language-service/placeholder-places';
import { objectionTo, placeholderAt, placesOf } from '../language-service/rename';
import { toLspRange } from './convert';
import { uriOf } from './document-path';
import type { Session } from './session';
import { writingContext, type WritingContext } from './writing-context';

/** A placeholder that a request is about. */
interface Asked extends WritingContext {
  place: PlaceholderPlace;
}

async function asked(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Asked | undefined> {
  const context = await writingContext(session, textDocument.uri);
  if (!context) return undefined;
  const { document, settings } = context;
  const { placeholders } = settings;
  const place = placeholderAt(document.getText(), document.offsetAt(position), placeholders);
  return place && { ...context, place };
}

/** Answers the other places in the document that name the same value. */
export async function documentHighlights(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<DocumentHighlight[]> {
  const found = await asked(session, params);
  if (!found) return [];
  const { document, settings, place } = found;
  return placesOf(document.getText(), place.name, settings.placeholders).map((each) => ({
    range: toLspRange(document, each),
  }));
}

/** Answers where the templates of the workspace name the value. */
export async function references(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<Location[]> {
  const found = await asked(session, params);
  return found ? placesInWorkspace(session, found) : [];
}

/** Answers what would be renamed, or that nothing can. */
export async function prepareRename(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<LspRange | undefined> {
  const found = await asked(session, params);
  return found && toLspRange(found.document, found.place);
}

/** Answers the edits that give a value another name in all templates of the workspace. */
export async function rename(
  session: Session,
  params: { textDocument: { uri: string }; position: Position; newName: string },
): Promise<WorkspaceEdit | ResponseError> {
  const found = await asked(session, params);
  const objection = found ? objectionTo(params.newName) : 'Only placeholders can be renamed.';
  if (!found || objection !== undefined)
    return new ResponseError(ErrorCodes.InvalidParams, objection ?? '');
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range } of placesInWorkspace(session, found))
    (changes[uri] ??= []).push({ range, newText: params.newName });
  return { changes };
}

/** The asked document may lie outside of all folders, and counts in any case. */
function placesInWorkspace(
  session: Session,
  { document, settings: { placeholders }, surroundings, place }: Asked,
): Location[] {
  const locations = (in_: TextDocument): Location[] =>
    placesOf(in_.getText(), place.name, placeholders).map((each) => ({
      uri: in_.uri,
      range: toLspRange(in_, each),
    }));
  const found = locations(document);
  for (const { path, text } of surroundings?.templates() ?? []) {
    const uri = uriOf(path);
    if (uri === document.uri) continue;
    const open = session.documents.texts.get(uri);
    // Editors keep the byte-order mark out of their texts.
    found.push(...locations(open ?? TextDocument.create(uri, '', 0, text.replace(/^\uFEFF/, ''))));
  }
  return found;
}
