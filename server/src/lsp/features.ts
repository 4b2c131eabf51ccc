import {
  DidChangeConfigurationNotification,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions, resolveCodeAction } from './code-actions/code-actions';
import { completion } from './language-features/completion';
import { definition } from './language-features/definition';
import { documentDiagnostics } from './diagnostics/document-diagnostics';
import { documentLinks } from './language-features/document-links';
import { documentKey } from './documents/document-path';
import { documentSymbols, foldingRanges } from './language-features/document-structure';
import { executeCommand } from './code-actions/execute-command';
import { serveDrafts } from './drafts';
import { hover } from './language-features/hover';
import { inlayHints } from './language-features/inlay-hints';
import { linkedEditing } from './language-features/linked-editing';
import { lookAgain } from './diagnostics/look-again';
import { serveNewMessages } from './new-message-requests';
import { preview } from './preview';
import {
  checkAsMessageNotification,
  previewRequest,
  type CheckAsMessageParams,
  type PreviewParams,
} from './connection/protocol';
import { PublishedDiagnostics } from './diagnostics/published-diagnostics';
import { Recheck } from './diagnostics/recheck';
import { documentHighlights, references } from './language-features/references';
import { prepareRename, rename } from './language-features/rename';
import type { Session } from './session';
import { askForConfigs } from './folders/open-configs';
import { changedPaths, takeInFileChanges, watchFiles } from './folders/watched-files';
import { workspaceDiagnostics } from './diagnostics/workspace-diagnostics';
import { serveWorkspaceFixes } from './code-actions/workspace-fixes';
import { serveWorkspaceReport } from './diagnostics/workspace-report';

/** Connects the client's requests and notifications with what answers them. */
export function serveFeatures(session: Session, publishDelay: number): void {
  const { connection, client } = session;
  if (!client.registersWatchers) {
    session.documents.texts.onDidOpen(() => lookAgain(session));
    session.documents.texts.onDidSave(() => lookAgain(session));
  }
  const published = client.pullsDiagnostics
    ? undefined
    : new PublishedDiagnostics(session, publishDelay);
  const recheck = new Recheck(session, published);
  session.documents.onFoundMore = (document) => recheck.foundMore(document);
  serveDiagnostics(session);
  serveChanges(session, recheck);
  serveNewMessages(session);
  serveDrafts(session);
  serveWorkspaceReport(session);
  serveWorkspaceFixes(session);
  const { complete } = session.folders;
  connection.onCodeAction((params, token) => complete(() => codeActions(session, params, token)));
  connection.onCodeActionResolve((action) => complete(() => resolveCodeAction(session, action)));
  serveWriting(session);
  connection.onRequest(previewRequest, (params: PreviewParams, token) =>
    complete(() => preview(session, params, token)),
  );
  connection.onExecuteCommand((params) => executeCommand(session, params));
  connection.onShutdown(() => recheck.stop());
}

/** What helps those who write messages. */
function serveWriting(session: Session): void {
  const { connection, folders } = session;
  const { complete } = folders;
  connection.onCompletion((params, token) => complete(() => completion(session, params, token)));
  connection.onDocumentSymbol(({ textDocument }) =>
    complete(() => documentSymbols(session, textDocument.uri)),
  );
  connection.onFoldingRanges(({ textDocument }) =>
    complete(() => foldingRanges(session, textDocument.uri)),
  );
  connection.onDocumentLinks(({ textDocument }) =>
    complete(() => documentLinks(session, textDocument.uri)),
  );
  connection.onDefinition((params) => complete(() => definition(session, params)));
  connection.onDocumentHighlight((params) => complete(() => documentHighlights(session, params)));
  connection.onReferences((params) => complete(() => references(session, params)));
  connection.onPrepareRename((params) => complete(() => prepareRename(session, params)));
  connection.onRenameRequest((params) => complete(() => rename(session, params)));
  connection.languages.onLinkedEditingRange((params) =>
    complete(() => linkedEditing(session, params)),
  );
  connection.languages.inlayHint.on((params, token) =>
    complete(() => inlayHints(session, params, token)),
  );
  connection.onHover((params, token) => complete(() => hover(session, params, token)));
}

function serveDiagnostics(session: Session): void {
  const { diagnostics } = session.connection.languages;
  diagnostics.on((params, token) => documentDiagnostics(session, params, token));
  diagnostics.onWorkspace((params, token) => workspaceDiagnostics(session, params, token));
  session.documents.texts.onDidClose(({ document }) => session.status.forget(document.uri));
  // One that is closed before the client tells of the changed file is not as it was before.
  session.documents.texts.onDidSave(({ document }) => session.closedFiles.forget(document.uri));
}

/** Everything but the documents' texts that can change what is found in them. */
function serveChanges(session: Session, recheck: Recheck): void {
  const { connection, settings, checker } = session;
  connection.onInitialized(() => subscribe(session, recheck));
  connection.onDidChangeConfiguration((params) => {
    settings.change(params.settings);
    recheck.all();
  });
  connection.onDidChangeWatchedFiles(async (params) => {
    for (const { uri } of params.changes) recheck.thoseThatLookedAt(documentKey(uri));
    if (await takeInFileChanges(session, params)) recheck.all();
    else await recheckIncluded(session, recheck, params);
  });
  const recheckOthers = ({ document: { uri } }: { document: TextDocument }): void => {
    if (checker.isOutdated(documentKey(uri))) recheck.thoseThatLookedAt(documentKey(uri));
  };
  session.documents.texts.onDidChangeContent(async (change) => {
    recheckOthers(change);
    for (const path of await checker.partials.concernedBy(change.document)) recheck.partial(path);
  });
  session.documents.texts.onDidClose((change) => {
    recheckOthers(change);
    for (const path of checker.partials.concernedByClosing(change.document)) recheck.partial(path);
  });
  connection.onNotification(
    checkAsMessageNotification,
    ({ uri, isMessage }: CheckAsMessageParams) => {
      checker.checkAsMessage(uri, isMessage);
      recheck.all();
    },
  );
}

/** Partials show where they are included, also by files that were changed outside of the editor. */
async function recheckIncluded(
  { checker }: Session,
  recheck: Recheck,
  params: DidChangeWatchedFilesParams,
): Promise<void> {
  for (const changed of changedPaths(params))
    for (const path of await checker.partials.concernedByFile(changed)) recheck.partial(path);
}

/** Asks the client to tell of what it tells only when asked. */
async function subscribe(session: Session, recheck: Recheck): Promise<void> {
  const { connection, client, folders } = session;
  if (client.workspaceFolders)
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      folders.change(event);
      recheck.all();
    });
  const { type } = DidChangeConfigurationNotification;
  await Promise.all([
    client.registersConfiguration && connection.client.register(type, { section: 'bsm' }),
    watchFiles(session),
    askForConfigs(session),
  ]);
}
