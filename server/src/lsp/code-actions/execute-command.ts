import {
  ResponseError,
  LSPErrorCodes,
  type ExecuteCommandParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { applyEditCommand } from './code-actions';
import type { Session } from '../session';

/** Runs the command that stands for a code action where a client takes only commands. */
export async function executeCommand(
  { connection, documents }: Session,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<void | ResponseError<never>> {
  const [uri, version, edit] = given as [unknown, unknown, WorkspaceEdit | undefined];
  if (command !== applyEditCommand || typeof uri !== 'string' || !edit)
    return new ResponseError(LSPErrorCodes.RequestFailed, `There is no command ${command}.`);
  if (documents.texts.get(uri)?.version !== version)
    return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
  await connection.workspace.applyEdit(edit);
}
