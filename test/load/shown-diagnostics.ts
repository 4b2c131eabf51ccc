import {
  CancellationTokenSource,
  DiagnosticRefreshRequest,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  ResponseError,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';

/** What an editor would show now, by URI. */
export interface ShownDiagnostics {
  of(uri: string): readonly Diagnostic[] | undefined;
  /** A document was opened or changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Whether the version was heard of; more can be found in it later. */
  isUpToDate(uri: string, version: number): boolean;
}

/** Takes what the server publishes. */
export class PublishedToEditor implements ShownDiagnostics {
  private readonly shown = new Map<string, PublishDiagnosticsParams>();

  constructor(connection: ProtocolConnection) {
    connection.onNotification(PublishDiagnosticsNotification.type, (sent) => {
      this.shown.set(sent.uri, sent);
    });
  }

  of(uri: string): readonly Diagnostic[] | undefined {
    return this.shown.get(uri)?.diagnostics;
  }

  isUpToDate(uri: string, version: number): boolean {
    return this.shown.get(uri)?.version === version;
  }

  changed(): void {
    // The server publishes of its own accord.
  }

  closed(): void {
    // The server takes its diagnostics back itself.
  }
}

/** Asks after every change, and for all when it is told to. */
export class PulledByEditor implements ShownDiagnostics {
  private readonly shown = new Map<string, { items: Diagnostic[]; resultId?: string }>();
  private readonly open = new Set<string>();
  private readonly wanted = new Set<string>();
  private readonly underWay = new Map<string, CancellationTokenSource>();

  constructor(
    private readonly connection: ProtocolConnection,
    private readonly fail: (why: string) => void,
  ) {
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      for (const uri of this.open) this.want(uri);
    });
  }

  isUpToDate(uri: string): boolean {
    return !this.wanted.has(uri) && !this.underWay.has(uri);
  }

  of(uri: string): readonly Diagnostic[] | undefined {
    return this.shown.get(uri)?.items;
  }

  changed(uri: string): void {
    this.open.add(uri);
    this.want(uri);
  }

  closed(uri: string): void {
    this.open.delete(uri);
    this.shown.delete(uri);
  }

  /** One question at a time for a document, as VS Code asks: the one before is taken back. */
  private want(uri: string): void {
    this.wanted.add(uri);
    const before = this.underWay.get(uri);
    if (before) before.cancel();
    else void this.ask(uri);
  }

  private async ask(uri: string): Promise<void> {
    while (this.wanted.delete(uri) && this.open.has(uri)) {
      const source = new CancellationTokenSource();
      this.underWay.set(uri, source);
      const previous = this.shown.get(uri)?.resultId;
      try {
        const report = await this.connection.sendRequest(
          DocumentDiagnosticRequest.type,
          {
            textDocument: { uri },
            ...(previous !== undefined && { previousResultId: previous }),
          },
          source.token,
        );
        if (report.kind === 'full' && this.open.has(uri)) this.shown.set(uri, report);
      } catch (error) {
        const retrigger = isRetriggered(error);
        if (retrigger) this.wanted.add(uri);
        // VS Code asks no more then, not even for what was opened or changed meanwhile.
        else if (retrigger === false) this.wanted.delete(uri);
        else if (!isExpected(error)) this.fail(`diagnostics of ${uri}: ${String(error)}`);
      }
    }
    this.underWay.delete(uri);
  }
}

/** Whether the server wants to be asked again; nothing where it does not say. */
const isRetriggered = (error: unknown): boolean | undefined =>
  error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled
    ? (error.data as { retriggerRequest?: boolean } | undefined)?.retriggerRequest
    : undefined;

const expectedCodes: readonly number[] = [
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
];

/** Whether the error is one that the protocol provides for questions that are out of date. */
export const isExpected = (error: unknown): boolean =>
  error instanceof ResponseError && expectedCodes.includes(error.code);
