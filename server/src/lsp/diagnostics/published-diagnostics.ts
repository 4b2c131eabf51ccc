import { RAL, type Disposable } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { OutdatedError } from '../checks/check-errors';
import { isConfig } from '../checks/config-problems';
import { pathOf } from '../documents/document-path';
import { logFailure } from '../connection/log-failure';
import type { Session } from '../session';

/**
 * Sends diagnostics unasked to clients that cannot ask for them. Those of configuration files, open or
 * not, are published elsewhere.
 */
export class PublishedDiagnostics {
  private readonly pending = new Map<string, Disposable>();
  /** Whose latest diagnostics come anyway. */
  private readonly underWay = new Set<TextDocument>();

  /** @param delay how long typing has to pause, in milliseconds */
  constructor(
    private readonly session: Session,
    private readonly delay: number,
  ) {
    const { texts } = session.documents;
    const opened = new WeakSet<TextDocument>();
    texts.onDidChangeContent(({ document }) => {
      if (isConfig(document.uri)) return;
      if (opened.has(document)) void this.afterChange(document);
      else void this.publish(document);
      opened.add(document);
    });
    texts.onDidSave(({ document }) => {
      if (!isConfig(document.uri)) void this.publish(document);
    });
    texts.onDidClose(({ document: { uri } }) => {
      if (isConfig(uri)) return;
      this.takeBack(uri);
      void session.connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  }

  /** Something other than the documents' own texts has changed. */
  publishAgain(documents: readonly TextDocument[]): void {
    const { texts } = this.session.documents;
    for (const document of documents)
      if (texts.get(document.uri) === document && !isConfig(document.uri))
        void this.publish(document);
  }

  private async afterChange(document: TextDocument): Promise<void> {
    const { folders, settings } = this.session;
    const { version } = document;
    const { run } = await settings.for(folders.of(pathOf(document.uri)).uri);
    if (run === 'onType' && document.version === version) this.publishSoon(document);
  }

  private publishSoon(document: TextDocument): void {
    this.takeBack(document.uri);
    const publish = (): void => void this.publish(document);
    this.pending.set(document.uri, RAL().timer.setTimeout(publish, this.delay));
  }

  private async publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    this.takeBack(uri);
    if (this.underWay.has(document)) return;
    this.underWay.add(document);
    try {
      const checked = await this.session.documents
        .checked(document)
        .finally(() => this.underWay.delete(document));
      this.session.status.report(uri, checked);
      const { diagnostics } = checked;
      await this.session.connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      if (!(error instanceof OutdatedError)) logFailure(this.session.connection, error);
      else if (this.session.documents.texts.get(uri) === document) this.publishSoon(document);
    }
  }

  private takeBack(uri: string): void {
    this.pending.get(uri)?.dispose();
    this.pending.delete(uri);
  }
}
