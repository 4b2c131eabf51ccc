import {
  type ResponseError,
  type CancellationToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { cancelled } from './cancelled';
import { OutdatedError, TakenBackError } from '../checks/check-errors';
import type { Findings } from '../checks/closed-files';
import { noDiagnostics, report } from './document-diagnostics';
import { documentKey } from '../documents/document-path';
import { lookAgain } from './look-again';
import type { Session } from '../session';
import { Turns } from '../checks/turns';

/**
 * Answers a client's question for the diagnostics of all messages. VS Code asks every two seconds,
 * so what is known is neither read nor checked again, and not sent again either.
 */
export async function workspaceDiagnostics(
  session: Session,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
  if (!session.client.registersWatchers) lookAgain(session);
  const answer = new Answer(previousResultIds);
  if (!(await addOpenDocuments(session, answer, token))) return cancelled();
  const turns = new Turns();
  for (const uri of await session.messages.uris()) {
    if (answer.has(uri)) continue;
    const result = await session.closedFiles.checked(uri);
    if (result) answer.add(uri, null, result);
    await turns.give();
    if (token.isCancellationRequested) return cancelled();
  }
  // What the client may still show of documents that are not, or no longer, among the messages.
  for (const { uri } of previousResultIds) answer.add(uri, null, noDiagnostics);
  for (const uri of session.documents.closedUris) answer.add(uri, null, noDiagnostics);
  return { items: answer.items };
}

/** Returns whether the answer is still wanted. */
async function addOpenDocuments(
  session: Session,
  answer: Answer,
  token: CancellationToken,
): Promise<boolean> {
  for (const document of session.documents.texts.all()) {
    try {
      const checked = await session.documents.checked(document, token);
      answer.add(document.uri, document.version, checked);
    } catch (error) {
      if (error instanceof TakenBackError) return false;
      if (!(error instanceof OutdatedError)) throw error;
      answer.leaveOut(document.uri);
    }
  }
  return true;
}

/** The reports of an answer, each document's first one. */
class Answer {
  readonly items: WorkspaceDocumentDiagnosticReport[] = [];
  private readonly seen = new Set<string>();
  private readonly previous: ReadonlyMap<string, string>;

  constructor(previous: WorkspaceDiagnosticParams['previousResultIds']) {
    this.previous = new Map(previous.map(({ uri, value }) => [documentKey(uri), value]));
  }

  has(uri: string): boolean {
    return this.seen.has(documentKey(uri));
  }

  add(uri: string, version: number | null, result: Findings): void {
    if (this.has(uri)) return;
    this.leaveOut(uri);
    this.items.push({ ...report(result, this.previous.get(documentKey(uri))), uri, version });
  }

  /** What the client knows of the document holds. */
  leaveOut(uri: string): void {
    this.seen.add(documentKey(uri));
  }
}
