import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { Fix, TextEdit } from '../rules/rule';
import type { ClientFeatures } from './client-capabilities';
import { toLspEdit } from './convert';

/** Changes of the document, and perhaps a file to be made, as the client takes them. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  client: ClientFeatures,
  create?: Fix['create'],
): WorkspaceEdit {
  const changes = edits.map((edit) => toLspEdit(document, edit));
  const { uri, version } = document;
  if (!client.edit.documentChanges) return { changes: { [uri]: changes } };
  const ofDocument: TextDocumentEdit[] =
    changes.length > 0 ? [{ textDocument: { uri, version }, edits: changes }] : [];
  return { documentChanges: [...creation(uri, create), ...ofDocument] };
}

function creation(uri: string, create: Fix['create']): (CreateFile | TextDocumentEdit)[] {
  if (!create) return [];
  const created = Utils.joinPath(Utils.dirname(URI.parse(uri)), create.path).toString();
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri: created, options: { ignoreIfExists: true } },
    {
      textDocument: { uri: created, version: null },
      edits: [{ range: { start, end: start }, newText: create.text }],
    },
  ];
}
