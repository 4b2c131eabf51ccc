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
import { choiceText, statusText, type StatusText } from './status-text';

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

/** Shows how the message in the active editor stands, beside the editor's language. */
export class StatusItem {
  private readonly item = createItem('bsm.status');
  /** Takes back that the file is checked as a message. */
  private readonly choice = createItem('bsm.choice');
  private readonly told = new Map<string, DocumentStatus>();
  private readonly subscriptions: Disposable;

  constructor() {
    this.subscriptions = Disposable.from(
      this.item,
      this.choice,
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
    fill(this.item, status && statusText(status, t));
    fill(this.choice, status?.isByChoice && choiceText(t));
  }
}

function createItem(id: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(id, []);
  item.name = 'bsm-lint';
  return item;
}

/** Hides the item where there is nothing to say. */
function fill(item: LanguageStatusItem, shown: StatusText | undefined): void {
  item.selector = shown ? documentSelector : [];
  if (!shown) return;
  item.severity = severities[shown.severity];
  item.text = shown.text;
  item.detail = shown.detail;
  item.command = shown.command;
}
