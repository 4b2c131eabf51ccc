import { commands, env, Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { t } from '../texts/l10n';
import type { ReportContent } from './content';
import { pageCommands, reportPage } from './html';

/** The context in which commands about the report on screen are offered. */
const context = 'bsm.reportIsOpen';

/** Shows a report as a page in the editor; there is one at a time. */
export class ReportPanel implements Disposable {
  private panel: WebviewPanel | undefined;

  /** @param media the folder of the extension that holds the style sheet */
  constructor(private readonly media: Uri) {}

  show(content: ReportContent): void {
    const panel = this.panel ?? this.open();
    panel.title = content.title;
    panel.webview.html = reportPage(content, {
      t,
      language: env.language,
      styleSheet: String(panel.webview.asWebviewUri(Uri.joinPath(this.media, 'report.css'))),
      styleSource: panel.webview.cspSource,
    });
    panel.reveal();
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private open(): WebviewPanel {
    const panel = window.createWebviewPanel('bsm.report', '', ViewColumn.Active, {
      enableScripts: false,
      enableFindWidget: true,
      enableCommandUris: Object.values(pageCommands),
      localResourceRoots: [this.media],
    });
    panel.iconPath = Uri.joinPath(this.media, 'icon.png');
    panel.onDidDispose(() => {
      this.panel = undefined;
      void commands.executeCommand('setContext', context, false);
    });
    void commands.executeCommand('setContext', context, true);
    this.panel = panel;
    return panel;
  }
}
