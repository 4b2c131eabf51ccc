import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { cancelled } from './cancelled';
import { OutdatedError, TakenBackError } from '../checks/check-errors';
import type { Findings } from '../checks/closed-files';
import { resultId } from '../checks/result-id';
import type { Session } from '../session';

/** What is to be said of a document that is not checked. */
export const noDiagnostics: Findings = {
  state: 'off',
  diagnostics: [],
  resultId: resultId([]),
  lookedAt: new Set(),
};

/** Answers a client's question for one document's diagnostics. */
export async function documentDiagnostics(
  session: Session,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
  try {
    const result = await diagnosticsOf(session, uri, token);
    if (token.isCancellationRequested) return cancelled();
    return report(result, previousResultId);
  } catch (error) {
    if (error instanceof TakenBackError) return cancelled();
    if (!(error instanceof OutdatedError)) throw error;
    // Any other answer would put diagnostics of the old text, or none, under the new one. Of a
    // document that was closed too, since the client may have opened it again meanwhile.
    const data = { retriggerRequest: true };
    return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', data);
  }
}

async function diagnosticsOf(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<Findings> {
  const document = session.documents.texts.get(uri);
  if (!document) return (await session.closedFiles.checked(uri)) ?? noDiagnostics;
  const checked = await session.documents.checked(document, token);
  session.status.report(uri, checked);
  return checked;
}

/** All of the diagnostics, or that they are those which the client has already. */
export function report(
  { diagnostics, resultId }: Findings,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics };
}
