import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { activateWith } from './activation';
import { registerTasks } from './tasks/provider';

let client: LanguageClient | undefined;

/** Called by VS Code on the desktop and in remote hosts. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('server/dist/language-server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6019'] } },
  };
  context.subscriptions.push(registerTasks());
  activateWith(
    context,
    (options) => (client = new LanguageClient('bsm', 'bsm-lint', server, options)),
  );
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
