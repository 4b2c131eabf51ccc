import type { ExtensionContext } from 'vscode';
import { activateWith } from './activation';
import type { Server } from './server/server';

let server: Server | undefined;

/** Called by VS Code in browsers. */
export function activate(context: ExtensionContext): void {
  server = activateWith(context, () => import('./client-web'));
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
