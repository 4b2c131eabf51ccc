import {
  commands,
  window,
  type Disposable,
  type LogOutputChannel,
  type Memento,
  type Uri,
} from 'vscode';
import {
  checkAsMessageNotification,
  type CheckAsMessageParams,
} from '../../../server/src/lsp/connection/protocol';
import { openExample } from './example-message';
import { enableFixOnSave } from './fix-on-save';
import type { ChosenMessages } from '../server/chosen-messages';
import { saveCommand, saveConfiguration } from '../server/saved-configuration';
import { newMessage } from '../new-message/new-message';
import type { Server } from '../server/server';

/** Registers what the command palette and the status item offer. */
export function registerCommands(
  server: Server,
  output: LogOutputChannel,
  messages: ChosenMessages,
  memory: Memento,
): Disposable[] {
  const handlers: Record<string, (uri: Uri) => unknown> = {
    'bsm.fixAll': fixAll,
    'bsm.enableFixOnSave': enableFixOnSave,
    'bsm.restartServer': () => server.restart(),
    'bsm.showOutput': () => output.show(),
    'bsm.openExample': openExample,
    'bsm.newMessage': () => newMessage(server, memory),
    'bsm.checkAsMessage': () => checkAsMessage(server, messages),
    [saveCommand]: saveConfiguration,
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}

/** The editor's own way to a source action: it says so where there is nothing to fix. */
function fixAll(): Thenable<unknown> {
  const wanted = { kind: 'source.fixAll.bsm', apply: 'first' };
  return commands.executeCommand('editor.action.sourceAction', wanted);
}

async function checkAsMessage(server: Server, messages: ChosenMessages): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const uri = document.uri.toString();
  await messages.add(uri);
  const params: CheckAsMessageParams = { uri };
  await server.notify(checkAsMessageNotification, params);
}
