import assert from 'node:assert/strict';
import { gif, png } from '../../image-bytes';
import type { Files } from '../../temporary-folder';
import { inFolder } from '../in-memory-server';

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
    const { client, uri, checked, write, remove } = await inFolder(files);
    await client.open(uri('mails/a.html'), showsLogo);
    await client.open(uri('mails/b.html'), 'soft');
    assert.deepEqual(await client.diagnostics(uri('mails/a.html')), []);
    await client.pullWorkspace();
    checked.length = 0;

    await write(logo, gif(9, 9));
    await client.refreshed();
    assert.equal((await client.diagnostics(uri('mails/a.html'))).length, 1);
    const { items } = await client.pullWorkspace();
    assert.deepEqual(
      items.map((item) => item.kind === 'full' && item.items.length).toSorted(),
      [0, 1, 1, 1],
    );
    assert.deepEqual(checked, [showsLogo, showsLogo]);

    await remove(logo);
    await client.refreshed();
    assert.deepEqual(await client.diagnostics(uri('mails/a.html')), []);
  });

  it('that nothing shows change nothing', async () => {
    const { client, uri, checked, write } = await inFolder(files);
    await client.open(uri('mails/a.html'), showsLogo);
    await client.diagnostics(uri('mails/a.html'));
    checked.length = 0;
    await write('images/other.png', png(9, 9));
    await client.diagnostics(uri('mails/a.html'));
    assert.deepEqual([checked, client.refreshes], [[], 0]);
  });

  it('have diagnostics published again', async () => {
    const { client, uri, write, published } = await inFolder(files, { capabilities: {} });
    await client.open(uri('mails/a.html'), showsLogo);
    await published('mails/a.html', 0);
    await write(logo, gif(9, 9));
    await published('mails/a.html', 1);
  });
});
