import { CancellationTokenSource, languages, workspace, type TextDocument, type Uri } from 'vscode';
import {
  previewRequest,
  type PreviewParams,
  type PreviewResult,
} from '../../../server/src/lsp/connection/protocol';
import { documentSelector } from '../server/documents';
import type { Server } from '../server/server';

/** While somebody types, the preview waits for a pause of so many milliseconds. */
const pause = 120;

/** Asks the server for the preview of a document, and drops answers that are out of date. */
export class PreviewSource {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private request: CancellationTokenSource | undefined;

  /** @param wanted how the preview is wanted now */
  constructor(
    private readonly server: Server,
    private readonly uri: Uri,
    private readonly wanted: () => Omit<PreviewParams, 'uri'>,
    private readonly take: (preview: PreviewResult) => void,
  ) {}

  /** Another document may be a partial. */
  documentChanged(document: TextDocument): void {
    if (languages.match(documentSelector, document) > 0) this.ask();
  }

  /** Asks soon; what was asked before is no longer wanted. */
  ask(delay = pause): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.askNow(), delay);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.request?.cancel();
  }

  private async askNow(): Promise<void> {
    this.request?.cancel();
    const request = new CancellationTokenSource();
    this.request = request;
    if (!this.server.isRunning) return;
    const document = await this.openDocument();
    if (!document) return;
    const uri = this.uri.toString();
    const params: PreviewParams = { uri, ...this.wanted() };
    try {
      const preview = await this.server.request<PreviewResult | null>(
        previewRequest,
        params,
        request.token,
      );
      // Where the text has changed meanwhile, its change has made us ask again.
      if (preview && !request.token.isCancellationRequested && preview.version === document.version)
        this.take(preview);
    } catch (error) {
      if (!request.token.isCancellationRequested)
        this.server.logFailure('The preview failed.', error);
    }
  }

  /** The server knows only open documents; closed ones are opened without showing them. */
  private async openDocument(): Promise<TextDocument | undefined> {
    try {
      return await workspace.openTextDocument(this.uri);
    } catch {
      // The file is gone, or an untitled document was closed: what was shown last stays.
      return undefined;
    }
  }
}
