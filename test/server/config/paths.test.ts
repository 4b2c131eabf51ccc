import assert from 'node:assert/strict';
import { extensionOf, folderOf, relativePath } from '../../../server/src/config/paths';

describe('paths', () => {
  const folders: [path: string, folder: string | undefined][] = [
    ['/a/b.html', '/a'],
    ['/b.html', ''],
    ['', undefined],
    ['C:/b.html', 'C:'],
    ['C:', undefined],
  ];
  for (const [path, folder] of folders)
    it(`the folder of "${path}"`, () => assert.equal(folderOf(path), folder));

  const relative: [folder: string, path: string, result: string][] = [
    ['/a', '/a/b.html', 'b.html'],
    ['', '/a/b.html', 'a/b.html'],
    ['/a', '/ab/c.html', '../ab/c.html'],
    ['/a/b', '/a/c/d.html', '../c/d.html'],
    ['C:/a', 'D:/b.html', '../../D:/b.html'],
  ];
  for (const [folder, path, result] of relative)
    it(`${path} from "${folder}"`, () => assert.equal(relativePath(folder, path), result));

  const extensions: [path: string, extension: string][] = [
    ['/a/b.HTML', '.html'],
    ['/a.b/c', ''],
    ['/a/.hbs', ''],
    ['/a/b.c.hbs', '.hbs'],
  ];
  for (const [path, extension] of extensions)
    it(`the extension of ${path}`, () => assert.equal(extensionOf(path), extension));
});
