import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientOptions, type ClientContext } from './server/client-options';

export { WorkDoneProgress } from 'vscode-languageclient/node';

/**
 * Megabytes for new objects, up to which V8 lets their room grow where messages are long. What is
 * known of a message of a megabyte outlives the check of it alone, but no longer fits into the 16 MB
 * that V8 has by itself, and is copied over and over: a check then takes a fifth longer.
 */
const newObjects = '--max-semi-space-size=64';

/** The client of a server that runs as a program of its own. */
export function createClient(parts: ClientContext): LanguageClient {
  const module = parts.context.asAbsolutePath('server/dist/language-server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: [newObjects] } },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: [newObjects, '--inspect=6019'] },
    },
  };
  return new LanguageClient('bsm', 'bsm-lint', server, clientOptions(parts));
}
