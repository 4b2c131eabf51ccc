import assert from 'node:assert/strict';
import { InlayHintRequest } from 'vscode-languageserver-protocol';
import { png } from '../../image-bytes';
import { connected, inFolder } from '../in-memory-server';
import type { ProtocolClient } from '../protocol-client';

const text = '<p>😀</p>\r\n<img alt="Logo" src="logo.png">';

async function labels(client: ProtocolClient, uri: string): Promise<string[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const params = { textDocument: { uri }, range };
  const hints = await client.connection.sendRequest(InlayHintRequest.type, params);
  return (hints ?? []).map(
    ({ position: { line, character }, label }) => `${line}:${character} ${String(label)}`,
  );
}

describe('inlay hints', () => {
  it('come when they are switched on, and change with files and configuration', async () => {
    let settings: unknown = {};
    const files = { 'logo.png': png(300, 20) };
    const { client, uri: uriOf, write } = await inFolder(files, { settings: () => settings });
    const uri = uriOf('message.html');
    await client.open(uri, text);
    await client.diagnostics(uri);
    assert.deepEqual(await labels(client, uri), []);
    settings = { inlayHints: true };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.hintsRefreshed();
    assert.deepEqual(await labels(client, uri), ['1:30 = 300 px, 50 %']);
    await write('bsm.config.json', '{ "messageWidth": 400 }');
    await client.hintsRefreshed();
    assert.deepEqual(await labels(client, uri), ['1:30 = 300 px, 75 %']);
  });

  it('come to a client that says its settings at the start', async () => {
    const initializationOptions = { inlayHints: true };
    const { client } = await connected({ capabilities: {}, initializationOptions });
    await client.open('untitled:message', '<p style="font-size:2em">a</p>');
    assert.deepEqual(await labels(client, 'untitled:message'), ['0:23 = 32 px']);
  });

  it('are not for web pages', async () => {
    const { client } = await connected({ initializationOptions: { inlayHints: true } });
    const page = '<script src="a.js"></script><p style="font-size:2em">a</p>';
    await client.open('untitled:page', page);
    assert.deepEqual(await labels(client, 'untitled:page'), []);
  });
});
