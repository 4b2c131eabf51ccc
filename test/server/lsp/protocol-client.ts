import { EventEmitter, once } from 'node:events';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  InlayHintRefreshRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Diagnostic,
  type InitializeResult,
  type PreviousResultId,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentStatus } from '../../../server/src/lsp/connection/protocol';

export interface ClientOptions {
  capabilities?: ClientCapabilities;
  /** The language of the editor. */
  locale?: string;
  initializationOptions?: unknown;
  folders?: string[];
  /** Answers `workspace/configuration`, by scope. */
  settings?: (scope: string | undefined) => unknown;
}

/** An editor as the server sees it: a protocol connection with the documents that it has open. */
export class ProtocolClient {
  readonly registrations: Registration[] = [];
  readonly applied: WorkspaceEdit[] = [];
  readonly statuses: DocumentStatus[] = [];
  refreshes = 0;
  hintRefreshes = 0;
  initialized!: InitializeResult;
  private readonly documents = new Map<string, TextDocument>();
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  /** All that was published, by URI. */
  readonly publications = new Map<string, PublishDiagnosticsParams[]>();
  private readonly events = new EventEmitter();

  constructor(
    readonly connection: ProtocolConnection,
    private readonly options: ClientOptions = {},
  ) {
    this.answerServer();
    connection.listen();
  }

  async start(): Promise<this> {
    const { capabilities = {}, locale, initializationOptions, folders } = this.options;
    this.initialized = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
      ...(locale !== undefined && { locale }),
      initializationOptions,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return this;
  }

  async open(uri: string, text: string, languageId = 'html'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    await this.notify('textDocument/didOpen', { textDocument });
  }

  /** Replaces what stands at a range, or everything. */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const document = this.document(uri);
    const contentChanges = [range ? { range, text } : { text }];
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  save(uri: string): Promise<void> {
    return this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    this.published.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  get openUris(): string[] {
    return [...this.documents.keys()];
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  pull(uri: string, previousResultId?: string) {
    const textDocument = { uri };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The document's diagnostics, pulled in full. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('not in full');
    return report.items;
  }

  pullWorkspace(previousResultIds: PreviousResultId[] = []) {
    return this.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
  }

  actions(
    uri: string,
    range: Range,
    context: Partial<CodeActionContext> = {},
  ): Promise<(Command | CodeAction)[]> {
    return this.connection
      .sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      })
      .then((actions) => actions ?? []);
  }

  /** The next diagnostics published for a document that satisfy the condition. */
  async publishedFor(
    uri: string,
    isMeant: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const last = this.published.get(uri);
      if (last && isMeant(last)) return last;
      await once(this.events, 'published');
    }
  }

  /** The documents' diagnostics are to be asked for again. */
  async refreshed(): Promise<void> {
    if (this.refreshes === 0) await once(this.events, 'refresh');
    this.refreshes = 0;
  }

  /** The inlay hints are to be asked for again. */
  async hintsRefreshed(): Promise<void> {
    if (this.hintRefreshes === 0) await once(this.events, 'hint-refresh');
    this.hintRefreshes = 0;
  }

  async registered(method: string): Promise<void> {
    while (!this.registrations.some((registration) => registration.method === method))
      await once(this.events, 'registered');
  }

  private answerServer(): void {
    const { connection, events } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.set(params.uri, params);
      this.publications.set(params.uri, [...(this.publications.get(params.uri) ?? []), params]);
      events.emit('published');
    });
    connection.onNotification('bsm/status', (status: DocumentStatus) => {
      this.statuses.push(status);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      events.emit('refresh');
    });
    connection.onRequest(InlayHintRefreshRequest.type, () => {
      this.hintRefreshes++;
      events.emit('hint-refresh');
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
      events.emit('registered');
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(
        items.map(async ({ scopeUri }) => (await this.options.settings?.(scopeUri)) ?? null),
      ),
    );
    connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      this.applied.push(edit);
      return { applied: true };
    });
  }
}

/** The document's text after an edit that concerns it. */
export function edited(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  const changes = edit?.changes?.[document.uri] ?? documentEdits(document, edit);
  return TextDocument.applyEdits(document, changes);
}

function documentEdits(document: TextDocument, edit: WorkspaceEdit | undefined) {
  return (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === document.uri
      ? change.edits.filter((one) => 'newText' in one)
      : [],
  );
}
