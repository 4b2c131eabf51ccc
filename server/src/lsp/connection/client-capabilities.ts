import type {
  ClientCapabilities,
  CompletionItemKind,
  TextDocumentClientCapabilities,
  WorkspaceClientCapabilities,
} from 'vscode-languageserver';

/** What the client can do, as far as it changes what the server does. */
export interface ClientFeatures extends WorkspaceFeatures, WritingFeatures {
  pullsDiagnostics: boolean;
  /** It can be asked to send further documents, and to offer actions in them. */
  registersDocuments: boolean;
  codeAction: CodeActionFeatures;
  edit: EditFeatures;
}

interface WritingFeatures {
  /** It knows tab stops in completions. */
  snippets: boolean;
  /** The kinds of completions that it knows; missing for those of the protocol's first version. */
  completionKinds?: readonly CompletionItemKind[];
  /** Its command that offers completions. */
  completionCommand?: string;
  /** It shows Markdown in the documentation of completions. */
  completionMarkdown: boolean;
  hoverMarkdown: boolean;
  preparesRename: boolean;
  /** It takes an outline as a tree. */
  symbolTrees: boolean;
  /** It shows what a link is for. */
  linkTooltips: boolean;
  /** It takes a definition with the range that leads there. */
  definitionLinks: boolean;
}

interface WorkspaceFeatures {
  refreshesDiagnostics: boolean;
  refreshesInlayHints: boolean;
  /** It answers questions for settings. */
  configuration: boolean;
  /** It can be asked to tell when settings change. */
  registersConfiguration: boolean;
  /** It can be asked to tell when files change. */
  registersWatchers: boolean;
  workspaceFolders: boolean;
}

interface CodeActionFeatures {
  /** It takes commands for actions; only where it can also run them, as nothing is lost otherwise. */
  asCommands: boolean;
  resolvesEdit: boolean;
}

interface EditFeatures {
  documentChanges: boolean;
  createsFiles: boolean;
  renamesFiles: boolean;
}

/** Reads the capabilities; a client that says nothing can do nothing. */
export function clientFeatures(capabilities: ClientCapabilities | undefined): ClientFeatures {
  const { textDocument, workspace } = capabilities ?? {};
  return {
    ...workspaceFeatures(workspace ?? {}),
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    registersDocuments: registersDocuments(textDocument ?? {}),
    codeAction: codeActionFeatures(textDocument?.codeAction, workspace?.applyEdit === true),
    edit: editFeatures(workspace?.workspaceEdit),
    ...writingFeatures(textDocument ?? {}),
  };
}

const registersDocuments = ({
  synchronization,
  codeAction,
}: TextDocumentClientCapabilities): boolean =>
  synchronization?.dynamicRegistration === true && codeAction?.dynamicRegistration === true;

function writingFeatures({
  completion,
  hover,
  rename,
  documentLink,
  definition,
  documentSymbol,
}: TextDocumentClientCapabilities): WritingFeatures {
  const item = completion?.completionItem;
  const kinds: unknown = completion?.completionItemKind?.valueSet;
  return {
    snippets: item?.snippetSupport === true,
    ...(Array.isArray(kinds) && { completionKinds: kinds as CompletionItemKind[] }),
    completionMarkdown: takesMarkdown(item?.documentationFormat),
    hoverMarkdown: takesMarkdown(hover?.contentFormat),
    preparesRename: rename?.prepareSupport === true,
    symbolTrees: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linkTooltips: documentLink?.tooltipSupport === true,
    definitionLinks: definition?.linkSupport === true,
  };
}

const takesMarkdown = (formats: readonly string[] | undefined): boolean =>
  Array.isArray(formats) && formats.includes('markdown');

function workspaceFeatures(workspace: WorkspaceClientCapabilities): WorkspaceFeatures {
  return {
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace.inlayHint?.refreshSupport === true,
    configuration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
  };
}

function codeActionFeatures(
  codeAction: TextDocumentClientCapabilities['codeAction'],
  appliesEdits: boolean,
): CodeActionFeatures {
  const resolved: unknown = codeAction?.resolveSupport?.properties;
  return {
    asCommands: !codeAction?.codeActionLiteralSupport && appliesEdits,
    resolvesEdit:
      codeAction?.dataSupport === true && Array.isArray(resolved) && resolved.includes('edit'),
  };
}

function editFeatures(edit: WorkspaceClientCapabilities['workspaceEdit']): EditFeatures {
  const documentChanges = edit?.documentChanges === true;
  const operations: readonly string[] = edit?.resourceOperations ?? [];
  return {
    documentChanges,
    createsFiles: documentChanges && operations.includes('create'),
    renamesFiles: documentChanges && operations.includes('rename'),
  };
}
