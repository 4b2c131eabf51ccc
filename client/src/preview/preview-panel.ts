import {
  Disposable,
  env,
  l10n,
  languages,
  Uri,
  window,
  workspace,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import type { Choices, PreviewResult } from '../../../server/src/lsp/connection/protocol';
import type { Server } from '../server/server';
import { EditorLink } from './editor-link';
import { pageHtml } from './page-html';
import type { FromPage, PreviewState, ToPage } from './preview-messages';
import { PreviewSource } from './preview-source';

/** Where a preview is shown, and what it is made with. */
export interface PreviewHost {
  readonly panel: WebviewPanel;
  readonly server: Server;
  readonly extensionUri: Uri;
}

/** The preview of one document, in a tab that may show another one before or after it. */
export class PreviewPanel {
  private readonly source: PreviewSource;
  private readonly editors: EditorLink;
  private readonly subscriptions: Disposable;
  private choices: Choices;
  private loadsPictures = false;
  private latest: PreviewResult | undefined;
  private isPageReady = false;
  private isLocked = false;

  constructor(
    private readonly host: PreviewHost,
    readonly uri: Uri,
    state: PreviewState | undefined,
  ) {
    const { panel, server } = host;
    this.choices = state?.choices ?? {};
    this.editors = new EditorLink(uri, panel);
    this.source = new PreviewSource(
      server,
      uri,
      () => ({ choices: this.choices, loadsPictures: this.loadsPictures }),
      (preview) => this.take(preview),
    );
    const { webview } = panel;
    this.subscriptions = Disposable.from(
      this.source,
      webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => this.source.documentChanged(document)),
      workspace.onDidSaveTextDocument(() => this.source.ask()),
      workspace.onDidOpenTextDocument(() => this.source.ask()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((changed) => changed.toString() === uri.toString())) this.source.ask();
      }),
      server.onDidStart(() => this.source.ask()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      this.watchFiles(),
    );
    this.load();
  }

  /** Whether the document is a partial that was put in place. */
  includes(uri: Uri): boolean {
    return this.latest?.files.includes(uri.toString()) ?? false;
  }

  /** The page remembers whether its tab is locked. */
  lock(isLocked: boolean): void {
    this.isLocked = isLocked;
    this.post({ type: 'lock', isLocked });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Loads the page; how it may load pictures is settled with that. */
  private load(): void {
    const { webview } = this.host.panel;
    const pageFolder = Uri.joinPath(this.host.extensionUri, 'client/dist/preview');
    this.isPageReady = false;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [pageFolder, ...(this.loadsPictures ? [this.picturesFolder] : [])],
    };
    webview.html = pageHtml({
      script: webview.asWebviewUri(Uri.joinPath(pageFolder, 'page.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(pageFolder, 'page.css')).toString(),
      source: webview.cspSource,
      nonce: newNonce(),
      uri: this.uri.toString(),
      loadsPictures: this.loadsPictures,
      language: env.language,
      texts: l10n.bundle ?? {},
    });
  }

  /** The folder that pictures may lie in: the workspace's, else the document's. */
  private get picturesFolder(): Uri {
    return workspace.getWorkspaceFolder(this.uri)?.uri ?? Uri.joinPath(this.uri, '..');
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.isPageReady = true;
        this.choices = message.choices;
        this.post({ type: 'lock', isLocked: this.isLocked });
        if (this.latest) this.send(this.latest);
        return this.source.ask(0);
      case 'choose':
        this.choices = message.choices;
        return this.source.ask(0);
      case 'loadPictures':
        this.loadsPictures = message.isAllowed;
        this.latest = undefined;
        return this.load();
      case 'reveal':
        return void this.editors.reveal(message, this.latest);
      case 'showDataError':
        return void this.editors.revealDataError(this.latest?.dataError);
      case 'scrolled':
        return this.editors.scrollTo(message.offset);
    }
  }

  private take(preview: PreviewResult): void {
    this.latest = preview;
    this.send(preview);
  }

  private send(preview: PreviewResult): void {
    const folder = this.host.panel.webview.asWebviewUri(Uri.joinPath(this.uri, '..'));
    const hasFolder = this.loadsPictures && this.uri.scheme !== 'untitled';
    this.post({ type: 'show', preview, ...(hasFolder && { localBase: folder.toString() }) });
  }

  private follow(editor: TextEditor): void {
    const offset = this.editors.firstVisibleOffset(editor);
    if (offset !== undefined) this.post({ type: 'scrollTo', offset });
  }

  private post(message: ToPage): void {
    if (this.isPageReady) void this.host.panel.webview.postMessage(message);
  }

  /** Sample data and partials count as they are on disk, where no editor has them open. */
  private watchFiles(): Disposable {
    const watcher = workspace.createFileSystemWatcher(
      '**/*.{data.json,hbs,handlebars,mustache,html,htm}',
    );
    const ask = (): void => this.source.ask();
    return Disposable.from(
      watcher,
      watcher.onDidChange(ask),
      watcher.onDidCreate(ask),
      watcher.onDidDelete(ask),
    );
  }
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes)).replace(/[^a-z0-9]/gi, '');
}
