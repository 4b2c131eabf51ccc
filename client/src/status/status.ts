import {
  Disposable,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type LanguageStatusItem,
  type Uri,
} from 'vscode';
import type { DocumentStatus } from '../../../server/src/lsp/connection/protocol';
import { documentSelector } from '../server/documents';
import { t } from '../texts/l10n';
import { statusText } from './status-text';

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

/** Shows how the message in the active editor stands, beside the editor's language. */
export class StatusItem {
  private readonly item: LanguageStatusItem;
  private readonly told = new Map<string, DocumentStatus>();
  private readonly subscriptions: Disposable;

  constructor() {
    this.item = languages.createLanguageStatusItem('bsm.status', []);
    this.item.name = 'bsm-lint';
    this.subscriptions = Disposable.from(
      this.item,
      window.onDidChangeActiveTextEditor(() => this.show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.told.delete(uri.toString())),
    );
  }

  /** Takes note of what the server tells. */
  take(uri: Uri, status: DocumentStatus): void {
    this.told.set(uri.toString(), status);
    this.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    // In other editors it is not shown anyway, and the text of an output counts as one.
    if (!document || languages.match(documentSelector, document) === 0) return;
    const status = this.told.get(document.uri.toString());
    const isPlainText = document.languageId === 'plaintext' && status?.state !== 'checked';
    this.item.selector = status && !isPlainText ? documentSelector : [];
    if (!status) return;
    const { severity, text, detail, command } = statusText(status, t);
    this.item.severity = severities[severity];
    this.item.text = text;
    this.item.detail = detail;
    this.item.command = command;
  }
}
