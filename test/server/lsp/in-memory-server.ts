import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageWriter,
  type ClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import type { OpenFolder } from '../../../server/src/lsp/folders/folders';
import { startServer, type ServerOptions } from '../../../server/src/lsp/server';
import { NodeWorkspace } from '../../../server/src/workspace/node';
import { messagesIn } from '../../../server/src/workspace/walk';
import { messageReader } from './message-reader';
import { ProtocolClient, type ClientOptions } from './protocol-client';
import { countingCheck, testRules } from './test-rules';

/** What a client such as VS Code can do. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    applyEdit: true,
    configuration: true,
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    workspaceFolders: true,
  },
};

const open: { dispose(): void }[] = [];

/** A client connected to a server in this process, whose rules are the tests' own. */
export async function connected(
  options: ClientOptions = { capabilities: fullCapabilities },
  serverOptions: Pick<ServerOptions, 'check' | 'openDictionary' | 'readSnippets' | 'complete'> = {},
  openFolder: OpenFolder = openFolderOnDisk,
): Promise<{ client: ProtocolClient; checked: string[] }> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const { check, calls } = countingCheck();
  const server = createConnection(messageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, openFolder, { check, rules: testRules, publishDelay: 0, ...serverOptions });
  const connection = createProtocolConnection(
    messageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = new ProtocolClient(connection, options);
  open.push(connection, server);
  return { client: await client.start(), checked: calls };
}

const openFolderOnDisk: OpenFolder = (folder, open) => {
  const workspace = new NodeWorkspace({ rules: testRules, open, ...(folder && { folder }) });
  return { workspace, messages: () => (folder ? messagesIn(folder, workspace).files : []) };
};

afterEach(() => {
  for (const connection of open.splice(0)) connection.dispose();
});
