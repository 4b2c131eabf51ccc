import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import { gif, png } from '../../image-bytes';
import { temporaryFolder, type Files } from '../../temporary-folder';
import { connected, fullCapabilities } from '../in-memory-server';

const showsLogo = '<img src="../images/our%20logo.png" alt="Oakhill">';
const logo = 'images/our logo.png';
const files: Files = {
  'bsm.config.json': '{ "root": true }',
  [logo]: png(9, 9),
  'mails/closed.html': showsLogo,
  'mails/other.html': 'LOUD',
};

describe('image files in the editor', () => {
  it('count with what they are', async () => {
    const { client, uri } = await inFolder({ ...files, [logo]: gif(9, 9) });
    await client.open(uri('mails/a.html'), showsLogo);
    const [diagnostic, ...others] = await client.diagnostics(uri('mails/a.html'));
    assert.equal(diagnostic?.code, 'no-gif');
    assert.deepEqual(others, []);
  });

  it('have what shows them checked again when they change, and nothing else', async () => {
    const { client, folder, uri, checked, changed } = await inFolder(files);
    await client.open(uri('mails/a.html'), showsLogo);
    await client.open(uri('mails/b.html'), 'soft');
    assert.deepEqual(await client.diagnostics(uri('mails/a.html')), []);
    await client.pullWorkspace();
    checked.length = 0;

    writeFileSync(`${folder}/${logo}`, gif(9, 9));
    await changed(logo, FileChangeType.Changed);
    await client.refreshed();
    assert.equal((await client.diagnostics(uri('mails/a.html'))).length, 1);
    const { items } = await client.pullWorkspace();
    assert.deepEqual(
      items.map((item) => item.kind === 'full' && item.items.length).toSorted(),
      [0, 1, 1, 1],
    );
    assert.deepEqual(checked, [showsLogo, showsLogo]);

    rmSync(`${folder}/${logo}`);
    await changed(logo, FileChangeType.Deleted);
    await client.refreshed();
    assert.deepEqual(await client.diagnostics(uri('mails/a.html')), []);
  });

  it('that nothing shows change nothing', async () => {
    const { client, uri, checked, changed } = await inFolder(files);
    await client.open(uri('mails/a.html'), showsLogo);
    await client.diagnostics(uri('mails/a.html'));
    checked.length = 0;
    await changed('images/other.png', FileChangeType.Created);
    await client.diagnostics(uri('mails/a.html'));
    assert.deepEqual([checked, client.refreshes], [[], 0]);
  });

  it('have diagnostics published again', async () => {
    const { client, folder, uri, changed } = await inFolder(files, {});
    const published = (count: number) =>
      client.publishedFor(uri('mails/a.html'), ({ diagnostics }) => diagnostics.length === count);
    await client.open(uri('mails/a.html'), showsLogo);
    await published(0);
    writeFileSync(`${folder}/${logo}`, gif(9, 9));
    await changed(logo, FileChangeType.Changed);
    await published(1);
  });
});

async function inFolder(given: Files, capabilities = fullCapabilities) {
  const folder = temporaryFolder(given);
  const uri = (path: string): string => uriOf(`${folder}/${path}`);
  const { client, checked } = await connected({ capabilities, folders: [uriOf(folder)] });
  const changed = (path: string, type: FileChangeType): Promise<void> =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type }] });
  return { client, folder, uri, checked, changed };
}
