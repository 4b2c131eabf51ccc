import {
  commands,
  Range,
  window,
  workspace,
  type CodeAction,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import type { Server } from '../server/server';
import { t } from '../texts/l10n';
import type { MeantMessage } from './meant-message';

/** Applies every safe fix to the message that is meant, and says so where there is nothing to do. */
export async function fixAll(server: Server, meant: MeantMessage): Promise<void> {
  const document = await meant.show();
  if (!document) {
    void window.showInformationMessage(t('Open a message first.'));
    return;
  }
  // Before it has started, nobody knows what could be fixed.
  await server.start();
  const edit = await safeFixes(document);
  if (!edit) {
    void window.showInformationMessage(t('There is nothing here that can be fixed safely.'));
    return;
  }
  await workspace.applyEdit(edit);
  // The walkthrough goes by this.
  await commands.executeCommand('setContext', 'bsm.hasFixed', true);
}

/** A question gets lost where the text changes or an extension starts meanwhile, so it is repeated. */
async function safeFixes(
  document: TextDocument,
  questions = 2,
): Promise<WorkspaceEdit | undefined> {
  const { uri, version, lineCount } = document;
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new Range(0, 0, lineCount, 0),
    'source.fixAll.bsm',
  );
  const edit = actions[0]?.edit;
  if (edit && document.version === version) return edit;
  return questions > 1 ? safeFixes(document, questions - 1) : undefined;
}
