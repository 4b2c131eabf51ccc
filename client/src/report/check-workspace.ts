import { ProgressLocation, window, type CancellationToken, type Progress } from 'vscode';
import {
  checkWorkspaceRequest,
  type WorkspaceReport,
} from '../../../server/src/lsp/connection/protocol';
import { t } from '../texts/l10n';
import { reasonOf } from '../texts/reason';
import type { Server } from '../server/server';

let checks = 0;

/**
 * Has the server check all messages, and shows how far it has come.
 * @returns nothing where the user has cancelled it, or it has failed and the user was told so
 */
export async function checkWorkspace(server: Server): Promise<WorkspaceReport | undefined> {
  const title = t('Checking all messages');
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      try {
        return await request(server, progress, token);
      } catch (error) {
        if (!token.isCancellationRequested)
          void window.showErrorMessage(
            t('The messages could not be checked: {0}', reasonOf(error)),
          );
        return undefined;
      }
    },
  );
}

async function request(
  server: Server,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<WorkspaceReport> {
  const workDoneToken = `bsm-check-${++checks}`;
  let shown = 0;
  const listener = await server.onProgress(
    workDoneToken,
    ({ message = '', percentage = shown }) => {
      progress.report({ message, increment: percentage - shown });
      shown = percentage;
    },
  );
  try {
    return await server.request(checkWorkspaceRequest, { workDoneToken }, token);
  } finally {
    listener.dispose();
  }
}
