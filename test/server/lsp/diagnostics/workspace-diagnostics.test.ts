import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviousResultId, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { inFolder } from '../in-memory-server';

const config = { 'bsm.config.json': '{ "root": true }' };

describe('workspace diagnostics', () => {
  it('are those of all messages, with the versions of the open ones', async () => {
    const { client, uri } = await inFolder({ ...config, 'a.html': 'LOUD', 'b/c.hbs': 'soft' });
    await client.open(uri('a.html'), 'soft');
    const { items } = await client.pullWorkspace();
    assert.deepEqual(
      items.map((item) => [item.uri, item.version, item.kind === 'full' && item.items.length]),
      [
        [uri('a.html'), 1, 0],
        [uri('b/c.hbs'), null, 0],
      ],
    );
  });

  it('cost nothing while nothing has changed', async () => {
    const { client, uri, checked } = await inFolder({ ...config, 'a.html': 'LOUD', 'b.html': 'x' });
    await client.open(uri('b.html'), 'LOUD, perhaps');
    const first = await client.pullWorkspace();
    assert.equal(checked.length, 2);
    const { items } = await client.pullWorkspace(resultIds(first));
    assert.deepEqual(kinds(items), { [uri('a.html')]: 'unchanged', [uri('b.html')]: 'unchanged' });
    assert.equal(checked.length, 2);
  });

  it('know a document by the id of its own diagnostics', async () => {
    const { client, uri } = await inFolder({ ...config, 'a.html': 'LOUD' });
    await client.open(uri('a.html'), 'LOUD');
    const { resultId = '' } = await client.pull(uri('a.html'));
    await client.close(uri('a.html'));
    const { items } = await client.pullWorkspace([{ uri: uri('a.html'), value: resultId }]);
    assert.deepEqual(kinds(items), { [uri('a.html')]: 'unchanged' });
  });

  it('take in changed, created and deleted files', async () => {
    const { client, uri, checked, write, remove } = await inFolder({
      ...config,
      'a.html': 'LOUD',
      'b.html': 'b',
    });
    const first = resultIds(await client.pullWorkspace());
    await write('a.html', 'soft');
    const second = await client.pullWorkspace(first);
    assert.deepEqual(kinds(second.items), {
      [uri('a.html')]: 'full',
      [uri('b.html')]: 'unchanged',
    });
    assert.deepEqual(checked.toSorted(), ['LOUD', 'b', 'soft']);

    await write('c.html', 'LOUD');
    await remove('b.html');
    const third = await client.pullWorkspace([{ uri: uri('b.html'), value: 'something' }]);
    assert.deepEqual(counts(third.items), {
      [uri('a.html')]: 0,
      [uri('b.html')]: 0,
      [uri('c.html')]: 1,
    });
  });

  it('look at the files each time where the client does not tell of changes', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const { client, uri, folder } = await inFolder(
      { ...config, 'a.html': 'LOUD' },
      { capabilities },
    );
    assert.deepEqual(counts((await client.pullWorkspace()).items), { [uri('a.html')]: 1 });
    writeFileSync(join(folder, 'a.html'), 'soft');
    assert.deepEqual(counts((await client.pullWorkspace()).items), { [uri('a.html')]: 0 });
  });

  it('leave alone what no configuration calls a message', async () => {
    const { client, uri } = await inFolder({
      'app.component.html': 'LOUD',
      'mails/bsm.config.json': '{ "include": ["*.txt"], "ignore": ["old.txt"] }',
      'mails/a.txt': 'LOUD',
      'mails/old.txt': 'LOUD',
      'mails/page.html': 'LOUD',
    });
    assert.deepEqual(kinds((await client.pullWorkspace()).items), { [uri('mails/a.txt')]: 'full' });
  });

  it('of all templates are wanted where everything is to be checked', async () => {
    const { client, uri } = await inFolder(
      { 'a.html': 'LOUD' },
      { settings: () => ({ check: 'always' }) },
    );
    assert.deepEqual(kinds((await client.pullWorkspace()).items), { [uri('a.html')]: 'full' });
  });

  it('of templates without a configuration are wanted once the user has had all checked', async () => {
    const { client, uri, write } = await inFolder({
      'a.html': 'LOUD',
      'page.html': '<script src="app.js"></script>\nLOUD',
    });
    assert.deepEqual((await client.pullWorkspace()).items, []);
    await client.connection.sendRequest('bsm/checkWorkspace', {});
    await write('later.hbs', 'LOUD LOUD');
    assert.deepEqual(counts((await client.pullWorkspace()).items), {
      [uri('a.html')]: 1,
      [uri('later.hbs')]: 2,
      [uri('page.html')]: 0,
    });
  });

  it('take back what was shown of closed documents that are no messages of the workspace', async () => {
    const { client } = await inFolder(config);
    await client.open('file:///elsewhere/a.html', 'LOUD');
    await client.pull('file:///elsewhere/a.html');
    await client.close('file:///elsewhere/a.html');
    const report = await client.pullWorkspace();
    assert.deepEqual(counts(report.items), { 'file:///elsewhere/a.html': 0 });
    assert.deepEqual(kinds((await client.pullWorkspace(resultIds(report))).items), {
      'file:///elsewhere/a.html': 'unchanged',
    });
  });

  it('do not count a byte-order mark, which editors do not show', async () => {
    const { client } = await inFolder({ ...config, 'a.html': '\uFEFFLOUD' });
    const [item] = (await client.pullWorkspace()).items;
    assert.ok(item?.kind === 'full');
    assert.deepEqual(item.items[0]?.range.start, { line: 0, character: 0 });
  });
});

type Items = WorkspaceDiagnosticReport['items'];

function kinds(items: Items): Record<string, string> {
  return Object.fromEntries(items.map(({ uri, kind }) => [uri, kind]));
}

function counts(items: Items): Record<string, number> {
  return Object.fromEntries(
    items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : -1]),
  );
}

function resultIds({ items }: WorkspaceDiagnosticReport): PreviousResultId[] {
  return items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
}
