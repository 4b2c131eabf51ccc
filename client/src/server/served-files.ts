import { FileSystemError, FileType, Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  extensionFileRequest,
  fileRequest,
  folderRequest,
  type FileResult,
  type FolderEntry,
} from '../../../server/src/lsp/connection/protocol';
import { reasonOf } from '../texts/reason';

/** Larger files are no messages, in bytes. */
const largestFile = 4_000_000;

/** Reads files for a server that cannot, since it runs in a browser. */
export function serveFiles(client: BaseLanguageClient, extensionUri: Uri): Disposable[] {
  return [
    client.onRequest(extensionFileRequest, ({ path }: { path: string }) =>
      workspace.fs.readFile(Uri.joinPath(extensionUri, path)),
    ),
    client.onRequest(folderRequest, ({ uri }: { uri: string }) => entriesOf(Uri.parse(uri))),
    client.onRequest(fileRequest, ({ uri }: { uri: string }) => contentOf(Uri.parse(uri))),
  ];
}

async function entriesOf(folder: Uri): Promise<FolderEntry[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  } catch {
    return null;
  }
}

/** Links count as what they lead to, but for those to folders, which may lead in a circle. */
function kindOf(type: FileType): FolderEntry['kind'] {
  if (type & FileType.File) return 'file';
  if (type & FileType.SymbolicLink) return 'link';
  return type & FileType.Directory ? 'folder' : 'other';
}

async function contentOf(file: Uri): Promise<FileResult> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > largestFile) return { reason: 'is too large for a message', isMissing: false };
    return { bytes: await workspace.fs.readFile(file) };
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return {
      reason: isMissing ? 'does not exist' : `cannot be used: ${reasonOf(error)}`,
      isMissing,
    };
  }
}
