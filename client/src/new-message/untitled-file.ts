import { languages, Uri, window, workspace, type TextDocument } from 'vscode';
import { documentSelector } from '../server/documents';

/**
 * Opens a document that is no file yet, but has the name of one that there is not. VS Code would name
 * it by its first line, which says nothing of a message.
 */
export async function openUntitledFile(
  names: Iterable<string>,
  languageId: string,
): Promise<TextDocument> {
  const folder = folderForMessage();
  if (folder?.scheme === 'file')
    for (const name of names) {
      const file = Uri.joinPath(folder, name);
      const uri = file.with({ scheme: 'untitled' });
      if (!(await isTaken(file, uri))) return inLanguage(languageId, uri);
    }
  // Saved elsewhere, it would go to where nobody has asked for it.
  return workspace.openTextDocument({ language: languageId });
}

/** That of the message in the active editor, else of the workspace: there it is saved. */
function folderForMessage(): Uri | undefined {
  const active = window.activeTextEditor?.document;
  const around = active && workspace.getWorkspaceFolder(active.uri);
  const isMessage = around && languages.match(documentSelector, active) > 0;
  return isMessage
    ? Uri.joinPath(active.uri, '..')
    : (around ?? workspace.workspaceFolders?.[0])?.uri;
}

async function isTaken(file: Uri, untitled: Uri): Promise<boolean> {
  if (workspace.textDocuments.some(({ uri }) => uri.toString() === untitled.toString()))
    return true;
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

/** The name says the language, in editors that know it. */
async function inLanguage(languageId: string, uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  return document.languageId === 'plaintext'
    ? languages.setTextDocumentLanguage(document, languageId)
    : document;
}
