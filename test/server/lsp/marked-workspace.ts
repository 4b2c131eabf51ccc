import type {
  Location,
  Range,
  TextDocumentPositionParams,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullCapabilities, inFolder } from './in-memory-server';
import type { ProtocolClient } from './protocol-client';

/** The texts of files by their paths; `|` is the cursor in one of them. */
export type Texts = Readonly<Record<string, string>>;

/** A folder in a client that has one of its files open, with the cursor in it. */
export interface MarkedWorkspace {
  client: ProtocolClient;
  /** The place of the cursor. */
  params: TextDocumentPositionParams;
  /** The files in which these places lie, each place in `«»`. */
  marked(places: readonly Location[]): Texts;
  /** All files after the edit, by the paths that they have then. */
  edited(edit: WorkspaceEdit | null): Texts;
}

/** Opens the file that holds the cursor. */
export async function markedWorkspace(
  given: Texts,
  capabilities = fullCapabilities,
): Promise<MarkedWorkspace> {
  const [path = '', withCursor = ''] =
    Object.entries(given).find(([, text]) => text.includes('|')) ?? [];
  const files = { ...given, [path]: withCursor.replace('|', '') };
  const { client, uri: uriOf } = await inFolder(files, { capabilities });
  const documents = new Map(
    Object.entries(files).map(([name, text]) => {
      const uri = uriOf(name);
      // Editors keep the byte-order mark out of their texts.
      return [uri, TextDocument.create(uri, '', 0, text.replace(/^\uFEFF/, ''))];
    }),
  );
  const uri = uriOf(path);
  await client.open(uri, files[path] ?? '', 'handlebars');
  const position = documents.get(uri)?.positionAt(withCursor.indexOf('|'));
  if (!position) throw new Error('no cursor');
  const nameOf = (of: string): string => of.slice(uriOf('').length + 1);
  return {
    client,
    params: { textDocument: { uri }, position },
    marked: (places) => markedTexts(documents, places, nameOf),
    edited: (edit) => editedTexts(documents, edit, nameOf),
  };
}

function markedTexts(
  documents: ReadonlyMap<string, TextDocument>,
  places: readonly Location[],
  nameOf: (uri: string) => string,
): Texts {
  const byUri = new Map<string, Range[]>();
  for (const { uri, range } of places) byUri.set(uri, [...(byUri.get(uri) ?? []), range]);
  const texts = [...byUri].map(([uri, ranges]) => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is none of the files`);
    const edits = ranges.flatMap(({ start, end }) => [
      { range: { start, end: start }, newText: '«' },
      { range: { start: end, end }, newText: '»' },
    ]);
    return [nameOf(uri), TextDocument.applyEdits(document, edits)];
  });
  return Object.fromEntries(texts) as Texts;
}

function editedTexts(
  documents: ReadonlyMap<string, TextDocument>,
  edit: WorkspaceEdit | null,
  nameOf: (uri: string) => string,
): Texts {
  const texts = new Map([...documents].map(([uri, document]) => [uri, document.getText()]));
  const change = (uri: string, edits: { range: Range; newText: string }[]): void => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is none of the files`);
    texts.set(uri, TextDocument.applyEdits(document, edits));
  };
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) change(uri, edits);
  for (const operation of edit?.documentChanges ?? []) {
    if ('edits' in operation)
      change(
        operation.textDocument.uri,
        operation.edits.filter((one) => 'newText' in one),
      );
    else if (operation.kind === 'rename') {
      texts.set(operation.newUri, texts.get(operation.oldUri) ?? '');
      texts.delete(operation.oldUri);
    }
  }
  return Object.fromEntries([...texts].map(([uri, text]) => [nameOf(uri), text]));
}
