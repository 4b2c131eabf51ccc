import {
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
  private readonly underWay = new Set<string>();

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

  /** One question at a time for a document, as editors ask. */
  private want(uri: string): void {
    this.wanted.add(uri);
    if (!this.underWay.has(uri)) void this.ask(uri);
  }

  private async ask(uri: string): Promise<void> {
    this.underWay.add(uri);
    while (this.wanted.delete(uri) && this.open.has(uri)) {
      const previous = this.shown.get(uri)?.resultId;
      try {
        const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
          textDocument: { uri },
          ...(previous !== undefined && { previousResultId: previous }),
        });
        if (report.kind === 'full' && this.open.has(uri)) this.shown.set(uri, report);
      } catch (error) {
        if (isRetriggered(error)) this.wanted.add(uri);
        else if (!isExpected(error)) this.fail(`diagnostics of ${uri}: ${String(error)}`);
      }
    }
    this.underWay.delete(uri);
  }
}

const isRetriggered = (error: unknown): boolean =>
  error instanceof ResponseError &&
  error.code === LSPErrorCodes.ServerCancelled &&
  (error.data as { retriggerRequest?: boolean } | undefined)?.retriggerRequest === true;

const expectedCodes: readonly number[] = [
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
];

/** Whether the error is one that the protocol provides for questions that are out of date. */
export const isExpected = (error: unknown): boolean =>
  error instanceof ResponseError && expectedCodes.includes(error.code);
