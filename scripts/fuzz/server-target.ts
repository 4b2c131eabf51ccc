import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { applyEditCommand } from '../../server/src/lsp/code-actions/code-actions';
import { newMessageRequest, previewRequest } from '../../server/src/lsp/connection/protocol';
import { startServer } from '../../server/src/lsp/server';
import { rules } from '../../server/src/rules/index';
import { NodeWorkspace } from '../../server/src/workspace/node';

const uri = 'untitled:message.html';

/** Requests and notifications of a client, with places for an input. */
const calls: [method: string, params: unknown][] = [
  ['textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 3 } }],
  ['textDocument/completion', { textDocument: { uri }, position: { line: 1, character: 2 } }],
  ['textDocument/documentSymbol', { textDocument: { uri } }],
  ['textDocument/foldingRange', { textDocument: { uri } }],
  ['textDocument/documentLink', { textDocument: { uri } }],
  ['textDocument/diagnostic', { textDocument: { uri }, previousResultId: 'x' }],
  ['textDocument/definition', { textDocument: { uri }, position: { line: 0, character: 9 } }],
  [
    'textDocument/rename',
    { textDocument: { uri }, position: { line: 0, character: 9 }, newName: 'a' },
  ],
  [
    'textDocument/codeAction',
    {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
      context: { diagnostics: [] },
    },
  ],
  ['workspace/executeCommand', { command: applyEditCommand, arguments: [uri, 1, { changes: {} }] }],
  [newMessageRequest, { purpose: 'return', language: 'en', dialect: 'handlebars' }],
  [previewRequest, { uri, choices: {} }],
];

export const callSeeds = calls.map(([method, params]) => JSON.stringify({ method, params }));

/** Sends whatever is JSON as a request; the server has to answer it, be it with an error. */
export async function serverTarget(): Promise<(input: string) => Promise<void>> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const openFolder = () => ({ workspace: new NodeWorkspace({ rules }), messages: () => [] });
  startServer(server, openFolder, { publishDelay: 0 });
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification('initialized', {});
  const text = '<p>Order {{order_id}}:\nleave us five stars 😀</p>\n{{> footer}}';
  const textDocument = { uri, languageId: 'html', version: 1, text };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  return async (input) => {
    const call = parse(input);
    if (!call || /^(?:\$\/|shutdown$|exit$|initialize$)/.test(call.method)) return;
    try {
      await client.sendRequest(call.method, call.params);
    } catch (error) {
      // An answer that says what is wrong with the request is an answer.
      if (typeof (error as { code?: unknown }).code !== 'number') throw error;
    }
  };
}

function parse(input: string): { method: string; params: unknown } | undefined {
  try {
    const { method, params } = JSON.parse(input) as { method?: unknown; params?: unknown };
    return typeof method === 'string' ? { method, params } : undefined;
  } catch {
    return undefined;
  }
}
