import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { NodeWorkspace } from '../../../server/src/workspace/node';
import { messagesIn } from '../../../server/src/workspace/messages-in';
import { temporaryFolder } from '../temporary-folder';

interface Case {
  title: string;
  files: string[];
  /** Links by their paths, with what they point to. */
  links?: Record<string, string>;
  config?: string;
  found: string[];
}

const cases: Case[] = [
  {
    title: 'templates only',
    files: ['a.html', 'b.HTM', 'c/d.hbs', 'c/e.handlebars', 'f.mustache', 'g.txt', 'h.png'],
    found: ['a.html', 'b.HTM', 'c/d.hbs', 'c/e.handlebars', 'f.mustache'],
  },
  {
    title: 'no dependencies, no hidden files',
    files: ['node_modules/a.html', 'b/.git/c.html', '.cache/d.html', '.e.html', 'f.html'],
    found: ['f.html'],
  },
  {
    title: 'what include says',
    files: ['mails/a.html', 'mails/b.txt', 'mails/c.png', 'pages/d.html', '.mails/e.txt'],
    config: '{ "include": ["mails/**", ".mails/*"] }',
    found: ['.mails/e.txt', 'mails/a.html', 'mails/b.txt'],
  },
  {
    title: 'not what ignore says',
    files: ['a.html', 'old/b.html', 'old/c/d.html'],
    config: '{ "ignore": ["old"] }',
    found: ['a.html'],
  },
  {
    title: 'linked files and folders',
    files: ['in/a.html', 'out/b.html', 'out/c/d.html'],
    links: { 'in/file.html': 'out/b.html', 'in/folder': 'out' },
    found: ['in/a.html', 'in/file.html', 'in/folder/b.html', 'in/folder/c/d.html'],
  },
  {
    title: 'no folder twice, under its own name rather than a link',
    files: ['in/z/a.html'],
    links: { 'in/a': 'in/z', 'in/b': 'in/z' },
    found: ['in/z/a.html'],
  },
  {
    title: 'no loops',
    files: ['in/a/b.html', 'in/c.html'],
    links: { 'in/a/up': 'in', 'in/a/here': 'in/a', 'in/out': '', 'in/self': 'in/self' },
    found: ['in/a/b.html', 'in/c.html'],
  },
];

describe('messagesIn', () => {
  for (const { title, files, links = {}, config, found } of cases)
    it(title, () => {
      const folder = temporaryFolder({
        'bsm.config.json': config ?? '{ "root": true }',
        ...Object.fromEntries(files.map((path) => [path, ''])),
      });
      for (const [link, target] of Object.entries(links))
        symlinkSync(`${folder}/${target}`, `${folder}/${link}`);
      const start = Object.keys(links).length > 0 ? `${folder}/in` : folder;
      const result = messagesIn(start, new NodeWorkspace({ rules: [] }));
      assert.deepEqual(result.failures, []);
      assert.deepEqual(
        result.files.map((path) => path.slice(folder.length + 1)).sort(),
        found.toSorted(),
      );
    });

  it('reports a link to nowhere that is named like a message', () => {
    const folder = temporaryFolder({ 'a.html': '' });
    symlinkSync(`${folder}/gone`, `${folder}/b.html`);
    symlinkSync(`${folder}/gone`, `${folder}/c.png`);
    const { failures } = messagesIn(folder, new NodeWorkspace({ rules: [] }));
    assert.deepEqual(
      failures.map(({ message }) => message),
      [`${folder}/b.html is a link to what does not exist`],
    );
  });
});
