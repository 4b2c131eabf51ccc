import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { wordingLanguages } from '../../server/src/wording/language-data/wording-languages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'playground/dist');
const mostBytes = 1024 * 1024;

describe('the playground', function () {
  this.timeout(180_000);

  before(() => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/playground.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('is small', () => {
    const sizes = ['index.html', 'playground.css', 'playground.js'].map(
      (name) => gzipSync(readFileSync(join(built, name))).length,
    );
    const sum = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`    playground: ${Math.ceil(sum / 1024)} KB compressed, without languages`);
    assert.ok(sum <= mostBytes, `${sum} bytes`);
  });

  it('is a page with the data of every language, and nothing else', () => {
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.map((file) => file.replaceAll('\\', '/')).sort(),
      [
        'LICENSE',
        'THIRD-PARTY-NOTICES.md',
        'index.html',
        'playground.css',
        'playground.js',
        'wording',
        ...wordingLanguages.map((code) => `wording/${code}.js`),
      ].sort(),
    );
  });

  it('can send nothing and loads nothing but its own files', () => {
    const html = readFileSync(join(built, 'index.html'), 'utf8');
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]?.split('; ');
    assert.deepEqual(policy, [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "connect-src 'none'",
      "img-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});
