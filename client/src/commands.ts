import { commands, window, type Disposable, type LogOutputChannel, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckAsMessageParams } from '../../server/src/lsp/protocol';
import { openExample } from './example-message';
import { enableFixOnSave } from './fix-on-save';
import type { Messages } from './messages';
import { newMessage } from './new-message';
import { checkAsMessageNotification } from './protocol';

/** Registers what the command palette and the status item offer. */
export function registerCommands(
  client: BaseLanguageClient,
  output: LogOutputChannel,
  messages: Messages,
  memory: Memento,
): Disposable[] {
  const handlers: Record<string, () => unknown> = {
    'bsm.fixAll': fixAll,
    'bsm.enableFixOnSave': enableFixOnSave,
    'bsm.restartServer': () => restart(client),
    'bsm.showOutput': () => output.show(),
    'bsm.openExample': openExample,
    'bsm.newMessage': () => newMessage(client, memory),
    'bsm.checkAsMessage': () => checkAsMessage(client, messages),
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}

/** The editor's own way to a source action: it says so where there is nothing to fix. */
function fixAll(): Thenable<unknown> {
  const wanted = { kind: 'source.fixAll.bsm', apply: 'first' };
  return commands.executeCommand('editor.action.sourceAction', wanted);
}

async function restart(client: BaseLanguageClient): Promise<void> {
  try {
    if (client.needsStop()) await client.stop();
  } catch {
    // A server that does not answer is what this command is for; the client has logged it.
  }
  await client.start();
}

async function checkAsMessage(client: BaseLanguageClient, messages: Messages): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await messages.add(uri);
  const params: CheckAsMessageParams = { uri };
  await client.sendNotification(checkAsMessageNotification, params);
}
