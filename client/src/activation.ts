import { Uri, window, type ExtensionContext } from 'vscode';
import { statusNotification, type DocumentStatus } from '../../server/src/lsp/connection/protocol';
import { registerTools } from './assistant/tools';
import { registerCommands } from './commands/commands';
import { FailingFiles } from './status/failing-files';
import { MessageContext } from './status/message-context';
import { ChosenMessages } from './server/chosen-messages';
import { PreviewPanels } from './preview/preview-panels';
import { reasonOf } from './texts/reason';
import { registerReport } from './report/commands';
import { Server, type ClientModule } from './server/server';
import { StatusItem } from './status/status';

/** Puts the extension's parts together, and has the server started when that is done. */
export function activateWith(context: ExtensionContext, load: () => Promise<ClientModule>): Server {
  const output = window.createOutputChannel('bsm-lint', { log: true });
  const messages = new ChosenMessages(context.workspaceState);
  const parts = { context, output, messages };
  const server = new Server(load, parts);
  const status = new StatusItem();
  const messageContext = new MessageContext();
  server.onNotification(statusNotification, (told: DocumentStatus) => {
    const uri = Uri.parse(told.uri);
    status.take(uri, told);
    messageContext.take(uri, told);
  });
  context.subscriptions.push(
    output,
    status,
    messageContext,
    new FailingFiles(),
    new PreviewPanels(context, server, messageContext).register(),
    ...registerCommands(server, parts, messageContext),
    ...registerTools(server),
    ...registerReport(server, Uri.joinPath(context.extensionUri, 'client/media')),
  );
  server.start().catch((error: unknown) => {
    output.error(reasonOf(error));
  });
  return server;
}
