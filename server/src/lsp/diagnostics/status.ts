import type { Connection } from 'vscode-languageserver';
import type { CheckedDocument } from '../checks/checker';
import { problemCounts } from './problem-counts';
import { statusNotification, type DocumentStatus } from '../connection/protocol';

/** Tells the client how each open document stands, where the client wants to know. */
export class StatusReporter {
  private readonly told = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly wanted: boolean,
  ) {}

  /** Says it once, until it changes. */
  report(uri: string, checked: CheckedDocument): void {
    if (!this.wanted) return;
    const status = documentStatus(uri, checked);
    const content = JSON.stringify(status);
    if (this.told.get(uri) === content) return;
    this.told.set(uri, content);
    void this.connection.sendNotification(statusNotification, status);
  }

  forget(uri: string): void {
    this.told.delete(uri);
  }
}

function documentStatus(
  uri: string,
  { state, isByChoice, diagnostics }: CheckedDocument,
): DocumentStatus {
  return { uri, state, ...(isByChoice && { isByChoice }), ...problemCounts(diagnostics) };
}
