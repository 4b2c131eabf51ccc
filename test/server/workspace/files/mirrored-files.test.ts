import assert from 'node:assert/strict';
import {
  MirroredFiles,
  type DistantFiles,
} from '../../../../server/src/workspace/files/mirrored-files';
import { FileError } from '../../../../server/src/workspace/files/file-error';
import { distantFiles, type AskedFiles } from '../../distant-files';

const top = 'vscode-vfs://github/owner/name';

const distant = (texts: Record<string, string>): AskedFiles => distantFiles(top, texts);

/** Mirrored files, and what gets all that is wanted. */
function mirrored(
  host: DistantFiles,
  { folder }: { folder: string | undefined } = { folder: top },
) {
  const wanted = new Map<string, () => Promise<void>>();
  const files = new MirroredFiles(host, folder, (what, get) => wanted.set(what, get));
  const fetch = async (): Promise<void> => {
    const now = [...wanted.values()];
    wanted.clear();
    await Promise.all(now.map((get) => get()));
  };
  return { files, wanted, fetch };
}

/** What reading says, or why it fails. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    assert.ok(error instanceof FileError);
    return error.reason;
  }
}

describe('mirrored files', () => {
  it('are there when they have been fetched', async () => {
    const host = distant({ 'mails/a.html': 'A' });
    const { files, fetch, wanted } = mirrored(host);
    const read = (): unknown => attempt(() => files.readText(`${top}/mails/a.html`));
    for (let round = 0; round < 3; round++) {
      assert.equal(read(), 'does not exist');
      await fetch();
    }
    assert.equal(read(), 'A');
    assert.equal(wanted.size, 0);
    assert.deepEqual(host.asked, ['/', '/mails/', '/mails/a.html']);
  });

  it('are not asked for where their folder says that they are not there', async () => {
    const host = distant({ 'a.html': 'A' });
    const { files, fetch, wanted } = mirrored(host);
    attempt(() => files.entries(top));
    await fetch();
    attempt(() => files.readText(`${top}/b.html`));
    attempt(() => files.entries(`${top}/partials`));
    assert.equal(wanted.size, 0);
  });

  for (const [title, folder, path] of [
    ['outside of the folder', top, 'vscode-vfs://github/owner/other/a.html'],
    ['above the folder', top, 'vscode-vfs://github/owner'],
    ['where there is no folder', undefined, `${top}/a.html`],
  ] as const)
    it(`are not asked for ${title}`, () => {
      const { files, wanted } = mirrored(distant({ 'a.html': 'A' }), { folder });
      assert.equal(
        attempt(() => files.status(path)),
        'does not exist',
      );
      assert.equal(
        attempt(() => files.entries(path)),
        'does not exist',
      );
      assert.equal(wanted.size, 0);
    });

  it('tell why they cannot be read, and do not ask again', async () => {
    const host = distant({ 'a.html': 'A' });
    host.readText = (path) => Promise.reject(new FileError(path, 'is not valid UTF-8'));
    const { files, fetch, wanted } = mirrored(host);
    const read = (): unknown => attempt(() => files.readText(`${top}/a.html`));
    for (let round = 0; round < 2; round++) {
      read();
      await fetch();
    }
    assert.equal(read(), 'is not valid UTF-8');
    assert.equal(wanted.size, 0);
  });

  it('are fetched again when they have changed, also while they were on their way', async () => {
    const texts = { 'a.html': 'A' };
    const { files, fetch } = mirrored(distant(texts));
    const path = `${top}/a.html`;
    const read = (): unknown => attempt(() => files.readText(path));
    read();
    await fetch();
    read();
    const onItsWay = fetch();
    texts['a.html'] = 'B';
    files.forget(path);
    await onItsWay;
    for (let round = 0; round < 2; round++) {
      assert.equal(read(), 'does not exist');
      await fetch();
    }
    assert.equal(read(), 'B');
  });

  it('forget what was in a folder that is gone', async () => {
    const { files, fetch } = mirrored(distant({ 'mails/a.html': 'A' }));
    for (let round = 0; round < 2; round++) {
      attempt(() => files.entries(`${top}/mails`));
      await fetch();
    }
    assert.equal(files.entries(`${top}/mails`).length, 1);
    files.forget(`${top}/mails`);
    assert.equal(
      attempt(() => files.entries(`${top}/mails`)),
      'does not exist',
    );
  });
});
