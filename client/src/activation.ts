import { Uri, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { DocumentStatus } from '../../server/src/lsp/protocol';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { FailingFiles } from './failing-files';
import { MessageContext } from './message-context';
import { Messages } from './messages';
import { statusNotification } from './protocol';
import { PreviewPanels } from './preview/preview-panels';
import { registerReport } from './report/commands';
import { StatusItem } from './status';
import { registerTasks } from './tasks/provider';

/** Starts the server and puts the extension's parts together. */
export async function activateWith(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const output = window.createOutputChannel('bsm-lint', { log: true });
  const messages = new Messages(context.workspaceState);
  const client = createClient(clientOptions(output, messages));
  const status = new StatusItem();
  const messageContext = new MessageContext();
  const previews = new PreviewPanels(context, client);
  client.onNotification(statusNotification, (told: DocumentStatus) => {
    const uri = client.protocol2CodeConverter.asUri(told.uri);
    status.take(uri, told);
    messageContext.take(uri, told);
  });
  context.subscriptions.push(
    output,
    status,
    messageContext,
    new FailingFiles(),
    previews.register(),
    ...registerCommands(client, output, messages, context.workspaceState),
    registerTasks(),
    ...registerReport(client, Uri.joinPath(context.extensionUri, 'client/media')),
  );
  await client.start();
}
