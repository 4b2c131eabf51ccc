import assert from 'node:assert/strict';
import { CodeAction, type PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { fullCapabilities, inFolder } from '../in-memory-server';
import { edited } from '../protocol-client';

const name = 'bsm.config.json';

/** What is written in an open configuration, what is said of it, and what the light bulb makes of it. */
const written: readonly [text: string, says: string, mended?: string][] = [
  [
    '{ "rules": { "no-shoting": "off" } }',
    '“no-shoting” is not a rule. Did you mean “no-shouting”?',
    '{ "rules": { "no-shouting": "off" } }',
  ],
  ['{ "ruls": {} }', '“ruls” is not a known key. Did you mean “rules”?', '{ "rules": {} }'],
  [
    '{ "rules": { "no-gif": "eror" } }',
    '“no-gif” must be “off”, “hint”, “info”, “warning” or “error”. Did you mean “error”?',
    '{ "rules": { "no-gif": "error" } }',
  ],
  [
    '{ "overrides": [{ "files": [], "rules": { "no-perhap": ["hint"] } }] }',
    '“no-perhap” is not a rule. Did you mean “no-perhaps”?',
    '{ "overrides": [{ "files": [], "rules": { "no-perhaps": ["hint"] } }] }',
  ],
  ['{ "rules": { "oak": "off" } }', '“oak” is not a rule.'],
  ['{ "root": 1 }', '“root” must be true or false.'],
];

const says = ({ diagnostics }: PublishDiagnosticsParams): string[] =>
  diagnostics.map(({ message }) => String(message));

describe('an open configuration', () => {
  for (const [text, message, mended] of written)
    it(`that says ${text}, unsaved, is told that ${message}`, async () => {
      const { client, uri, published } = await inFolder({ [name]: '{}' });
      const config = uri(name);
      await client.open(config, '{}', 'jsonc');
      await client.change(config, text);
      const shown = await published(name, 1);
      assert.deepEqual([says(shown), shown.version], [[message], 2]);
      const [range] = shown.diagnostics.map((diagnostic) => diagnostic.range);
      assert.ok(range);
      const fixes = (await client.actions(config, range)).filter((each) => CodeAction.is(each));
      assert.deepEqual(
        fixes.map(({ edit }) => edited(client.document(config), edit)),
        mended === undefined ? [] : [mended],
      );
      assert.deepEqual(
        fixes.flatMap(({ diagnostics }) => diagnostics ?? []),
        mended === undefined ? [] : shown.diagnostics,
      );
    });

  it('shows what is wrong on disk again when it is closed, and holds as it is there', async () => {
    const { client, uri, published } = await inFolder({
      [name]: '{ "rulez": {}, "rules": { "no-shouting": "off" } }',
      'a.html': 'LOUD',
    });
    await client.open(uri('a.html'), 'LOUD');
    assert.deepEqual(await client.diagnostics(uri('a.html')), []);
    await published(name, 1);
    await client.open(uri(name), '{}', 'jsonc');
    await published(name, 0);
    assert.deepEqual(await client.diagnostics(uri('a.html')), []);
    await client.close(uri(name));
    await published(name, 1);
  });

  it('leaves broken JSON to a client that tells it by itself, while it is open', async () => {
    const text = '{ "root": true, "root": true "rulez": {} }';
    const { client, uri, published, write } = await inFolder(
      {},
      { initializationOptions: { checksJson: true } },
    );
    await write(name, text);
    await published(name, 3);
    await client.open(uri(name), text, 'jsonc');
    const left = await published(name, 1);
    assert.deepEqual(says(left), ['“rulez” is not a known key. Did you mean “rules”?']);
    await client.close(uri(name));
    await published(name, 3);
  });

  const registers = { dynamicRegistration: true };
  const cases: [can: string, textDocument: object, asks: boolean][] = [
    ['can be asked', { synchronization: registers, codeAction: registers }, true],
    ['cannot be asked', { synchronization: {}, codeAction: registers }, false],
  ];
  for (const [can, textDocument, asks] of cases)
    it(`is ${asks ? '' : 'not '}asked for where a client ${can}`, async () => {
      const capabilities = { ...fullCapabilities, textDocument };
      const { client } = await inFolder({}, { capabilities });
      await client.registered('workspace/didChangeWatchedFiles');
      if (asks) await client.registered('textDocument/codeAction');
      const asked = client.registrations.filter(({ method }) => method.startsWith('textDocument/'));
      assert.deepEqual(
        asked.map(({ method }) => method).sort(),
        asks
          ? ['codeAction', 'didChange', 'didClose', 'didOpen'].map((m) => `textDocument/${m}`)
          : [],
      );
    });
});
