import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { ClientFeatures } from './connection/client-capabilities';
import { offeredKinds } from './code-actions/code-action-kinds';
import { applyEditCommand } from './code-actions/code-actions';
import { diagnosticSource } from './checks/diagnostic';
import type { PositionEncoding } from './documents/position-encoding';

/** What the server offers to this client. */
export function serverCapabilities(
  client: ClientFeatures,
  positionEncoding: PositionEncoding,
): ServerCapabilities {
  return {
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    completionProvider: { triggerCharacters: ['{', '[', '<', '-', '/', '>', ' ', ':', '.'] },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    inlayHintProvider: { resolveProvider: false },
    documentLinkProvider: { resolveProvider: false },
    codeActionProvider: client.codeAction.asCommands
      ? true
      : { codeActionKinds: offeredKinds, resolveProvider: client.codeAction.resolvesEdit },
    ...(client.codeAction.asCommands && {
      executeCommandProvider: { commands: [applyEditCommand] },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: diagnosticSource,
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
    }),
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
