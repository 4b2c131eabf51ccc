import assert from 'node:assert/strict';
import type { CodeAction, Command, Range } from 'vscode-languageserver-protocol';
import { checkMessage } from '../../../../server/src/lint/check';
import type { Check } from '../../../../server/src/lsp/checks/checker';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import { temporaryFolder } from '../../temporary-folder';
import { connected, fullCapabilities } from '../in-memory-server';
import { edited, type ProtocolClient } from '../protocol-client';
import { agreeingRules } from '../test-rules';

const uri = 'untitled:message';
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const at = (line: number, character: number): Range => ({
  start: { line, character },
  end: { line, character },
});

const fixAllTitle = 'Fix all problems that can be fixed safely';

describe('code actions', () => {
  it('are offered for the problems at the cursor', async () => {
    const { client } = await connected();
    await client.open(uri, '<p>LOUD</p>\n<p>LOUD</p>\n<p>soft</p>');
    for (const cursor of [at(0, 3), at(0, 5), at(0, 7)])
      assert.deepEqual(titles(await client.actions(uri, cursor)), [
        'Say “quiet”',
        'Say “”',
        'Fix all “no-shouting” problems in this file',
        'Disable no-shouting for this line',
        'Disable no-shouting for this file',
        fixAllTitle,
      ]);
    assert.deepEqual(titles(await client.actions(uri, at(2, 3))), [fixAllTitle]);
  });

  it('tell their problem, and which of them is the one to take', async () => {
    const { client } = await connected();
    await client.open(uri, '<p>LOUD</p>');
    const [safe, other] = await literals(client, at(0, 3));
    assert.deepEqual(safe?.diagnostics, await client.diagnostics(uri));
    assert.deepEqual([safe?.isPreferred, other?.isPreferred], [true, undefined]);
  });

  it('of several problems that make the same of the text are one, for all of them', async () => {
    const check: Check = (text, options) =>
      checkMessage(text, { ...options, rules: agreeingRules });
    const { client } = await connected(undefined, { check });
    await client.open(uri, 'Answer me at once.');
    const offered = await literals(client, at(0, 8));
    const polite = offered.filter(({ title }) => title === 'Ask politely');
    assert.deepEqual(
      polite.map(({ diagnostics }) => diagnostics?.map(({ code }) => code)),
      [['no-order', 'no-pressure']],
    );
  });

  const kinds: [only: string[], titles: string[]][] = [
    [['source'], [fixAllTitle]],
    [['source.fixAll'], [fixAllTitle]],
    [['source.fixAll.bsm'], [fixAllTitle]],
    [['source.fixAll.bsm.more'], []],
    [['source.fix'], []],
    [['source.organizeImports'], []],
    [
      ['refactor', 'quickfix'],
      ['Say “quiet”', 'Say “”', ...disables('no-shouting', 'line')],
    ],
    [[], []],
  ];
  for (const [only, expected] of kinds)
    it(`of the kinds ${JSON.stringify(only)} are ${expected.length}`, async () => {
      const { client } = await connected();
      await client.open(uri, '<p>LOUD</p>');
      assert.deepEqual(titles(await client.actions(uri, everything, { only })), expected);
    });

  it('change nothing but what they have to', async () => {
    const { client } = await connected();
    await client.open(uri, '<p>a</p>\r\n<p>😀 LOUDER 😀 LOUD</p>\r\n', 'handlebars');
    const [action] = await literals(client, everything, ['source.fixAll']);
    assert.deepEqual(action?.edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [
          { range: range(1, 6, 12), newText: 'quiet' },
          { range: range(1, 16, 20), newText: 'quiet' },
        ],
      },
    ]);
  });

  it('are computed when they are chosen', async () => {
    const { client } = await connected();
    await client.open(uri, '<p>LOUD LOUDER perhaps perhaps</p>');
    const offered = await literals(client, at(0, 3));
    const fixRule = offered.find(({ title }) => title.startsWith('Fix all “no-shouting”'));
    assert.equal(fixRule?.edit, undefined);
    const resolved = await resolve(client, fixRule);
    assert.equal(edited(client.document(uri), resolved.edit), '<p>quiet quiet perhaps perhaps</p>');
    await client.change(uri, 'other');
    await assert.rejects(resolve(client, fixRule), /changed/);
  });

  it('make a file where that is the fix', async () => {
    const folder = temporaryFolder({ 'mails/a.hbs': '' });
    const file = uriOf(`${folder}/mails/a.hbs`);
    const { client } = await connected();
    await client.open(file, '{{> footer}}', 'handlebars');
    const [action] = await literals(client, at(0, 3));
    const created = uriOf(`${folder}/mails/partials/footer.hbs`);
    assert.deepEqual(action?.edit?.documentChanges, [
      { kind: 'create', uri: created, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: created, version: null },
        edits: [{ range: range(0, 0, 0), newText: '<p></p>\n' }],
      },
    ]);
  });

  it('make no file in clients that make none', async () => {
    const folder = temporaryFolder({ 'a.hbs': '' });
    const file = uriOf(`${folder}/a.hbs`);
    const { client } = await connected({});
    await client.open(file, '{{> footer}}', 'handlebars');
    const offered = titles(await client.actions(file, at(0, 3)));
    assert.deepEqual(offered, disables('missing-part', 'line'));
  });

  it('are plain edits, complete at once, for a bare client', async () => {
    const { client } = await connected({});
    await client.open(uri, '<p>LOUD</p>');
    const offered = await literals(client, at(0, 3));
    assert.ok(offered.every(({ edit }) => edit?.changes?.[uri]));
    assert.equal(edited(client.document(uri), offered.at(-1)?.edit), '<p>quiet</p>');
  });

  it('are commands for clients that take nothing else', async () => {
    const { client } = await connected({ capabilities: { workspace: { applyEdit: true } } });
    await client.open(uri, '<p>LOUD</p>');
    const offered = (await client.actions(uri, at(0, 3))) as Command[];
    const { command, arguments: given } = offered.at(-1) ?? {};
    assert.equal(command, 'bsm.applyEdit');
    const run = { command, arguments: given };
    await client.connection.sendRequest('workspace/executeCommand', run);
    assert.equal(edited(client.document(uri), client.applied[0]), '<p>quiet</p>');
    await client.change(uri, 'other');
    await assert.rejects(client.connection.sendRequest('workspace/executeCommand', run), /changed/);
    assert.equal(client.applied.length, 1);
  });

  it('disable with a comment that works', async () => {
    const { client } = await connected({ capabilities: fullCapabilities });
    await client.open(uri, '<div>\r\n  <p>LOUD</p>\r\n</div>', 'handlebars');
    const offered = await literals(client, at(1, 6));
    const disable = offered.find(({ title }) => title === 'Disable no-shouting for this line');
    const text = edited(client.document(uri), disable?.edit);
    assert.equal(
      text,
      '<div>\r\n  {{!-- bsm-disable-next-line no-shouting --}}\r\n  <p>LOUD</p>\r\n</div>',
    );
    await client.change(uri, text);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('are none for what is not open or not checked', async () => {
    const { client } = await connected();
    assert.deepEqual(await client.actions('untitled:other', everything), []);
    await client.open(uri, '<script src="a.js"></script>LOUD');
    assert.deepEqual(await client.actions(uri, everything), []);
  });
});

function disables(rule: string, reach: string): string[] {
  return [`Disable ${rule} for this ${reach}`, `Disable ${rule} for this file`];
}

function titles(actions: (Command | CodeAction)[]): string[] {
  return actions.map(({ title }) => title);
}

function range(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

async function literals(
  client: ProtocolClient,
  place: Range,
  only?: string[],
): Promise<CodeAction[]> {
  const [file] = client.openUris;
  return (await client.actions(file ?? uri, place, only && { only })) as CodeAction[];
}

function resolve(client: ProtocolClient, action: CodeAction | undefined): Promise<CodeAction> {
  return client.connection.sendRequest('codeAction/resolve', action);
}
