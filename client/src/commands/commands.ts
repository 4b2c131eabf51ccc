import { commands, type Disposable, type Uri } from 'vscode';
import { checkAsMessage, stopChecking } from './check-as-message';
import { openExample } from './example-message';
import { fixAll } from './fix-all';
import { enableFixOnSave } from './fix-on-save';
import { MeantMessage } from './meant-message';
import type { ClientContext } from '../server/client-options';
import { saveCommand, saveConfiguration } from '../server/saved-configuration';
import { newMessage } from '../new-message/new-message';
import type { Server } from '../server/server';
import type { MessageContext } from '../status/message-context';

/** Registers what the command palette and the status item offer. */
export function registerCommands(
  server: Server,
  { context, output, messages }: ClientContext,
  messageContext: MessageContext,
): Disposable[] {
  const meant = new MeantMessage(messageContext);
  const handlers: Record<string, (uri: Uri) => unknown> = {
    'bsm.fixAll': () => fixAll(server, meant),
    'bsm.enableFixOnSave': enableFixOnSave,
    'bsm.restartServer': () => server.restart(),
    'bsm.showOutput': () => output.show(),
    'bsm.openExample': openExample,
    'bsm.newMessage': () => newMessage(server, context.workspaceState),
    'bsm.checkAsMessage': () => checkAsMessage(server, messages),
    'bsm.stopChecking': () => stopChecking(server, messages),
    [saveCommand]: saveConfiguration,
  };
  return [
    meant,
    ...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)),
  ];
}
