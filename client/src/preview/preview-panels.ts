import {
  commands,
  languages,
  ViewColumn,
  window,
  workspace,
  Disposable,
  Uri,
  type ExtensionContext,
  type WebviewPanel,
} from 'vscode';
import { documentSelector } from '../server/documents';
import type { MessageContext } from '../status/message-context';
import { t } from '../texts/l10n';
import type { Server } from '../server/server';
import type { PreviewState } from './preview-messages';
import { PreviewTab } from './preview-tab';

const viewType = 'bsm.preview';

/** The previews of a window: one that follows the active message, and any number of locked ones. */
export class PreviewPanels {
  private readonly tabs = new Set<PreviewTab>();

  constructor(
    private readonly context: ExtensionContext,
    private readonly server: Server,
    private readonly messages: MessageContext,
  ) {}

  /** Registers the commands, and what brings previews back when the window is reloaded. */
  register(): Disposable {
    return Disposable.from(
      commands.registerCommand('bsm.openPreviewToSide', (uri?: Uri) => this.open(uri)),
      commands.registerCommand('bsm.togglePreviewLock', () => this.toggleLock()),
      window.onDidChangeActiveTextEditor((editor) => editor && this.follow(editor.document.uri)),
      // Whether a document is a message is known some time after it was opened.
      this.messages.onDidFind((uri) => {
        const active = window.activeTextEditor?.document.uri;
        if (active?.toString() === uri.toString()) this.follow(uri);
      }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: PreviewState | undefined) =>
          this.restore(panel, state),
      }),
      new Disposable(() => {
        for (const tab of this.tabs) tab.dispose();
      }),
    );
  }

  private get follower(): PreviewTab | undefined {
    return [...this.tabs].find(({ isLocked }) => !isLocked);
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
    const known = [...this.tabs].find((tab) => tab.isAbout(document.uri)) ?? this.follower;
    known?.turnTo(document.uri);
    if (known) known.reveal();
    else this.add(createPanel(), document.uri, undefined);
  }

  private follow(uri: Uri): void {
    const { follower } = this;
    if (follower && this.messages.has(uri) && !follower.shows(uri)) follower.turnTo(uri);
  }

  /** Of several previews that follow, all would show the same: unlocking one locks the one before. */
  private toggleLock(): void {
    const tabs = [...this.tabs];
    const tab = tabs.find(({ isActive }) => isActive) ?? tabs.at(-1);
    if (tab?.isLocked) this.follower?.lock(true);
    tab?.lock(!tab.isLocked);
  }

  private async restore(panel: WebviewPanel, state: PreviewState | undefined): Promise<void> {
    if (!state) return panel.dispose();
    const isLocked = state.isLocked === true || this.follower !== undefined;
    this.add(panel, Uri.parse(state.uri, true), { ...state, isLocked });
  }

  private add(panel: WebviewPanel, uri: Uri, state: PreviewState | undefined): void {
    const { extensionUri } = this.context;
    const tab = new PreviewTab({ panel, server: this.server, extensionUri }, uri, state);
    this.tabs.add(tab);
    panel.onDidDispose(() => {
      this.tabs.delete(tab);
      tab.dispose();
    });
  }
}

function createPanel(): WebviewPanel {
  return window.createWebviewPanel(
    viewType,
    t('Preview'),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableFindWidget: true },
  );
}
