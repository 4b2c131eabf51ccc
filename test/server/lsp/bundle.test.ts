import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  Command,
  ErrorCodes,
  type ClientCapabilities,
  type CodeAction,
} from 'vscode-languageserver-protocol';
import { createProtocolConnection, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { messageReader } from './message-reader';
import { edited, ProtocolClient } from './protocol-client';

const bundle = join(__dirname, '../../../server/dist/language-server.js');

/** Two emoji and an image over http, each behind a character that takes two UTF-16 units. */
const before = [
  '<p>𝒜 Hello 😀 {{buyer_name}}, order {{order_id}}</p>',
  '<p>𝒜 {{#if gift}}Wrapped 🎁{{/if}}</p><img src="http://img.example-shop.com/a.png" alt="">',
  '',
];
const after = [
  '<p>𝒜 Hello {{buyer_name}}, order {{order_id}}</p>',
  '<p>𝒜 {{#if gift}}Wrapped{{/if}}</p><img src="https://img.example-shop.com/a.png" alt="">',
  '',
];

const capabilities: Record<string, ClientCapabilities> = {
  'says nothing about itself': {},
  'takes commands only': { workspace: { applyEdit: true } },
  'takes versioned changes': { workspace: { workspaceEdit: { documentChanges: true } } },
};
const files = { 'file:///nowhere/a.html': 'html', 'file:///nowhere/a.hbs': 'handlebars' };

describe('the bundled language server over stdio', () => {
  for (const [what, can] of Object.entries(capabilities))
    it(`serves a client that ${what}`, async () => {
      const client = await started(can);
      for (const [uri, language] of Object.entries(files))
        for (const lineBreak of ['\n', '\r\n']) {
          await client.open(uri, before.join(lineBreak), language);
          await checkDocument(client, uri, lineBreak);
          await client.close(uri);
        }
    });

  it('begins a new message', async () => {
    const client = await started({});
    const wish = { purpose: 'return', language: 'sv', dialect: 'handlebars' };
    const { text } = await client.connection.sendRequest<{ text: string }>('bsm/newMessage', wish);
    assert.match(text, /returen av din beställning \{\{order_id\}\}/);
  });

  it('survives what no client should send', async () => {
    const client = await started({});
    const uri = 'file:///nowhere/a.html';
    await client.open(uri, '<p>😀</p>');
    for (const method of requests)
      for (const params of [
        undefined,
        null,
        [],
        {},
        { textDocument: null },
        { textDocument: { uri } },
      ])
        await client.connection.sendRequest(method, params).catch(() => undefined);
    for (const method of notifications)
      for (const params of [undefined, null, [], {}, { textDocument: { uri: 'file:///b' } }])
        await client.notify(method, params);
    server?.stdin.write('Content-Length: 5\r\n\r\n{oops');
    server?.stdin.write('Content-Length: 4\r\n\r\nnull');
    await client.open('file:///nowhere/c.html', '<p>🎁</p>');
    await client.publishedFor(
      'file:///nowhere/c.html',
      ({ diagnostics }) => diagnostics.length > 0,
    );
  });

  it('can be initialized once', async () => {
    const client = await started({});
    await assert.rejects(client.start(), { code: ErrorCodes.InvalidRequest });
  });

  it('ends when it is told to', async () => {
    const client = await started({});
    await client.open('file:///nowhere/a.html', '<p>😀</p>');
    await client.connection.sendRequest('shutdown');
    const ended = once(running(), 'exit');
    await client.notify('exit', undefined);
    assert.deepEqual(await ended, [0, null]);
  });

  it('ends when its client is gone', async () => {
    await started({});
    const ended = once(running(), 'exit');
    running().stdin.end();
    assert.deepEqual(await ended, [1, null]);
  });

  it('says how it is to be called', () => {
    const run = (...given: string[]) =>
      spawnSync(process.execPath, [bundle, ...given], { encoding: 'utf8' });
    const withoutTransport = run();
    assert.equal(withoutTransport.status, 2);
    assert.match(withoutTransport.stderr, /No transport is given/);
    assert.equal(withoutTransport.stdout, '');
    assert.equal(run('--node-ipc').status, 2);
    const help = run('--help');
    assert.equal(help.status, 0);
    assert.match(help.stdout, /--stdio/);
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+/);
  });
});

const requests = [
  'initialize',
  'textDocument/codeAction',
  'codeAction/resolve',
  'workspace/executeCommand',
  'textDocument/diagnostic',
  'workspace/diagnostic',
  'textDocument/hover',
  'textDocument/completion',
  'bsm/newMessage',
  'bsm/newMessageChoices',
];
const notifications = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didSave',
  'textDocument/didClose',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'bsm/checkAsMessage',
  '$/cancelRequest',
];

let server: ChildProcessWithoutNullStreams | undefined;
let disconnect = (): void => undefined;

async function started(can: ClientCapabilities): Promise<ProtocolClient> {
  server = spawn(process.execPath, [bundle, '--stdio']);
  const connection = createProtocolConnection(
    messageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  disconnect = () => connection.dispose();
  return new ProtocolClient(connection, { capabilities: can }).start();
}

function running(): ChildProcessWithoutNullStreams {
  assert.ok(server);
  return server;
}

afterEach(() => {
  disconnect();
  server?.kill();
});

/** Diagnostics, a quick fix, and all fixes at once. */
async function checkDocument(client: ProtocolClient, uri: string, lineBreak: string) {
  const isOurs = (code: unknown): boolean => code === 'no-emoji' || code === 'no-insecure-image';
  const { diagnostics } = await client.publishedFor(uri, (params) => params.diagnostics.length > 0);
  const found = diagnostics.filter(({ code }) => isOurs(code));
  assert.deepEqual(
    found.map(({ code, range }) => [code, client.document(uri).getText(range)]),
    [
      ['no-emoji', '😀'],
      ['no-emoji', '🎁'],
      ['no-insecure-image', 'http://img.example-shop.com/a.png'],
    ],
  );
  const [first] = found;
  assert.ok(first);
  const [fix] = await client.actions(uri, first.range, { diagnostics: [first] });
  assert.equal(await applied(client, uri, fix), before.with(0, after[0] ?? '').join(lineBreak));
  const all = await client.actions(uri, first.range, { only: ['source.fixAll'] });
  assert.equal(all.length, 1);
  assert.equal(await applied(client, uri, all[0]), after.join(lineBreak));
}

/** The document's text after the action, run the way that the client takes it. */
async function applied(
  client: ProtocolClient,
  uri: string,
  action: Command | CodeAction | undefined,
): Promise<string> {
  if (!Command.is(action)) return edited(client.document(uri), action?.edit);
  const { command, arguments: given } = action;
  await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  return edited(client.document(uri), client.applied.pop());
}
