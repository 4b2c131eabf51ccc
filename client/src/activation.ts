import { Uri, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { DocumentStatus } from '../../server/src/lsp/protocol';
import { registerTools } from './assistant/tools';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { FailingFiles } from './failing-files';
import { MessageContext } from './message-context';
import { Messages } from './messages';
import { statusNotification } from './protocol';
import { PreviewPanels } from './preview/preview-panels';
import { reasonOf } from './reason';
import { registerReport } from './report/commands';
import { StatusItem } from './status';

/** Puts the extension's parts together and begins to start the server. */
export function activateWith(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
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
    ...registerTools(client),
    ...registerReport(client, Uri.joinPath(context.extensionUri, 'client/media')),
  );
  // The window need not wait: what is asked of the server meanwhile is sent when it has started.
  client.start().catch((error: unknown) => {
    output.error(reasonOf(error));
  });
}
