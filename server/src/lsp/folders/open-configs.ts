import {
  CodeActionKind,
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configName } from '../../workspace/workspace';
import type { Session } from '../session';

const documentSelector = [{ pattern: `**/${configName}` }];

/**
 * Asks the client to send open configurations, too, where it can be asked: not with its messages, in
 * which case it would offer everything in them that it offers in these.
 */
export async function askForConfigs({ connection, client }: Session): Promise<void> {
  if (!client.registersDocuments) return;
  const codeActionKinds = [CodeActionKind.QuickFix];
  const syncKind = TextDocumentSyncKind.Incremental;
  await Promise.all([
    connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
    connection.client.register(DidChangeTextDocumentNotification.type, {
      documentSelector,
      syncKind,
    }),
    connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
    connection.client.register(CodeActionRequest.type, { documentSelector, codeActionKinds }),
  ]);
}
