import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientOptions, type ClientContext } from './server/client-options';

export { WorkDoneProgress } from 'vscode-languageclient/node';

/** The client of a server that runs as a program of its own. */
export function createClient(parts: ClientContext): LanguageClient {
  const module = parts.context.asAbsolutePath('server/dist/language-server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6019'] } },
  };
  return new LanguageClient('bsm', 'bsm-lint', server, clientOptions(parts));
}
