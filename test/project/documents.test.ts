import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { help } from '../../server/src/cli/help';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const pages = ['docs', 'docs/rules', 'docs/guides', 'docs/guides/editors'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);

/** The guides of a folder are found in a list. */
const lists = {
  'README.md': 'docs/guides',
  'docs/guides/editors/README.md': 'docs/guides/editors',
};

/** In bytes. */
const largestPicture = 150_000;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The anchors that a document's headings have on its page. */
function anchors(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** The links of a document that lead nowhere. */
function deadLinks(path: string): string[] {
  const code = /^```.*\n(?:(?!```).*\n)*```|`[^`\n]*`/gm;
  const links = read(path)
    .replace(code, '')
    .matchAll(/\]\(([^)]+)\)/g);
  return [...links].flatMap(([, link = '']) => {
    if (/^https?:/.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : relative(root, join(root, dirname(path), file));
    const leads = existsSync(join(root, target));
    return leads && (anchor === undefined || anchors(target).includes(anchor)) ? [] : [link];
  });
}

describe('documents', () => {
  for (const path of [...guides, ...pages])
    it(`the links in ${path} lead somewhere`, () => assert.deepEqual(deadLinks(path), []));

  for (const [list, folder] of Object.entries(lists))
    it(`${list} lists the guides in ${folder}`, () => {
      const toList = pages.filter((path) => dirname(path) === folder && path !== list);
      const links = toList.map((path) => `](${relative(dirname(list), path)})`);
      assert.deepEqual(
        links.filter((link) => !read(list).includes(link)),
        [],
      );
    });

  it('README.md shows all pictures, which are small', () => {
    const shown = read('README.md').matchAll(/!\[[^\]]+\]\(docs\/pictures\/([^)]+)\)/g);
    const pictures = readdirSync(join(root, 'docs/pictures'));
    assert.deepEqual(Array.from(shown, ([, name]) => name).sort(), pictures.toSorted());
    for (const name of pictures)
      assert.ok(statSync(join(root, 'docs/pictures', name)).size <= largestPicture, name);
  });

  it('README.md shows what the command line says of itself', () => {
    assert.ok(read('README.md').includes(`\`\`\`text\n${help}\`\`\``));
  });

  for (const guide of ['ARCHITECTURE.md', 'CONTRIBUTING.md'])
    it(`the files that ${guide} names are there`, () => {
      const named = [...read(guide).matchAll(/`([\w./-]+\/[\w-]+\.ts)`/g)].map(([, path]) => path);
      const folders = ['.', 'server/src', 'server/src/message', 'server/src/wording', 'client/src'];
      const missing = named.filter(
        (path) => !folders.some((folder) => existsSync(join(root, folder, path ?? ''))),
      );
      assert.deepEqual(
        missing.filter((path) => path !== 'server/src/rules/style/no-shadow.ts'),
        [],
      );
    });
});
