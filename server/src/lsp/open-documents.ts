import { RAL, TextDocuments, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../lint/problem';
import { mostRounds } from '../spelling/spelling';
import type { CheckedDocument, Checker } from './checker';
import { documentKey } from './document-path';
import type { Documents } from './encoded-document';
import { logFailure } from './log-failure';

/** What a check is about. */
interface About {
  version: number;
  epoch: number;
  /** How often the version was checked, since words became known meanwhile. */
  round: number;
}

interface Entry extends About {
  result: Promise<CheckedDocument>;
  /** The result, once it is there. */
  checked?: CheckedDocument;
}

/** The document was changed or closed while its check was under way; the result would be a stale one. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** The documents that are open in the editor, with the results for their current versions. */
export class OpenDocuments {
  readonly texts: TextDocuments<TextDocument>;
  private readonly results = new Map<string, Entry>();
  private readonly byPath = new Map<string, TextDocument>();
  /** Documents that were open: a client may still show their diagnostics. */
  readonly closedUris = new Set<string>();
  /** Told when more was found in a document, since the spelling of its words is known. */
  onFoundMore: (document: TextDocument) => void = () => undefined;
  /** Counts the changes of everything but the documents' texts. */
  private epoch = 0;

  constructor(
    private readonly checker: Checker,
    private readonly connection: Connection,
    making: Documents,
  ) {
    this.texts = new TextDocuments(making);
    this.texts.onDidOpen(({ document }) => {
      this.closedUris.delete(document.uri);
      this.byPath.set(documentKey(document.uri), document);
    });
    this.texts.onDidClose(({ document }) => {
      this.closedUris.add(document.uri);
      this.byPath.delete(documentKey(document.uri));
      this.results.delete(document.uri);
    });
    this.texts.listen(connection);
  }

  /** What the check of the document's current version has found. Fails with an `OutdatedError`. */
  checked(document: TextDocument): Promise<CheckedDocument> {
    const { uri, version } = document;
    const known = this.results.get(uri);
    if (known?.version === version && known.epoch === this.epoch) return known.result;
    return this.checkedAnew(document, 1);
  }

  /** What was found in the document; nothing where it was changed meanwhile. */
  async problemsOf(document: TextDocument): Promise<readonly Problem[] | undefined> {
    try {
      return (await this.checked(document)).problems;
    } catch (error) {
      if (!(error instanceof OutdatedError)) throw error;
      return undefined;
    }
  }

  private checkedAnew(document: TextDocument, round: number): Promise<CheckedDocument> {
    const about = { version: document.version, epoch: this.epoch, round };
    const result = this.check(document, about);
    if (this.isOpen(document)) this.remember(document, Object.assign(about, { result }));
    return result;
  }

  private remember(document: TextDocument, entry: Entry): void {
    const { uri } = document;
    this.results.set(uri, entry);
    entry.result.then(
      (checked) => {
        entry.checked = checked;
        void this.complete(document, entry, checked);
      },
      // What failed, such as reading a file, may succeed the next time.
      () => this.results.get(uri) === entry && this.results.delete(uri),
    );
  }

  /** Checks again when the words are known that the check has asked for. */
  private async complete(
    document: TextDocument,
    entry: Entry,
    { learn, resultId }: CheckedDocument,
  ): Promise<void> {
    if (!learn || entry.round === mostRounds) return;
    await learn();
    const { uri, version } = document;
    if (this.results.get(uri) !== entry || entry.version !== version) return;
    try {
      const { resultId: newId } = await this.checkedAnew(document, entry.round + 1);
      if (newId !== resultId) this.onFoundMore(document);
    } catch (error) {
      if (!(error instanceof OutdatedError)) logFailure(this.connection, error);
    }
  }

  /** The text of the document that is the file at `path`, if it is open. */
  textOf(path: string): string | undefined {
    return this.byPath.get(path)?.getText();
  }

  /** The paths of the open documents that are files. */
  paths(): Iterable<string> {
    return this.byPath.keys();
  }

  /** Forgets all results, since something else than a text has changed. */
  forgetResults(): void {
    this.epoch++;
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
      const checked = this.results.get(document.uri)?.checked;
      return checked && isMeant(checked, document);
    });
    for (const { uri } of concerned) this.results.delete(uri);
    return concerned;
  }

  private async check(document: TextDocument, about: About): Promise<CheckedDocument> {
    // Between two documents there is time for a key press, or for taking the question back.
    await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
    for (;;) {
      about.epoch = this.epoch;
      const checked = await this.checker.complete(async () => {
        const circumstances = await this.checker.circumstances(document.uri);
        if (!this.isOpen(document) || document.version !== about.version) throw new OutdatedError();
        // Old circumstances that were long in coming would else have the last word.
        if (about.epoch !== this.epoch) return undefined;
        return this.checker.checked(document, circumstances);
      });
      if (checked) return checked;
    }
  }

  /** Documents are updated in place, and a document opened again is another one. */
  private isOpen(document: TextDocument): boolean {
    return this.texts.get(document.uri) === document;
  }
}
