import { TextDocuments, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../lint/problem';
import { OutdatedError, TakenBackError } from './check-errors';
import type { CheckedDocument, Checker } from './checker';
import { DocumentChecks } from './document-checks';
import { documentKey } from '../documents/document-path';
import type { DocumentFactory } from '../documents/encoded-document';
import { logFailure } from '../connection/log-failure';

/** The documents that are open in the editor, with the results for their current versions. */
export class OpenDocuments {
  readonly texts: TextDocuments<TextDocument>;
  private readonly checks: DocumentChecks;
  private readonly byPath = new Map<string, TextDocument>();
  private readonly listeners: ((path: string) => void)[] = [];
  /** Documents that were open: a client may still show their diagnostics. */
  readonly closedUris = new Set<string>();
  /** Told when more was found in a document, since the spelling of its words is known. */
  onFoundMore: (document: TextDocument) => void = () => undefined;

  constructor(checker: Checker, connection: Connection, factory: DocumentFactory) {
    this.texts = new TextDocuments(factory);
    this.checks = new DocumentChecks(
      checker,
      (document) => this.texts.get(document.uri) === document,
      (document) => this.onFoundMore(document),
      (error) => logFailure(connection, error),
    );
    this.texts.onDidOpen(({ document }) => {
      this.closedUris.delete(document.uri);
      this.byPath.set(documentKey(document.uri), document);
    });
    this.texts.onDidChangeContent(({ document }) => {
      this.checks.changed(document);
      this.tell(document);
    });
    this.texts.onDidClose(({ document }) => {
      this.closedUris.add(document.uri);
      this.byPath.delete(documentKey(document.uri));
      this.checks.closed(document);
      this.tell(document);
    });
    this.texts.listen(connection);
  }

  /**
   * What the check of the document's current version has found. Fails with an `OutdatedError` as soon
   * as that is another one, with a `TakenBackError` as soon as the question is taken back.
   */
  checked(document: TextDocument, token?: CancellationToken): Promise<CheckedDocument> {
    return this.checks.of(document, token);
  }

  /** The same for somebody who can do nothing else meanwhile, before other documents have their turn. */
  checkedSoon(document: TextDocument, token?: CancellationToken): Promise<CheckedDocument> {
    return this.checks.of(document, token, true);
  }

  /** What was found in the document; nothing where it was changed meanwhile, or nobody wants to know. */
  async problemsOf(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<readonly Problem[] | undefined> {
    try {
      return (await this.checkedSoon(document, token)).problems;
    } catch (error) {
      if (error instanceof OutdatedError || error instanceof TakenBackError) return undefined;
      throw error;
    }
  }

  /** The document that is the file at `path`, if it is open. */
  at(path: string): TextDocument | undefined {
    return this.byPath.get(path);
  }

  /** The text of the document that is the file at `path`, if it is open. */
  textOf(path: string): string | undefined {
    return this.at(path)?.getText();
  }

  /** The paths of the open documents that are files. */
  paths(): Iterable<string> {
    return this.byPath.keys();
  }

  /** Has the path of each document told that is opened, changed or closed. */
  onChange(listener: (path: string) => void): void {
    this.listeners.push(listener);
  }

  /** Forgets all results, since something else than a text has changed. */
  forgetResults(): void {
    this.checks.forgetAll();
  }

  /**
   * Forgets the results that another file has a share in. A check under way has not looked yet.
   * @returns the documents concerned
   */
  forgetThoseThatLookedAt(path: string): TextDocument[] {
    return this.forgetWhere(({ lookedAt }) => lookedAt.has(path));
  }

  /**
   * Forgets the result of the file at `path`, if it is open.
   * @returns the documents concerned
   */
  forgetResultOf(path: string): TextDocument[] {
    return this.forgetWhere((_, { uri }) => documentKey(uri) === path);
  }

  private forgetWhere(
    isMeant: (checked: CheckedDocument, document: TextDocument) => boolean,
  ): TextDocument[] {
    const concerned = this.texts.all().filter((document) => {
      const checked = this.checks.latest(document);
      return checked && isMeant(checked, document);
    });
    for (const document of concerned) this.checks.forget(document);
    return concerned;
  }

  private tell({ uri }: TextDocument): void {
    const path = documentKey(uri);
    for (const listener of this.listeners) listener(path);
  }
}
