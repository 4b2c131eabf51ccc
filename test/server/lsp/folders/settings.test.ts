import assert from 'node:assert/strict';
import type { DocumentUri } from 'vscode-languageserver-protocol';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import { temporaryFolder } from '../../temporary-folder';
import { gate } from '../gate';
import { connected, fullCapabilities, inFolder } from '../in-memory-server';
import type { ProtocolClient } from '../protocol-client';

const uri = 'untitled:message';
const off = { rules: { 'no-shouting': 'off' } };

describe('settings', () => {
  it('of the editor hold at once when they change', async () => {
    let settings: unknown = {};
    const capabilities = fullCapabilities;
    const { client } = await connected({ capabilities, settings: () => settings });
    await client.registered('workspace/didChangeConfiguration');
    await client.open(uri, 'LOUD');
    assert.deepEqual(await rulesIn(client, uri), ['no-shouting']);
    settings = off;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.refreshed();
    assert.deepEqual(await rulesIn(client, uri), []);
  });

  it('that are long in coming do not overrule those that came after them', async () => {
    const late = gate({});
    const answers = [late.answer, () => off];
    const { client } = await connected({
      capabilities: { workspace: fullCapabilities.workspace },
      settings: () => answers.shift()?.(),
    });
    await client.registered('workspace/didChangeConfiguration');
    await client.open(uri, 'LOUD');
    await late.asked;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.publishedFor(uri, () => true);
    late.open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const published = client.publications.get(uri) ?? [];
    assert.deepEqual([...new Set(published.map(({ diagnostics }) => diagnostics.length))], [0]);
  });

  it('that nobody knows count as none', async () => {
    const strange = [
      null,
      'all',
      3,
      [],
      { check: 'x', run: 1, rules: 'y' },
      { rules: { none: 1 } },
    ];
    for (const settings of strange) {
      const { client } = await connected({
        capabilities: fullCapabilities,
        settings: () => settings,
      });
      await client.open(uri, 'LOUD');
      assert.deepEqual(await rulesIn(client, uri), ['no-shouting'], JSON.stringify(settings));
    }
  });

  it('that came at the start hold where the client knows of no section', async () => {
    const { client } = await connected({
      capabilities: fullCapabilities,
      initializationOptions: { bsm: off },
      settings: () => null,
    });
    await client.open(uri, 'LOUD');
    assert.deepEqual(await rulesIn(client, uri), []);
  });

  it('are each workspace folder’s own, also of a folder that comes later', async () => {
    const [first, second, third] = [temporaryFolder(), temporaryFolder(), temporaryFolder()].map(
      uriOf,
    );
    assert.ok(first && second && third);
    const { client } = await connected({
      capabilities: fullCapabilities,
      folders: [first, second],
      settings: (scope) => (scope === second || scope === third ? off : {}),
    });
    for (const folder of [first, second, third]) await client.open(`${folder}/a.html`, 'LOUD');
    assert.deepEqual(await rulesIn(client, `${first}/a.html`), ['no-shouting']);
    assert.deepEqual(await rulesIn(client, `${second}/a.html`), []);
    assert.deepEqual(await rulesIn(client, `${third}/a.html`), ['no-shouting']);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: third, name: '' }], removed: [{ uri: second, name: '' }] },
    });
    await client.refreshed();
    assert.deepEqual(await rulesIn(client, `${second}/a.html`), ['no-shouting']);
    assert.deepEqual(await rulesIn(client, `${third}/a.html`), []);
  });

  it('of a configuration file come before the editor’s and hold at once when it changes', async () => {
    const files = { 'bsm.config.json': '{ "rules": { "no-shouting": "hint" } }' };
    const { client, uri, write } = await inFolder(files, { settings: () => off });
    const file = uri('a.html');
    await client.registered('workspace/didChangeWatchedFiles');
    await client.open(file, 'LOUD');
    assert.deepEqual(
      (await client.diagnostics(file)).map(({ severity }) => severity),
      [4],
    );
    await write('bsm.config.json', '{}');
    await client.refreshed();
    assert.deepEqual(await rulesIn(client, file), []);
  });

  it('that are wrong are shown in their file, and the rest of them holds', async () => {
    const text = '\uFEFF{\n  "rules": { "no-shoting": "off", "no-perhaps": "off" }\n}';
    const { client, uri, remove } = await inFolder({ 'bsm.config.json': text });
    const [config, file] = [uri('bsm.config.json'), uri('a.html')];
    await client.open(file, 'LOUD perhaps perhaps');
    assert.deepEqual(await rulesIn(client, file), ['no-shouting']);
    const isShown = ({ diagnostics }: { diagnostics: unknown[] }) => diagnostics.length > 0;
    const { diagnostics } = await client.publishedFor(config, isShown);
    assert.deepEqual(
      diagnostics.map(({ range, severity, source }) => [range.start, severity, source]),
      [[{ line: 1, character: 13 }, 1, 'bsm']],
    );
    await remove('bsm.config.json');
    await client.publishedFor(config, (params) => !isShown(params));
    await client.refreshed();
    assert.deepEqual(await rulesIn(client, file), ['no-shouting', 'no-perhaps']);
  });

  it('that are wrong are shown also while a client without pulls has their file open', async () => {
    const text = '{ "rules": { "no-shoting": "off" } }';
    const { client, uri } = await inFolder({ 'bsm.config.json': text }, { capabilities: {} });
    const [config, first, second] = [uri('bsm.config.json'), uri('a.html'), uri('b.html')];
    const isShown = ({ diagnostics }: { diagnostics: unknown[] }) => diagnostics.length > 0;
    await client.open(first, 'LOUD');
    await client.publishedFor(config, isShown);
    await client.notify('textDocument/didOpen', {
      textDocument: { uri: config, languageId: 'jsonc', version: 1, text },
    });
    await client.open(second, 'LOUD');
    await client.publishedFor(second, isShown);
    await client.publishedFor(config, isShown);
    await client.notify('textDocument/didClose', { textDocument: { uri: config } });
    await client.change(second, 'LOUD LOUD');
    await client.publishedFor(second, ({ diagnostics }) => diagnostics.length === 2);
    await client.publishedFor(config, isShown);
  });

  it('that come with a new file are looked at before any message is', async () => {
    const { client, uri, write } = await inFolder({});
    await write('bsm.config.json', '{ nonsense');
    await client.publishedFor(uri('bsm.config.json'), ({ diagnostics }) => diagnostics.length > 0);
  });

  it('change what is missing when partials come and go', async () => {
    const { client, uri, write } = await inFolder({ 'a.hbs': '' });
    const file = uri('a.hbs');
    await client.open(file, '{{> footer}}', 'handlebars');
    assert.deepEqual(await rulesIn(client, file), ['missing-part']);
    await write('footer.hbs', '');
    await client.refreshed();
    assert.deepEqual(await rulesIn(client, file), []);
  });
});

async function rulesIn(client: ProtocolClient, document: DocumentUri): Promise<unknown[]> {
  return (await client.diagnostics(document)).map(({ code }) => code);
}
