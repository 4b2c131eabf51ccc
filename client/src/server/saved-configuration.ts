import { CodeAction, workspace, type Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The command that follows an action which changes a configuration. */
export const saveCommand = 'bsm.saveConfiguration';

const configuration = /\/bsm\.config\.json$/;

/**
 * A configuration counts as it is on disk, so that one which an action elsewhere changes is saved at
 * once: else a word that was added would stay underlined. One that the author is writing just now is
 * neither saved unasked nor changed.
 */
export const provideCodeActions: NonNullable<Middleware['provideCodeActions']> = async (
  document,
  range,
  context,
  token,
  next,
) => {
  const actions = await next(document, range, context, token);
  if (configuration.test(document.uri.path)) return actions;
  return actions?.filter((action) => {
    const uri = action instanceof CodeAction ? configurationIn(action) : undefined;
    if (uri && isDirty(uri)) return false;
    if (uri) action.command = { command: saveCommand, title: action.title, arguments: [uri] };
    return true;
  });
};

/** The configuration that the action changes. */
function configurationIn({ edit }: CodeAction): Uri | undefined {
  const [uri] = edit?.entries().find(([{ path }]) => configuration.test(path)) ?? [];
  return uri;
}

const isDirty = (uri: Uri): boolean =>
  workspace.textDocuments.some((each) => each.isDirty && each.uri.toString() === uri.toString());

/** Saves a configuration that an action has changed. */
export async function saveConfiguration(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await document.save();
}
