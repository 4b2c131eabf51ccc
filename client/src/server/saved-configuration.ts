import { CodeAction, workspace, type Command, type Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The command that follows an action which changes a configuration. */
export const saveCommand = 'bsm.saveConfiguration';

const configuration = /\/bsm\.config\.json$/;

/**
 * A configuration counts as it is on disk, so that one which an action changes is saved at once: else
 * a word that was added would stay underlined.
 */
export const provideCodeActions: NonNullable<Middleware['provideCodeActions']> = async (
  document,
  range,
  context,
  token,
  next,
) => {
  const actions = await next(document, range, context, token);
  actions?.forEach(saveAfterwards);
  return actions;
};

/** What the author is writing there is not saved unasked. */
function saveAfterwards(action: Command | CodeAction): void {
  if (!(action instanceof CodeAction)) return;
  const [uri] = action.edit?.entries().find(([{ path }]) => configuration.test(path)) ?? [];
  if (uri && !isDirty(uri))
    action.command = { command: saveCommand, title: action.title, arguments: [uri] };
}

const isDirty = (uri: Uri): boolean =>
  workspace.textDocuments.some((each) => each.isDirty && each.uri.toString() === uri.toString());

export async function saveConfiguration(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await document.save();
}
