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
  codeAction: { literals: boolean; preferred: boolean; resolvesEdit: boolean };
  edit: { apply: boolean; documentChanges: boolean; createsFiles: boolean };
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
      literals: Boolean(codeAction?.codeActionLiteralSupport),
      preferred: codeAction?.isPreferredSupport === true,
      resolvesEdit:
        codeAction?.dataSupport === true &&
        codeAction.resolveSupport?.properties?.includes('edit') === true,
    },
    edit: {
      apply: workspace?.applyEdit === true,
      documentChanges,
      createsFiles: documentChanges && edit?.resourceOperations?.includes('create') === true,
    },
  };
}
