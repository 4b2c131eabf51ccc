import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activation';
import { serveFiles } from './served-files';

/** What browsers have and Node has not. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (address: string) => Port & { terminate(): void };

let client: LanguageClient | undefined;

/** Called by VS Code in browsers, where the server runs in a worker. */
export function activate(context: ExtensionContext): void {
  const { extensionUri, subscriptions } = context;
  const program = Uri.joinPath(extensionUri, 'server/dist/language-server-web.js');
  let stop = (): void => undefined;
  const start = async (): Promise<MessageTransports> => {
    stop();
    // A worker may not load files from elsewhere, as which the extension's own can count.
    const code = new Blob([new Uint8Array(await workspace.fs.readFile(program))], {
      type: 'text/javascript',
    });
    const address = URL.createObjectURL(code);
    const worker = new Worker(address);
    stop = () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    };
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  subscriptions.push({ dispose: () => stop() });
  activateWith(context, (options) => {
    client = new LanguageClient('bsm', 'bsm-lint', start, options);
    subscriptions.push(...serveFiles(client, extensionUri));
    return client;
  });
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
