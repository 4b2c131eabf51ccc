import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { Files } from '../../temporary-folder';
import { inFolder } from '../in-memory-server';

const asking = '---\npurpose: review-request\n---\n<p>Please review it.</p>';
const invoice = '---\npurpose: invoice\n---\n<p>Your invoice.</p>';
const config = JSON.stringify({
  root: true,
  sequences: [{ name: 'after delivery', messages: ['1-*', '2-*', '3-*'] }],
});
const files: Files = {
  'bsm.config.json': config,
  '1-first.html': asking,
  '2-second.html': asking,
  'other.html': asking,
};

/** The names and lines of the earlier requests that diagnostics point at. */
const pointsAt = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .flatMap(({ relatedInformation = [] }) => relatedInformation)
    .map(({ location: { uri, range } }) => `${uri.split('/').at(-1)} ${range.start.line}`);

describe('sequences in the editor', () => {
  it('count with the files on disk', async () => {
    const { client, uri } = await inFolder({ ...files, '1-first.html': `\uFEFF${asking}` });
    await client.open(uri('2-second.html'), asking);
    const [diagnostic, ...others] = await client.diagnostics(uri('2-second.html'));
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.code, 'no-repeat-request');
    const range = { start: { line: 1, character: 9 }, end: { line: 1, character: 23 } };
    assert.deepEqual(diagnostic.range, range);
    assert.deepEqual(
      diagnostic.relatedInformation?.map(({ location }) => location),
      [{ uri: uri('1-first.html'), range }],
    );
  });

  it('count with what is open and unsaved', async () => {
    const { client, uri } = await inFolder(files);
    await client.open(uri('2-second.html'), asking);
    await client.open(uri('1-first.html'), invoice);
    assert.deepEqual(await client.diagnostics(uri('2-second.html')), []);
    await client.close(uri('1-first.html'));
    await client.refreshed();
    assert.deepEqual(pointsAt(await client.diagnostics(uri('2-second.html'))), ['1-first.html 1']);
  });

  it('are kept right while either message changes', async () => {
    const { client, uri, checked } = await inFolder(files);
    const second = async () => pointsAt(await client.diagnostics(uri('2-second.html')));
    await client.open(uri('1-first.html'), asking);
    await client.open(uri('2-second.html'), invoice);
    assert.deepEqual(await second(), []);
    await client.change(uri('2-second.html'), asking);
    assert.deepEqual(await second(), ['1-first.html 1']);

    await client.change(uri('1-first.html'), asking.replace('---\n', '---\nsubject: Chair\n'));
    await client.refreshed();
    assert.deepEqual(await second(), ['1-first.html 2']);
    await client.change(uri('1-first.html'), invoice);
    await client.refreshed();
    assert.deepEqual(await second(), []);
    await client.change(uri('1-first.html'), asking);
    await client.refreshed();
    assert.deepEqual(await second(), ['1-first.html 1']);

    checked.length = 0;
    await client.change(uri('1-first.html'), `${asking}<p>Thank you.</p>`);
    assert.deepEqual(await second(), ['1-first.html 1']);
    assert.deepEqual([checked, client.refreshes], [[], 0]);
  });

  it('concern closed messages too', async () => {
    const { client, uri } = await inFolder(files);
    const repeating = async () =>
      (await client.pullWorkspace()).items
        .filter((item) => item.kind === 'full' && item.items.length > 0)
        .map((item) => item.uri);
    assert.deepEqual(await repeating(), [uri('2-second.html')]);
    await client.open(uri('1-first.html'), invoice);
    await client.refreshed();
    assert.deepEqual(await repeating(), []);
  });

  it('take in changed, created and deleted files', async () => {
    const { client, uri, write, remove } = await inFolder(files);
    const third = async () => pointsAt(await client.diagnostics(uri('3-third.html')));
    await client.open(uri('3-third.html'), asking);
    assert.deepEqual(await third(), ['1-first.html 1', '2-second.html 1']);

    await write('1-first.html', invoice);
    await client.refreshed();
    assert.deepEqual(await third(), ['2-second.html 1']);

    await remove('2-second.html');
    await client.refreshed();
    assert.deepEqual(await third(), []);

    await write('2-more.txt', asking);
    await client.refreshed();
    assert.deepEqual(await third(), ['2-more.txt 1']);
  });

  it('follow the configuration', async () => {
    const { client, uri, write } = await inFolder(files);
    await client.open(uri('2-second.html'), asking);
    assert.equal((await client.diagnostics(uri('2-second.html'))).length, 1);
    await write('bsm.config.json', config.replace('"1-*","2-*"', '"2-*","1-*"'));
    await client.refreshed();
    assert.deepEqual(await client.diagnostics(uri('2-second.html')), []);
  });

  it('have diagnostics published again, and only those concerned', async () => {
    const { client, uri, checked, published } = await inFolder(files, { capabilities: {} });
    await client.open(uri('1-first.html'), asking);
    await client.open(uri('2-second.html'), asking);
    await client.open(uri('other.html'), asking);
    await published('other.html', 0);
    await published('2-second.html', 1);
    checked.length = 0;
    await client.change(uri('1-first.html'), invoice);
    await published('2-second.html', 0);
    assert.deepEqual(checked.toSorted(), [asking, invoice].toSorted());
  });
});
