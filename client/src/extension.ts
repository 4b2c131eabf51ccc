import type { ExtensionContext } from 'vscode';
import { activateWith } from './activation';
import type { Server } from './server/server';
import { registerTasks } from './tasks/provider';

let server: Server | undefined;

/** Called by VS Code on the desktop and in remote hosts. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerTasks());
  server = activateWith(context, () => import('./client-desktop'));
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
