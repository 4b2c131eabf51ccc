import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import extension from '../../package.json';
import { documentationUrl } from '../../server/src/rules/documentation';
import library from '../../server/package.json';
import { root } from './packed';

/** Where the project lives, said in the extension’s manifest. */
const home = extension.homepage.replace(/#readme$/, '');
/** How galleries call the extension. */
const id = `${extension.publisher}.${extension.name}`;

/** What has to be as the extension’s manifest says. */
const others: [what: string, said: unknown, expected: unknown][] = [
  ['the repository', extension.repository.url, `${home}.git`],
  ['the place for bugs', extension.bugs.url, `${home}/issues`],
  ['the npm package’s version', library.version, extension.version],
  ['the npm package’s licence', library.license, extension.license],
  ['the npm package’s home', library.homepage, extension.homepage],
  ['the npm package’s place for bugs', library.bugs, extension.bugs],
  ['the npm package’s repository', library.repository.url, extension.repository.url],
  ['the rules’ pages', documentationUrl('a'), `${home}/blob/main/docs/rules/a.md`],
];

/** Files that name the project’s home or the extension. */
const naming: [path: string, names: string][] = [
  ['server/src/cli/formats/sarif.ts', `'${home}'`],
  ['server/README.md', home],
  ['docs/guides/ci.md', home],
  ['test/e2e/web-extension.test.ts', `'${id}'`],
];

/** Said to Node by the extension and by the benchmark, which measures what an author meets. */
const newObjects = '--max-semi-space-size=64';

describe('the manifests', () => {
  it('the server has as much room for new objects in the benchmark as in the extension', () => {
    const client = readFileSync(join(root, 'client/src/client-desktop.ts'), 'utf8');
    assert.ok(client.includes(`'${newObjects}'`));
    assert.ok(extension.scripts.bench.includes(` ${newObjects} `));
  });

  for (const [what, said, expected] of others)
    it(`${what} is as the extension’s manifest says`, () => assert.deepEqual(said, expected));

  for (const [path, names] of naming)
    it(`${path} names ${names}`, () =>
      assert.ok(readFileSync(join(root, path), 'utf8').includes(names)));

  it('what the Marketplace shows is within its limits', () => {
    const { categories, keywords, galleryBanner, icon } = extension;
    assert.ok(categories.includes('Linters'));
    assert.ok(keywords.length <= 30 && new Set(keywords).size === keywords.length);
    assert.match(galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.match(icon, /\.png$/);
  });
});
