import {
  ErrorCodes,
  ResponseError,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { ReadSnippets } from '../language-service/new-message/snippets';
import { checkMessage } from '../lint/check';
import { rules as allRules } from '../rules';
import type { Rule } from '../rules/rule';
import { Spelling, type OpenDictionary } from '../spelling/spelling';
import { Checker, type Check } from './checks/checker';
import { clientFeatures, type ClientFeatures } from './connection/client-capabilities';
import { ClosedFiles } from './checks/closed-files';
import { ConfigProblems } from './checks/config-problems';
import { documentFactory } from './documents/encoded-document';
import { OpenFiles } from './documents/open-files';
import { serveFeatures } from './features';
import { Folders, initialFolders, type Complete, type OpenFolder } from './folders/folders';
import { NewMessages } from './new-messages';
import { OpenDocuments } from './checks/open-documents';
import { positionEncoding, type PositionEncoding } from './documents/position-encoding';
import type { InitializationOptions } from './connection/protocol';
import { serverCapabilities } from './server-capabilities';
import type { Session } from './session';
import { SettingsSource } from './folders/settings-source';
import { StatusReporter } from './diagnostics/status';
import { WorkspaceMessages } from './folders/workspace-messages';

/** What a server can be given besides its connection and its files. */
export interface ServerOptions {
  version?: string;
  check?: Check;
  rules?: readonly Rule[];
  /** Opens dictionaries; without it, spelling is not checked. */
  openDictionary?: OpenDictionary;
  /** Reads the snippets of new messages; without it, there are none. */
  readSnippets?: ReadSnippets;
  /** Waits for what the host does not have at once; without it, the host has everything. */
  complete?: Complete;
  /** How long typing has to pause before diagnostics are published, in milliseconds. */
  publishDelay?: number;
}

/** What a server is started with. */
interface Start {
  connection: Connection;
  openFolder: OpenFolder;
  options: ServerOptions;
}

/** Serves a client from its `initialize` request on. Returns at once. */
export function startServer(
  connection: Connection,
  openFolder: OpenFolder,
  options: ServerOptions = {},
): void {
  let isInitialized = false;
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (isInitialized)
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    const { positionEncoding: asked } = initializationOptions(params);
    const encoding = positionEncoding(params.capabilities?.general?.positionEncodings, asked);
    const session = createSession({ connection, openFolder, options }, params, encoding);
    serveFeatures(session, options.publishDelay ?? 150);
    isInitialized = true;
    const { version } = options;
    return {
      capabilities: serverCapabilities(session.client, encoding),
      serverInfo: { name: 'bsm-language-server', ...(version !== undefined && { version }) },
    };
  });
  connection.listen();
}

function createSession(
  { connection, openFolder, options }: Start,
  params: InitializeParams,
  encoding: PositionEncoding,
): Session {
  const {
    check = checkMessage,
    rules = allRules,
    complete,
    openDictionary,
    readSnippets,
  } = options;
  const given = initializationOptions(params);
  const factory = documentFactory(encoding);
  const { completionCommand } = given;
  const client: ClientFeatures = {
    ...clientFeatures(params.capabilities),
    ...(typeof completionCommand === 'string' && { completionCommand }),
  };
  const open = new OpenFiles(connection, factory);
  const folders = new Folders((path) => openFolder(path, open), initialFolders(params), complete);
  const settings = new SettingsSource(connection, client, rules, given);
  const clientChecksJson = given.checksJson === true;
  const configProblems = new ConfigProblems({ connection, factory, open, rules, clientChecksJson });
  const messages = Array.isArray(given.messages) ? given.messages.map(String) : [];
  const spelling = openDictionary && new Spelling(openDictionary);
  const checker = new Checker({
    ...{ folders, settings, configProblems, check, messages, open, spelling },
  });
  return {
    connection,
    client,
    folders,
    settings,
    checker,
    documents: new OpenDocuments(open, checker, connection),
    closedFiles: new ClosedFiles(checker, folders, factory),
    messages: new WorkspaceMessages(folders, settings),
    newMessages: new NewMessages(readSnippets, params.locale),
    configProblems,
    status: new StatusReporter(connection, given.status === true),
  };
}

const initializationOptions = ({
  initializationOptions,
}: InitializeParams): InitializationOptions =>
  (initializationOptions ?? {}) as InitializationOptions;
