import type {
  CreateFile,
  TextDocumentEdit,
  TextEdit as LspTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { Fix, TextEdit } from '../../rules/rule';
import type { ClientFeatures } from '../connection/client-capabilities';
import { toLspEdit } from '../documents/convert';
import { otherDocument } from '../documents/encoded-document';

/** A file that is not the document, as it stands. */
export interface OtherFile {
  uri: string;
  /** Its version in the editor; null where it is not open. */
  version: number | null;
  text: string;
}

/** Changes of a file that is not the document; they count its text. */
export interface OtherFileEdit extends OtherFile {
  edits: readonly TextEdit[];
}

interface OtherFiles {
  create?: Fix['create'] | undefined;
  other?: OtherFileEdit | undefined;
}

/** Changes of the document, and perhaps a file to be made, as the client takes them. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  client: ClientFeatures,
  { create, other }: OtherFiles = {},
): WorkspaceEdit {
  const changes = edits.map((edit) => toLspEdit(document, edit));
  const { uri, version } = document;
  const otherChanges = other ? toOtherEdits(document, other) : [];
  if (!client.edit.documentChanges)
    return { changes: { [uri]: changes, ...(other && { [other.uri]: otherChanges }) } };
  const ofDocument: TextDocumentEdit[] =
    changes.length > 0 ? [{ textDocument: { uri, version }, edits: changes }] : [];
  const ofOther: TextDocumentEdit[] = other
    ? [{ textDocument: { uri: other.uri, version: other.version }, edits: otherChanges }]
    : [];
  return { documentChanges: [...creation(uri, create), ...ofDocument, ...ofOther] };
}

function toOtherEdits(document: TextDocument, { uri, text, edits }: OtherFileEdit): LspTextEdit[] {
  const other = otherDocument(document, uri, text);
  return edits.map((edit) => toLspEdit(other, edit));
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
