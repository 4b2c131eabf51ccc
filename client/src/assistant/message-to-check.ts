import { Uri, window, workspace, type TextDocument } from 'vscode';
import { t } from '../texts/l10n';

/** How an assistant says which message it means. */
export interface MessageInput {
  /** A draft. */
  readonly text?: string;
  /** A file, by its path in the workspace, its whole path or its URI. */
  readonly file?: string;
}

/**
 * The document that an assistant means; without a file, the one in the active editor.
 * Throws where there is none, or where it is neither open nor in the workspace: the words of an
 * assistant come from anywhere.
 */
export async function documentOf({ file }: MessageInput): Promise<TextDocument> {
  if (file === undefined) {
    const document = window.activeTextEditor?.document;
    if (!document) throw new Error(t('No message is open.'));
    return document;
  }
  for (const uri of urisOf(file)) {
    const open = workspace.textDocuments.find((each) => String(each.uri) === String(uri));
    if (open) return open;
    if (workspace.getWorkspaceFolder(uri) && (await isFile(uri)))
      return workspace.openTextDocument(uri);
  }
  throw new Error(t('There is no file {0} in the workspace.', file));
}

/** What the name may stand for. */
function urisOf(file: string): Uri[] {
  if (/^[a-z][\w+.-]+:/i.test(file)) return [Uri.parse(file)];
  const isAbsolute = /^(?:[a-z]:)?[\\/]/i.test(file);
  const inFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, file));
  return isAbsolute ? [Uri.file(file)] : inFolders;
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
