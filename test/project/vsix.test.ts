import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dictionaryNames } from '../../server/src/spelling/dictionaries';
import { wordingLanguages } from '../../server/src/wording/language-data/wording-languages';
import { root } from './packed';

/** All that is in the extension. */
const files = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES.md',
  'package.json',
  'package.nls.json',
  ...['de', 'ja'].flatMap((code) => [`package.nls.${code}.json`, `l10n/bundle.l10n.${code}.json`]),
  'client/dist/client-desktop.js',
  'client/dist/extension.js',
  'client/dist/extension-web.js',
  'client/dist/preview/page.css',
  'client/dist/preview/page.js',
  'client/media/icon.png',
  'client/media/report.css',
  ...['begin', 'fix', 'problems', 'report', 'save'].map(
    (name) => `client/media/walkthrough/${name}.svg`,
  ),
  'client/schema/config.schema.json',
  'server/dist/dictionary-thread.js',
  'server/dist/dictionary-worker.js',
  'server/dist/language-server.js',
  'server/dist/language-server-web.js',
  ...dictionaryNames.flatMap((name) =>
    ['aff.packed', 'dic.packed', 'license'].map((end) => `server/dist/dictionaries/${name}.${end}`),
  ),
  ...wordingLanguages.map((code) => `server/dist/wording/${code}.bin.packed`),
  ...wordingLanguages.map((code) => `snippets/${code}.json`),
  ...['disable-comments', 'handlebars-in-html', 'header', 'placeholders'].map(
    (name) => `syntaxes/${name}.tmLanguage.json`,
  ),
];

/** What an author downloads for one extension, in bytes. */
const largest = 12_500_000;

/** What VS Code reads before the extension is active, in bytes: a few milliseconds’ worth. */
const largestEntry = 64_000;

describe('the packed extension', function () {
  // Packing the dictionaries takes a minute, once.
  this.timeout(600_000);

  before(() => run('scripts/prepack.mjs'));

  it('holds what is needed and nothing else', () => {
    const listed = run('node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies').stdout;
    assert.deepEqual(listed.trim().split('\n').sort(), files.toSorted());
  });

  it('is active before the language client’s library is read', () => {
    assert.ok(statSync(join(root, 'client/dist/extension.js')).size <= largestEntry);
  });

  it('is packed without a warning, and small', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bsm-vsix-'));
    try {
      const archive = join(folder, 'bsm-lint.vsix');
      const vsce = ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies'] as const;
      const { stdout, stderr } = run(...vsce, '--out', archive);
      assert.doesNotMatch(stdout + stderr, /warn/i);
      assert.ok(statSync(archive).size <= largest);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Runs a program of Node in the project. Throws where it fails. */
function run(...args: string[]): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${args.join(' ')}\n${stdout}${stderr}`);
  return { stdout, stderr };
}
