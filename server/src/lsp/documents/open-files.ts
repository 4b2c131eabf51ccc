import { TextDocuments, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenTexts } from '../../workspace/partials/templates';
import { documentKey } from './document-path';
import type { DocumentFactory } from './encoded-document';

/** The files that are open in the editor, saved or not, as it tells of them. */
export class OpenFiles implements OpenTexts {
  readonly documents: TextDocuments<TextDocument>;
  private readonly byPath = new Map<string, TextDocument>();
  private readonly listeners: ((path: string) => void)[] = [];

  constructor(connection: Connection, factory: DocumentFactory) {
    this.documents = new TextDocuments(factory);
    this.documents.onDidOpen(({ document }) =>
      this.byPath.set(documentKey(document.uri), document),
    );
    this.documents.onDidChangeContent(({ document }) => this.tell(document));
    this.documents.onDidClose(({ document }) => {
      this.byPath.delete(documentKey(document.uri));
      this.tell(document);
    });
    this.documents.listen(connection);
  }

  /** The document that is the file at `path`, if it is open. */
  at(path: string): TextDocument | undefined {
    return this.byPath.get(path);
  }

  textOf(path: string): string | undefined {
    return this.at(path)?.getText();
  }

  paths(): Iterable<string> {
    return this.byPath.keys();
  }

  onChange(listener: (path: string) => void): void {
    this.listeners.push(listener);
  }

  private tell({ uri }: TextDocument): void {
    const path = documentKey(uri);
    for (const listener of this.listeners) listener(path);
  }
}
