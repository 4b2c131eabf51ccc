import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  type Command,
  type Range as LspRange,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../../ranges/range';
import { OutdatedError, TakenBackError } from '../checks/check-errors';
import type { CheckedDocument } from '../checks/checker';
import { isConfig } from '../checks/config-problems';
import { shownText } from '../checks/shown-text';
import { fixAllKind, wants } from './code-action-kinds';
import { configActions } from './config-actions';
import { fromLspRange } from '../documents/convert';
import {
  fixEverything,
  problemsAt,
  quickFixes,
  safeEdits,
  type OfferedAction,
} from './offered-actions';
import type { Session } from '../session';
import { spellingActions } from './spelling-actions';
import { toWorkspaceEdit } from './workspace-edit';

/** The command that clients without code action literals run in place of an action. */
export const applyEditCommand = 'bsm.applyEdit';

/** What a client gives back with an action whose edit it wants computed. */
interface DeferredFix {
  uri: string;
  version: number;
  rule?: string;
}

/** Answers which actions there are for a range of a document. */
export async function codeActions(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<(CodeAction | Command)[]> {
  const document = session.documents.texts.get(uri);
  if (!document) return [];
  if (isConfig(uri)) return actionsInConfig(session, document, range, context);
  const checked = await current(session, document, token);
  // Every move of the cursor asks, and takes its question back at the next one.
  if (!checked || token.isCancellationRequested) return [];
  const offered = [
    ...(wants(context.only, CodeActionKind.QuickFix)
      ? await offeredQuickFixes(session, document, checked, fromLspRange(document, range))
      : []),
    ...(wants(context.only, fixAllKind) ? fixEverything(document, checked) : []),
  ];
  // An action that was asked for by its kind is about to be applied: nothing is gained by waiting.
  const mayDefer = session.client.codeAction.resolvesEdit && !context.only;
  return offered.flatMap((action) => inClientsForm(session, document, action, mayDefer));
}

function actionsInConfig(
  session: Session,
  document: TextDocument,
  range: LspRange,
  { only }: CodeActionContext,
): (CodeAction | Command)[] {
  if (!wants(only, CodeActionKind.QuickFix)) return [];
  const place = fromLspRange(document, range);
  const offered = configActions(session.configProblems, document, place);
  return offered.flatMap((action) => inClientsForm(session, document, action, false));
}

async function offeredQuickFixes(
  session: Session,
  document: TextDocument,
  checked: CheckedDocument,
  range: Range,
): Promise<OfferedAction[]> {
  const problems = problemsAt(checked, range);
  const misspelt = await spellingActions(session, document, checked, problems);
  return quickFixes(document, checked, problems, misspelt);
}

/** Computes the edit of an action that was offered without it. */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const fix = action.data as DeferredFix | undefined;
  const document = fix && session.documents.texts.get(fix.uri);
  if (!fix || !document) return action;
  if (document.version !== fix.version) throw changed();
  const checked = await current(session, document);
  if (!checked) return action;
  const edits = safeEdits(document, checked, fix.rule);
  return { ...action, edit: toWorkspaceEdit(document, edits, session.client) };
}

function inClientsForm(
  { client }: Session,
  document: TextDocument,
  action: OfferedAction,
  mayDefer: boolean,
): (CodeAction | Command)[] {
  const { kind, isPreferred, diagnostics = [], create, other } = action;
  if (create && !client.edit.createsFiles) return [];
  const { uri, version } = document;
  const title = shownText(action.title);
  const defers = mayDefer && action.fixes !== undefined;
  const edit = defers
    ? undefined
    : toWorkspaceEdit(document, action.edits(), client, { create, other });
  if (client.codeAction.asCommands)
    return [{ title, command: applyEditCommand, arguments: [uri, version, edit] }];
  const data: DeferredFix = { uri, version, ...action.fixes };
  return [
    {
      title,
      kind,
      ...(isPreferred && { isPreferred }),
      ...(diagnostics.length > 0 && { diagnostics }),
      ...(edit ? { edit } : { data }),
    },
  ];
}

/** Nothing for a question that is taken back. */
async function current(
  session: Session,
  document: TextDocument,
  token?: CancellationToken,
): Promise<CheckedDocument | undefined> {
  try {
    return await session.documents.checkedSoon(document, token);
  } catch (error) {
    if (error instanceof TakenBackError) return undefined;
    throw error instanceof OutdatedError ? changed() : error;
  }
}

function changed(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
}
