import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import { temporaryFolder } from '../../temporary-folder';
import { connected } from '../in-memory-server';

const uri = 'untitled:message';

describe('published diagnostics', () => {
  it('come for clients that cannot ask for them, and only then', async () => {
    const { client } = await connected({});
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open(uri, 'LOUD');
    const { version, diagnostics } = await client.publishedFor(uri, () => true);
    assert.deepEqual([version, diagnostics.map(({ code }) => code)], [1, ['no-shouting']]);
  });

  it('follow the changes, and are those of the last one', async () => {
    const { client, checked } = await connected({});
    await client.open(uri, 'a');
    await client.publishedFor(uri, ({ version }) => version === 1);
    for (const text of ['LOUD', 'LOUD LOUD', 'LOUD LOUD LOUD']) await client.change(uri, text);
    const { diagnostics } = await client.publishedFor(uri, ({ version }) => version === 4);
    assert.equal(diagnostics.length, 3);
    assert.equal(checked.at(-1), 'LOUD LOUD LOUD');
  });

  it('go when the document is closed', async () => {
    const { client } = await connected({});
    await client.open(uri, 'LOUD');
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 1);
    await client.close(uri);
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('wait for a save where the settings say so', async () => {
    const { client, checked } = await connected({ initializationOptions: { run: 'onSave' } });
    await client.open(uri, 'a');
    await client.publishedFor(uri, ({ version }) => version === 1);
    await client.change(uri, 'LOUD');
    await client.change(uri, 'LOUD LOUD');
    await client.save(uri);
    const { diagnostics } = await client.publishedFor(uri, ({ version }) => version !== 1);
    assert.equal(diagnostics.length, 2);
    assert.deepEqual(checked, ['a', 'LOUD LOUD']);
  });

  it('take in settings that the client sends', async () => {
    const { client } = await connected({ initializationOptions: { bsm: { rules: {} } } });
    await client.open(uri, 'LOUD');
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 1);
    const settings = { bsm: { rules: { 'no-shouting': 'off' } } };
    await client.notify('workspace/didChangeConfiguration', { settings });
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('take in configuration files on save where the client tells nothing about files', async () => {
    const folder = temporaryFolder();
    const file = uriOf(join(folder, 'a.html'));
    const { client } = await connected({ folders: [uriOf(folder)] });
    await client.open(file, 'LOUD');
    await client.publishedFor(file, ({ diagnostics }) => diagnostics.length === 1);
    writeFileSync(join(folder, 'bsm.config.json'), '{ "rules": { "no-shouting": "off" } }');
    await client.save(file);
    await client.publishedFor(file, ({ diagnostics }) => diagnostics.length === 0);
  });
});
