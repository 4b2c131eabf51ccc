import { Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientOptions, type ClientContext } from './server/client-options';
import { serveFiles } from './server/served-files';

export { WorkDoneProgress } from 'vscode-languageclient/browser';

/** What browsers have and Node has not. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (address: string) => Port & { terminate(): void };

/** The client of a server that runs in a worker and reads files through it. */
export function createClient(parts: ClientContext): LanguageClient {
  const { extensionUri, subscriptions } = parts.context;
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
  const client = new LanguageClient('bsm', 'bsm-lint', start, clientOptions(parts));
  subscriptions.push({ dispose: () => stop() }, ...serveFiles(client, extensionUri));
  return client;
}
