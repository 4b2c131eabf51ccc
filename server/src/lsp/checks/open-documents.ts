import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../lint/problem';
import { OutdatedError, TakenBackError } from './check-errors';
import type { CheckedDocument, Checker } from './checker';
import { DocumentChecks } from './document-checks';
import { documentKey } from '../documents/document-path';
import type { OpenFiles } from '../documents/open-files';
import { logFailure } from '../connection/log-failure';

/** The documents that are open in the editor, with the results for their current versions. */
export class OpenDocuments {
  readonly texts: TextDocuments<TextDocument>;
  private readonly checks: DocumentChecks;
  /** Documents that were open: a client may still show their diagnostics. */
  readonly closedUris = new Set<string>();
  /** Told when more was found in a document, since the spelling of its words is known. */
  onFoundMore: (document: TextDocument) => void = () => undefined;

  constructor(
    readonly files: OpenFiles,
    checker: Checker,
    connection: Connection,
  ) {
    this.texts = files.documents;
    this.checks = new DocumentChecks(
      checker,
      (document) => this.texts.get(document.uri) === document,
      (document) => this.onFoundMore(document),
      (error) => logFailure(connection, error),
    );
    this.texts.onDidOpen(({ document }) => this.closedUris.delete(document.uri));
    this.texts.onDidChangeContent(({ document }) => this.checks.changed(document));
    this.texts.onDidClose(({ document }) => {
      this.closedUris.add(document.uri);
      this.checks.closed(document);
    });
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
}
