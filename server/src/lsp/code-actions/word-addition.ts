import { CodeActionKind } from 'vscode-languageserver';
import { addWord } from '../../config/add-word';
import { folderOf, relativePath } from '../../config/paths';
import type { TextEdit } from '../../rules/rule';
import { FileError } from '../../workspace/files/file-error';
import { configName } from '../../workspace/workspace';
import { pathOf, uriOf } from '../documents/document-path';
import { editorText } from '../documents/editor-text';
import type { Session } from '../session';
import type { OfferedAction } from './offered-actions';
import type { OtherFile } from './workspace-edit';

/** Adds the word to the nearest configuration, or to a new one in the workspace folder. */
export async function wordAddition(
  session: Session,
  uri: string,
  word: string,
): Promise<OfferedAction[]> {
  const path = pathOf(uri);
  if (path === undefined) return [];
  const { surroundings } = await session.checker.circumstances(uri);
  const { path: folder } = session.folders.of(path);
  const inFolder = folder === undefined ? undefined : `${folder}/${configName}`;
  const config = surroundings?.configs.at(-1)?.path ?? inFolder;
  if (config === undefined) return [];
  const action = {
    title: `Add “${word}” to the words of ${configName}`,
    kind: CodeActionKind.QuickFix,
    edits: (): TextEdit[] => [],
  };
  const current = await currentFile(session, config);
  if (current) {
    const edits = addWord(current.text, word);
    return edits ? [{ ...action, other: { ...current, edits } }] : [];
  }
  const text = `${JSON.stringify({ words: [word] }, null, 2)}\n`;
  return [{ ...action, create: { path: relativePath(folderOf(path) ?? '', config), text } }];
}

/**
 * The file as it stands in the editor, else on disk, where it may have changed before the client
 * tells of it: edits that count another text would damage it. Nothing where there is no file.
 */
async function currentFile(
  { documents, folders }: Session,
  path: string,
): Promise<OtherFile | undefined> {
  const open = documents.files.at(path);
  if (open) return { uri: open.uri, version: open.version, text: open.getText() };
  try {
    const text = editorText(await folders.of(path).workspace.readText(path));
    return { uri: uriOf(path), version: null, text };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    // One that cannot be read takes no word, and is not made anew either.
    return error.isMissing ? undefined : { uri: uriOf(path), version: null, text: '' };
  }
}
