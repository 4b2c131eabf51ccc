import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The grammars that VS Code ships with, into which ours are injected. */
const shipped = ['html', 'html-derivative', 'handlebars', 'yaml', 'css', 'javascript'];

/** The files beside this one say in comments which scopes their words have. */
describe('grammars', () => {
  it('give every marked word its scopes', () => {
    const { resolve } = createRequire(__filename);
    const tester = resolve('vscode-tmgrammar-test/dist/unit.js');
    const grammars = shipped.flatMap((name) => [
      '--grammar',
      resolve(`tm-grammars/grammars/${name}.json`),
    ]);
    const manifest = join(__dirname, '../../package.json');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tester, ...grammars, '*.{html,hbs}', '--config', manifest],
      {
        cwd: __dirname,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout);
  });
});
