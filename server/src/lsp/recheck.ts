import { RAL, type Disposable } from 'vscode-languageserver';
import { forgetResults } from './look-again';
import { logFailure } from './log-failure';
import type { PublishedDiagnostics } from './published-diagnostics';
import type { Session } from './session';

/** Changes come in bunches; the client is asked to ask again after this many milliseconds. */
const pause = 50;

/** Has everything checked again, when something else than texts has changed. */
export class Recheck {
  private pending: Disposable | undefined;

  /** @param published what sends diagnostics, where the client does not ask for them */
  constructor(
    private readonly session: Session,
    private readonly published: PublishedDiagnostics | undefined,
  ) {}

  /** Settings or files have changed: what they were for is found out anew. */
  all(): void {
    forgetResults(this.session);
    this.forgotten();
  }

  /** Some results were forgotten: the client is to have new ones. */
  forgotten(): void {
    this.pending ??= RAL().timer.setTimeout(() => {
      this.pending = undefined;
      void this.tellClient();
    }, pause);
  }

  stop(): void {
    this.pending?.dispose();
    this.pending = undefined;
  }

  private async tellClient(): Promise<void> {
    const { client, connection } = this.session;
    if (this.published) this.published.publishAll();
    if (this.published || !client.refreshesDiagnostics) return;
    try {
      await connection.languages.diagnostics.refresh();
    } catch (error) {
      logFailure(connection, error);
    }
  }
}
