import { RAL, type Disposable } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { uriOf } from '../documents/document-path';
import { refreshInlayHints } from '../language-features/inlay-hints';
import { forgetResults } from './look-again';
import { logFailure } from '../connection/log-failure';
import type { PublishedDiagnostics } from './published-diagnostics';
import type { Session } from '../session';

/** Changes come in bunches; the client is asked to ask again after this many milliseconds. */
const pause = 50;
/** Words become known while somebody types; this long it has to be quiet, in milliseconds … */
const quietPause = 200;
/** … but in many documents words become known all the time: nothing waits longer than this. */
const longestWait = 2_000;

/** Has everything checked again, when something else than texts has changed. */
export class Recheck {
  private pending: Disposable | undefined;
  private readonly concerned = new Set<TextDocument>();
  private quiet: Disposable | undefined;
  /** When the client is told at the latest of what was found. */
  private deadline = Infinity;
  /** Whether sizes that are shown in texts can be others now. */
  private concernsHints = false;
  /** Whether the client has not yet answered that it will ask again. */
  private isRefreshing = false;
  /** Whether there is something that it has not been told since. */
  private hasNews = false;

  /** @param published what sends diagnostics, where the client does not ask for them */
  constructor(
    private readonly session: Session,
    private readonly published: PublishedDiagnostics | undefined,
  ) {}

  /** Settings or files have changed: what they were for is found out anew. */
  all(): void {
    forgetResults(this.session);
    this.concernsHints = true;
    this.tellSoon(this.session.documents.texts.all());
  }

  /** Another file has changed, perhaps one that has a share in what was found. */
  thoseThatLookedAt(path: string): void {
    const { documents, closedFiles } = this.session;
    const concerned = documents.forgetThoseThatLookedAt(path);
    const areClosed = closedFiles.forgetThoseThatLookedAt(path);
    if (concerned.length === 0 && !areClosed) return;
    this.concernsHints = true;
    this.tellSoon(concerned);
  }

  /** Other files include this one now, or no longer, or at other places. */
  partial(path: string): void {
    const { documents, closedFiles } = this.session;
    const uri = uriOf(path);
    const concerned = documents.forgetResultOf(path);
    const isClosed = closedFiles.known(uri) !== undefined;
    if (isClosed) closedFiles.forget(uri);
    if (concerned.length > 0 || isClosed) this.tellSoon(concerned);
  }

  /** More was found in a document; typing goes on meanwhile, and need not be told of every word. */
  foundMore(document: TextDocument): void {
    this.concerned.add(document);
    this.quiet?.dispose();
    const now = Date.now();
    this.deadline = Math.min(this.deadline, now + longestWait);
    const wait = Math.max(0, Math.min(quietPause, this.deadline - now));
    this.quiet = RAL().timer.setTimeout(() => {
      this.deadline = Infinity;
      void this.tellClient();
    }, wait);
  }

  private tellSoon(concerned: readonly TextDocument[]): void {
    for (const document of concerned) this.concerned.add(document);
    this.pending ??= RAL().timer.setTimeout(() => {
      this.pending = undefined;
      void this.tellClient();
    }, pause);
  }

  stop(): void {
    this.pending?.dispose();
    this.quiet?.dispose();
    this.pending = undefined;
  }

  private async tellClient(): Promise<void> {
    const concerned = [...this.concerned];
    this.concerned.clear();
    if (this.concernsHints) void refreshInlayHints(this.session);
    this.concernsHints = false;
    this.published?.publishAgain(concerned);
    if (!this.published && this.session.client.refreshesDiagnostics) await this.refresh();
  }

  /** A client that is long in answering is not told over and over. */
  private async refresh(): Promise<void> {
    const { connection } = this.session;
    this.hasNews = true;
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    while (this.hasNews) {
      this.hasNews = false;
      try {
        await connection.languages.diagnostics.refresh();
      } catch (error) {
        logFailure(connection, error);
      }
    }
    this.isRefreshing = false;
  }
}
