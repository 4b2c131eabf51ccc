import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  WorkDoneProgress,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol';
import type {
  ReportedMessage,
  WorkspaceReport,
} from '../../../../server/src/lsp/connection/protocol';
import { documentationUrl } from '../../../../server/src/rules/documentation';
import type { Files } from '../../temporary-folder';
import { inFolder } from '../in-memory-server';

const page = '<script src="app.js"></script>\nLOUD';

describe('bsm/checkWorkspace', () => {
  it('says of every message what was found and where it begins', async () => {
    const { check, uri } = await reporting({
      'b.html': '\nso LOUD\nLOUD\nperhaps perhaps',
      'a/quiet.hbs': 'soft',
    });
    assert.deepEqual(await check(), {
      messages: [
        { uri: uri('a/quiet.hbs'), ...none, rules: [] },
        {
          uri: uri('b.html'),
          ...none,
          errors: 2,
          warnings: 1,
          fixable: 2,
          rules: [
            { rule: 'no-shouting', problems: 2 },
            { rule: 'no-perhaps', problems: 1 },
          ],
          first: { line: 1, character: 3 },
        },
      ],
      partials: [],
      rules: [
        {
          rule: 'no-shouting',
          documentation: documentationUrl('no-shouting'),
          problems: 2,
          files: 1,
        },
        {
          rule: 'no-perhaps',
          documentation: documentationUrl('no-perhaps'),
          problems: 1,
          files: 1,
        },
      ],
      unreadable: [],
    });
  });

  const cases: [title: string, files: Files, messages: string[], settings?: unknown][] = [
    ['nothing in an empty folder', {}, []],
    [
      'what would be checked if it were open',
      { 'a.html': '', 'b.hbs': '', 'c.txt': '' },
      ['a.html', 'b.hbs'],
    ],
    ['no web pages', { 'page.html': page, 'a.html': '' }, ['a.html']],
    [
      'web pages where everything is a message',
      { 'page.html': page },
      ['page.html'],
      { check: 'always' },
    ],
    ['nothing where nothing is checked', { 'a.html': '' }, [], { check: 'never' }],
    [
      'what a configuration includes',
      {
        'bsm.config.json': '{ "root": true, "include": ["*.txt"], "ignore": ["old.txt"] }',
        'a.txt': '',
        'old.txt': '',
        'page.html': '',
      },
      ['a.txt'],
    ],
  ];
  for (const [title, files, messages, settings] of cases)
    it(`is about ${title}`, async () => {
      const { check, uri } = await reporting(files, settings);
      assert.deepEqual(
        (await check()).messages.map((message) => message.uri),
        messages.map(uri),
      );
    });

  it('counts no parts of messages among them, and names those that have problems', async () => {
    const { check, client, uri } = await reporting({
      'a.hbs': 'LOUD {{> greeting}} {{> parts/open}}',
      'partials/greeting.hbs': 'soft',
      'partials/thanks.hbs': 'LOUD',
      'parts/open.hbs': 'soft',
      'partials.hbs': 'soft',
    });
    await client.open(uri('parts/open.hbs'), 'LOUD LOUD', 'handlebars');
    const { messages, partials, rules } = await check();
    assert.deepEqual(errors(messages), { [uri('a.hbs')]: 1, [uri('partials.hbs')]: 0 });
    assert.deepEqual(errors(partials), {
      [uri('partials/thanks.hbs')]: 1,
      [uri('parts/open.hbs')]: 2,
    });
    assert.deepEqual(
      rules.map(({ rule, problems, files }) => [rule, problems, files]),
      [['no-shouting', 4, 3]],
    );
  });

  it('sees open documents as they stand, also those without a file', async () => {
    const { check, client, uri } = await reporting({ 'a.html': 'LOUD' });
    await client.open(uri('a.html'), 'soft');
    await client.open('untitled:new', 'LOUD');
    await client.open('untitled:page', page);
    assert.deepEqual(errors((await check()).messages), { [uri('a.html')]: 0, 'untitled:new': 1 });
  });

  it('names files that cannot be read', async () => {
    const { check, uri } = await reporting({
      'a.html': 'LOUD',
      'b.html': new Uint8Array([0xff, 0xfe, 0]),
    });
    const report = await check();
    assert.deepEqual(
      [errors(report.messages), report.unreadable],
      [{ [uri('a.html')]: 1 }, [uri('b.html')]],
    );
  });

  it('tells how far it has come', async () => {
    const { client } = await reporting(many);
    const told: unknown[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'mine', (value) => {
      told.push(value);
    });
    await client.connection.sendRequest('bsm/checkWorkspace', { workDoneToken: 'mine' });
    const kinds = told.map((value) => (value as WorkDoneProgressReport).kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    assert.ok(kinds.slice(1, -1).every((kind) => kind === 'report'));
  });

  it('can be cancelled', async () => {
    const { client } = await reporting(many);
    const { token, cancel } = cancellation();
    const answer = client.connection.sendRequest('bsm/checkWorkspace', {}, token);
    cancel();
    await assert.rejects(answer, /Cancelled/);
  });
});

const none = { errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0 };
const many: Files = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`${index}.html`, '<p>LOUD</p>'.repeat(200)]),
);

function cancellation() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}

const errors = (messages: readonly ReportedMessage[]): Record<string, number> =>
  Object.fromEntries(messages.map((message) => [message.uri, message.errors]));

async function reporting(files: Files, settings: unknown = {}) {
  const { client, uri } = await inFolder(files, { settings: () => settings });
  const check = (): Promise<WorkspaceReport> =>
    client.connection.sendRequest('bsm/checkWorkspace', {});
  return { client, check, uri };
}
