import {
  ProgressLocation,
  Range,
  TextEdit,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CancellationToken,
} from 'vscode';
import {
  fixFilesRequest,
  type FileFixes,
  type FixFilesParams,
  type FixFilesResult,
} from '../../../server/src/lsp/connection/protocol';
import { t } from '../texts/l10n';
import { reasonOf } from '../texts/reason';
import type { Server } from '../server/server';

/**
 * Applies the safe fixes of files once the user has agreed: as one change, which can be undone.
 * @returns whether anything may have changed
 */
export async function fixFiles(server: Server, uris: readonly string[]): Promise<boolean> {
  const [only] = uris;
  if (only === undefined) return false;
  const question =
    uris.length === 1
      ? t(
          'Apply all safe fixes to {0}? They do not change what the message says.',
          workspace.asRelativePath(Uri.parse(only)),
        )
      : t(
          'Apply all safe fixes to {0} files? They do not change what the messages say.',
          uris.length,
        );
  const yes = t('Fix all');
  if ((await window.showWarningMessage(question, { modal: true }, yes)) !== yes) return false;
  const title = t('Fixing all messages');
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (_, token) => applyFixes(server, uris, token),
  );
}

async function applyFixes(
  server: Server,
  uris: readonly string[],
  token: CancellationToken,
): Promise<boolean> {
  try {
    const params: FixFilesParams = { uris: [...uris] };
    const { files } = await server.request<FixFilesResult>(fixFilesRequest, params, token);
    if (token.isCancellationRequested) return false;
    const edit = new WorkspaceEdit();
    for (const file of files.filter(isCurrent))
      edit.set(Uri.parse(file.uri, true), file.edits.map(toTextEdit));
    // Files that were closed are saved, where the user has not switched that off.
    return await workspace.applyEdit(edit, { isRefactoring: true });
  } catch (error) {
    if (!token.isCancellationRequested)
      void window.showErrorMessage(t('The messages could not be fixed: {0}', reasonOf(error)));
    return false;
  }
}

/** Whoever goes on typing meanwhile has a text that the edits do not fit. */
function isCurrent({ uri, version }: FileFixes): boolean {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri);
  return version === undefined || open?.version === version;
}

function toTextEdit({ range: { start, end }, newText }: FileFixes['edits'][number]): TextEdit {
  const range = new Range(start.line, start.character, end.line, end.character);
  return new TextEdit(range, newText);
}
