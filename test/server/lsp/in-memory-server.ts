import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  FileChangeType,
  StreamMessageWriter,
  type ClientCapabilities,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { uriOf } from '../../../server/src/lsp/documents/document-path';
import type { OpenFolder } from '../../../server/src/lsp/folders/folders';
import { startServer, type ServerOptions } from '../../../server/src/lsp/server';
import { NodeWorkspace } from '../../../server/src/workspace/node';
import { messagesIn } from '../../../server/src/workspace/messages-in';
import { temporaryFolder, type Files } from '../temporary-folder';
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

/** A client that has a folder with these files open; paths are those in the folder. */
export async function inFolder(
  files: Files,
  options: Omit<ClientOptions, 'folders'> = {},
): Promise<ClientInFolder> {
  const folder = temporaryFolder(files);
  const uri = (path: string): string => uriOf(join(folder, path));
  const { client, checked } = await connected({
    capabilities: fullCapabilities,
    ...options,
    folders: [uriOf(folder)],
  });
  const tell = (path: string, type: FileChangeType): Promise<void> =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type }] });
  return {
    client,
    checked,
    folder,
    uri,
    write(path, content) {
      const { Changed, Created } = FileChangeType;
      const type = existsSync(join(folder, path)) ? Changed : Created;
      writeFileSync(join(folder, path), content);
      return tell(path, type);
    },
    remove(path) {
      rmSync(join(folder, path));
      return tell(path, FileChangeType.Deleted);
    },
    published: (path, count) =>
      client.publishedFor(uri(path), ({ diagnostics }) => diagnostics.length === count),
  };
}

interface ClientInFolder {
  client: ProtocolClient;
  checked: string[];
  folder: string;
  uri(path: string): string;
  /** Writes a file, of which the client tells the server. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Deletes a file, of which the client tells the server. */
  remove(path: string): Promise<void>;
  /** The next diagnostics published for a file that are so many. */
  published(path: string, count: number): Promise<PublishDiagnosticsParams>;
}

afterEach(() => {
  for (const connection of open.splice(0)) connection.dispose();
});
