import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as it changes what the server does. */
export interface ClientFeatures {
  pullsDiagnostics: boolean;
  refreshesDiagnostics: boolean;
  /** It answers questions for settings. */
  configuration: boolean;
  /** It can be asked to tell when settings change. */
  registersConfiguration: boolean;
  /** It can be asked to tell when files change. */
  registersWatchers: boolean;
  workspaceFolders: boolean;
  /** It takes commands for actions; only where it can also run them, as nothing is lost otherwise. */
  codeAction: { asCommands: boolean; resolvesEdit: boolean };
  edit: { documentChanges: boolean; createsFiles: boolean };
}

/** Reads the capabilities; a client that says nothing can do nothing. */
export function clientFeatures(capabilities: ClientCapabilities | undefined): ClientFeatures {
  const { textDocument, workspace } = capabilities ?? {};
  const { codeAction, diagnostic } = textDocument ?? {};
  const edit = workspace?.workspaceEdit;
  const documentChanges = edit?.documentChanges === true;
  return {
    pullsDiagnostics: Boolean(diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    codeAction: {
      asCommands: !codeAction?.codeActionLiteralSupport && workspace?.applyEdit === true,
      resolvesEdit:
        codeAction?.dataSupport === true &&
        codeAction.resolveSupport?.properties?.includes('edit') === true,
    },
    edit: {
      documentChanges,
      createsFiles: documentChanges && edit?.resourceOperations?.includes('create') === true,
    },
  };
}
