import {
  commands,
  languages,
  ViewColumn,
  window,
  workspace,
  Disposable,
  Uri,
  type ExtensionContext,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { documentSelector } from '../server/documents';
import { t } from '../texts/l10n';
import type { Server } from '../server/server';
import type { PreviewState } from './preview-messages';
import { PreviewPanel } from './preview-panel';

const viewType = 'bsm.preview';

/** The previews of a window, one for each document. */
export class PreviewPanels {
  private readonly panels = new Map<string, PreviewPanel>();

  constructor(
    private readonly context: ExtensionContext,
    private readonly server: Server,
  ) {}

  /** Registers the command, and what brings previews back when the window is reloaded. */
  register(): Disposable {
    return Disposable.from(
      commands.registerCommand('bsm.openPreviewToSide', (uri?: Uri) => this.open(uri)),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: PreviewState | undefined) =>
          this.restore(panel, state),
      }),
      new Disposable(() => {
        for (const panel of this.panels.values()) panel.dispose();
      }),
    );
  }

  /** @param uri the file of the editor's title bar; from the command palette, the active editor's */
  private async open(uri = window.activeTextEditor?.document.uri): Promise<void> {
    const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : undefined;
    if (!document || languages.match(documentSelector, document) === 0) {
      void window.showInformationMessage(
        t('Open an HTML or Handlebars file to see what the buyer will see.'),
      );
      return;
    }
    const known = this.panels.get(document.uri.toString());
    if (known) known.show();
    else this.add(createPanel(document), document.uri, undefined);
  }

  private async restore(panel: WebviewPanel, state: PreviewState | undefined): Promise<void> {
    if (!state || this.panels.has(state.uri)) return panel.dispose();
    this.add(panel, Uri.parse(state.uri, true), state);
  }

  private add(webviewPanel: WebviewPanel, uri: Uri, state: PreviewState | undefined): void {
    const { extensionUri } = this.context;
    const panel = new PreviewPanel(webviewPanel, uri, this.server, extensionUri, state);
    this.panels.set(uri.toString(), panel);
    webviewPanel.onDidDispose(() => {
      this.panels.delete(uri.toString());
      panel.dispose();
    });
  }
}

function createPanel({ uri }: TextDocument): WebviewPanel {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return window.createWebviewPanel(
    viewType,
    t('Preview {0}', name),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableFindWidget: true },
  );
}
