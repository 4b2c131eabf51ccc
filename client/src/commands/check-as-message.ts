import { commands, languages, window, workspace, type TextDocument } from 'vscode';
import {
  checkAsMessageNotification,
  type CheckAsMessageParams,
} from '../../../server/src/lsp/connection/protocol';
import type { ChosenMessages } from '../server/chosen-messages';
import { documentSelector } from '../server/documents';
import type { Server } from '../server/server';
import { t } from '../texts/l10n';

/** Has the file in the active editor checked, whatever it looks like, or says why it cannot be. */
export async function checkAsMessage(server: Server, messages: ChosenMessages): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || languages.match(documentSelector, document) === 0) {
    void window.showInformationMessage(
      t('Only templates in HTML and plain text files (.txt) can be messages.'),
    );
    return;
  }
  if (isNothingChecked(document)) return explainSetting();
  const uri = document.uri.toString();
  await messages.add(uri);
  await tell(server, { uri });
}

/** Takes back that the file in the active editor is a message. */
export async function stopChecking(server: Server, messages: ChosenMessages): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  await messages.remove(uri);
  await tell(server, { uri, isMessage: false });
}

const tell = (server: Server, params: CheckAsMessageParams): Promise<void> =>
  server.notify(checkAsMessageNotification, params);

const isNothingChecked = (document: TextDocument): boolean =>
  workspace.getConfiguration('bsm', document).get('check') === 'never';

async function explainSetting(): Promise<void> {
  const open = t('Settings');
  const chosen = await window.showInformationMessage(
    t('Nothing is checked here: the setting {0} is {1}.', 'bsm.check', 'never'),
    open,
  );
  if (chosen === open) await commands.executeCommand('workbench.action.openSettings', 'bsm.check');
}
