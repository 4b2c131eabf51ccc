import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { FileChangeType, InlayHintRequest } from 'vscode-languageserver-protocol';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import { png } from '../../image-bytes';
import { temporaryFolder } from '../../temporary-folder';
import { connected, fullCapabilities } from '../in-memory-server';
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
    const folder = temporaryFolder({ 'logo.png': png(300, 20) });
    const uri = uriOf(`${folder}/message.html`);
    const { client } = await connected({
      capabilities: fullCapabilities,
      folders: [uriOf(folder)],
      settings: () => settings,
    });
    await client.open(uri, text);
    await client.diagnostics(uri);
    assert.deepEqual(await labels(client, uri), []);
    settings = { inlayHints: true };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.hintsRefreshed();
    assert.deepEqual(await labels(client, uri), ['1:30 = 300 px, 50 %']);
    writeFileSync(`${folder}/bsm.config.json`, '{ "messageWidth": 400 }');
    const config = { uri: uriOf(`${folder}/bsm.config.json`), type: FileChangeType.Created };
    await client.notify('workspace/didChangeWatchedFiles', { changes: [config] });
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
