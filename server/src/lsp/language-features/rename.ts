import {
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type Range as LspRange,
  type RenameParams,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { inlinePartials, partialAt, type PartialCall } from '../../language-service/partial-calls';
import { objectionToPartial, partialRename } from '../../language-service/partial-rename';
import {
  objectionToPlaceholder,
  placeholderAt,
  type PlaceholderPlace,
} from '../../language-service/placeholder-places';
import { nameOf } from '../../config/paths';
import { toLspRange } from '../documents/convert';
import { pathOf, uriOf } from '../documents/document-path';
import type { Session } from '../session';
import { renameEdit, type RenamedPlaces } from './rename-edit';
import {
  placesInConfigs,
  placesOfPartial,
  placesOfPlaceholder,
  sourceOfPartial,
  type DocumentPlaces,
} from './workspace-places';
import { writingContext, type WritingContext } from './writing-context';

/** What a request would rename. */
interface Asked {
  context: WritingContext;
  partial?: PartialCall | undefined;
  placeholder?: PlaceholderPlace | undefined;
}

/** Answers what would be renamed, or that nothing can. */
export async function prepareRename(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<LspRange | ResponseError | undefined> {
  const found = await asked(session, params);
  const place = found?.partial ?? found?.placeholder;
  if (!found || !place) return undefined;
  const objection = found.partial && objectionToRename(found.context, found.partial);
  return objection === undefined ? toLspRange(found.context.document, place) : refusal(objection);
}

/** Answers the edits that give a placeholder or a partial another name in the whole workspace. */
export async function rename(
  session: Session,
  params: RenameParams,
): Promise<WorkspaceEdit | ResponseError> {
  const found = await asked(session, params);
  if (found?.partial) return renamePartial(session, found.context, found.partial, params.newName);
  if (found?.placeholder)
    return renamePlaceholder(session, found.context, found.placeholder, params.newName);
  return refusal('Only placeholders and partials can be renamed.');
}

const refusal = (why: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, why);

async function asked(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Asked | undefined> {
  const context = await writingContext(session, textDocument.uri);
  if (!context) return undefined;
  const { document, settings } = context;
  const text = document.getText();
  const offset = document.offsetAt(position);
  const partial = partialAt(text, offset);
  return partial
    ? { context, partial }
    : { context, placeholder: placeholderAt(text, offset, settings.placeholders) };
}

/** Configurations that list it list it by its new name then. */
function renamePlaceholder(
  session: Session,
  context: WritingContext,
  { name }: PlaceholderPlace,
  newName: string,
): WorkspaceEdit | ResponseError {
  const objection = objectionToPlaceholder(newName);
  if (objection !== undefined) return refusal(objection);
  const listed = placesInConfigs(session, context, name);
  // Whoever gives a name that no configuration lists that of another may mend a slip of the pen.
  if (newName !== name && listed.length > 0 && isNamed(session, context, newName))
    return refusal(`There is a placeholder of this name already: ${newName}`);
  const found = [...placesOfPlaceholder(session, context, name), ...listed];
  return renameEdit(session, allNamed(found, newName));
}

const isNamed = (session: Session, context: WritingContext, name: string): boolean =>
  placesInConfigs(session, context, name).length > 0 ||
  placesOfPlaceholder(session, context, name).length > 0;

const allNamed = (found: readonly DocumentPlaces[], newName: string): RenamedPlaces[] =>
  found.map((each) => ({ ...each, newName: () => newName }));

async function renamePartial(
  session: Session,
  context: WritingContext,
  call: PartialCall,
  newName: string,
): Promise<WorkspaceEdit | ResponseError> {
  const objection = objectionToRename(context, call) ?? objectionToPartial(newName, call.name);
  if (objection !== undefined) return refusal(objection);
  const source = sourceOfPartial(context, call.name);
  const found = await placesOfPartial(session, context, call.name, 'all');
  const hiding = newName === call.name ? undefined : madeInPlace(found, newName);
  if (hiding !== undefined) return refusal(`There is a partial of this name already: ${hiding}`);
  if (!source || 'inline' in source) return renameEdit(session, allNamed(found, newName));
  const { path, callName } = partialRename(source.path, call.name, newName);
  const changed = found.map((each) => ({ ...each, newName: callName }));
  const taken = await takenBy(session, changed, source.path, path);
  if (taken !== undefined) return refusal(`There is a partial of this name already: ${taken}`);
  if (path === source.path) return renameEdit(session, changed);
  if (!session.client.edit.renamesFiles) askToRename(session, source.path, path);
  return renameEdit(session, changed, { from: uriOf(source.path), to: uriOf(path) });
}

/** The document among those of the calls that makes a partial of the name itself. */
const madeInPlace = (found: readonly DocumentPlaces[], name: string): string | undefined =>
  found.find(({ document }) =>
    inlinePartials(document.getText()).some((each) => each.name === name),
  )?.document.uri;

function objectionToRename(context: WritingContext, { name }: PartialCall): string | undefined {
  const { registeredPartials = [] } = context.settings;
  return registeredPartials.includes(name) && !sourceOfPartial(context, name)
    ? 'A program registers this partial: its name has to change there.'
    : undefined;
}

/** The path of another partial that calls would mean by their new names, or that lies in the way. */
async function takenBy(
  { folders }: Session,
  changed: readonly RenamedPlaces[],
  path: string,
  newPath: string,
): Promise<string | undefined> {
  const { workspace } = folders.of(path);
  const { filePath } = await workspace.around(path);
  if (newPath !== path && filePath(nameOf(newPath)) !== undefined) return newPath;
  for (const { document, places, newName } of changed) {
    const { partialPath } = await workspace.around(pathOf(document.uri) ?? '');
    const meant = places.map(({ name }) => partialPath(newName(name)));
    const other = meant.find((found) => found !== undefined && found !== path);
    if (other !== undefined) return other;
  }
  return undefined;
}

/** The client cannot do it, and calls without their file would be broken. */
function askToRename({ connection }: Session, path: string, newPath: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Info,
    message: `Rename the file ${path} to ${nameOf(newPath)}, too: this editor does not do it by itself.`,
  });
}
