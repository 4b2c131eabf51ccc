import { commands, EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import type { DocumentStatus } from '../../../server/src/lsp/connection/protocol';

/** Knows which open documents are messages, so that there are previews of these alone. */
export class MessageContext {
  private readonly messages = new Set<string>();
  private readonly subscription: Disposable;
  private readonly found = new EventEmitter<Uri>();
  /** Tells of documents that turn out to be messages. */
  readonly onDidFind = this.found.event;

  constructor() {
    this.subscription = workspace.onDidCloseTextDocument(({ uri }) => {
      if (this.messages.delete(uri.toString())) this.tell();
    });
  }

  /** Takes note of what the server tells. */
  take(uri: Uri, { state }: DocumentStatus): void {
    const key = uri.toString();
    const isMessage = state === 'checked';
    if (isMessage === this.messages.has(key)) return;
    if (isMessage) this.messages.add(key);
    else this.messages.delete(key);
    this.tell();
    if (isMessage) this.found.fire(uri);
  }

  /** Whether the document is a message, as far as the server has told. */
  has(uri: Uri): boolean {
    return this.messages.has(uri.toString());
  }

  dispose(): void {
    this.subscription.dispose();
    this.found.dispose();
  }

  private tell(): void {
    const keys = [...this.messages].flatMap((uri) => [uri, ...pathsOf(Uri.parse(uri, true))]);
    void commands.executeCommand('setContext', 'bsm.messages', keys);
  }
}

/** Where the extension runs elsewhere than the window, they agree on paths alone. */
function pathsOf({ path }: Uri): string[] {
  return [path, path.replaceAll('/', '\\')];
}
