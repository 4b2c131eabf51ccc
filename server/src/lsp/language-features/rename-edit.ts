import type {
  RenameFile,
  TextDocumentEdit,
  TextEdit as LspTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { toLspRange } from '../documents/convert';
import type { Session } from '../session';
import type { DocumentPlaces } from './workspace-places';

/** Names in one document that change. */
export interface RenamedPlaces extends DocumentPlaces {
  newName(before: string): string;
}

/**
 * New names in documents, as the client takes them.
 * @param file a file that gets another name after that, where the client can do it
 */
export function renameEdit(
  { client, documents }: Session,
  changed: readonly RenamedPlaces[],
  file?: { from: string; to: string },
): WorkspaceEdit {
  const { documentChanges, renamesFiles } = client.edit;
  const edits = changed.map((each) => ({ uri: each.document.uri, edits: toEdits(each) }));
  if (!documentChanges)
    return { changes: Object.fromEntries(edits.map(({ uri, edits }) => [uri, edits])) };
  const inDocuments: TextDocumentEdit[] = edits.map(({ uri, edits }) => ({
    textDocument: { uri, version: documents.texts.get(uri)?.version ?? null },
    edits,
  }));
  const ofFile: RenameFile[] =
    file && renamesFiles ? [{ kind: 'rename', oldUri: file.from, newUri: file.to }] : [];
  return { documentChanges: [...inDocuments, ...ofFile] };
}

const toEdits = ({ document, places, newName }: RenamedPlaces): LspTextEdit[] =>
  places.map((place) => ({ range: toLspRange(document, place), newText: newName(place.name) }));
