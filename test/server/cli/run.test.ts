import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { temporaryFolder } from '../temporary-folder';
import { runCli, type RunOptions } from './run-cli';

interface Case extends RunOptions {
  title: string;
  argv?: string[];
  code: number;
  /** The files that are checked, where that matters. */
  checked?: string[];
  stderr?: RegExp;
}

const foo = { 'a.html': 'foo' };
const bar = { 'a.html': 'bar bar' };
const fine = { 'a.html': 'fine' };
const latin1 = Uint8Array.from([0x66, 0xfc, 0x72]);

const exitCodes: Case[] = [
  { title: 'no problems', files: fine, code: 0 },
  { title: 'an error', files: foo, code: 1 },
  { title: 'warnings', files: bar, code: 0 },
  { title: 'as many warnings as allowed', files: bar, argv: ['--max-warnings', '2'], code: 0 },
  {
    title: 'more warnings than allowed',
    files: bar,
    argv: ['--max-warnings', '1', '--quiet'],
    code: 1,
    stderr: /^bsm-lint: 2 warnings, more than the 1 allowed$/m,
  },
  {
    title: 'more warnings than allowed, most of them not listed',
    files: { 'a.html': 'bar '.repeat(1500) },
    argv: ['--max-warnings', '1499'],
    code: 1,
    stderr: /^bsm-lint: 1500 warnings, more than the 1499 allowed$/m,
  },
  { title: 'an error made a hint', files: foo, argv: ['--rule', 'no-foo:hint'], code: 0 },
  {
    title: 'a hint made an error',
    files: { 'a.html': 'qux' },
    argv: ['--rule=no-hint:error'],
    code: 1,
  },
  { title: 'an unknown option', files: foo, argv: ['--nope'], code: 2, stderr: /no option --nope/ },
  { title: 'an empty path', files: foo, argv: [''], code: 2, stderr: /path is empty/ },
  {
    title: 'a missing file beside others',
    files: foo,
    argv: ['gone.html', 'a.html'],
    code: 2,
    checked: ['a.html'],
    stderr: /^bsm-lint: gone\.html does not exist$/m,
  },
  {
    title: 'a glob that matches nothing',
    files: foo,
    argv: ['*.hbs', 'a.html'],
    code: 2,
    checked: ['a.html'],
    stderr: /^bsm-lint: \*\.hbs matches no message$/m,
  },
  {
    title: 'a glob that leaves out',
    files: foo,
    argv: ['!*.html'],
    code: 2,
    stderr: /^bsm-lint: !\*\.html leaves files out, which \.bsmignore and "ignore" are for$/m,
  },
  {
    title: 'a folder without messages',
    files: { 'empty/readme.md': '' },
    argv: ['empty'],
    code: 2,
    stderr: /^bsm-lint: empty holds no messages$/m,
  },
  {
    title: 'invalid UTF-8 beside others',
    files: { 'a.html': latin1, 'b.html': 'fine' },
    code: 2,
    checked: ['b.html'],
    stderr: /^bsm-lint: a\.html is not valid UTF-8 \(line 1\)$/m,
  },
  {
    title: 'a path below a file',
    files: foo,
    argv: ['a.html/b.html'],
    code: 2,
    stderr: /a\.html\/b\.html does not exist/,
  },
  {
    title: 'an invalid configuration',
    files: { ...fine, 'bsm.config.json': '{\n  "rules": { "no-fo": "off" }\n}' },
    code: 2,
    checked: ['a.html'],
    stderr: /^bsm-lint: bsm\.config\.json:2:14 "no-fo" is not a rule\. Did you mean "no-foo"\?\n$/,
  },
  {
    title: 'a broken configuration that several files share',
    files: { ...fine, 'b.html': '', 'bsm.config.json': '{ "root": true ' },
    code: 2,
    checked: ['a.html', 'b.html'],
    stderr: /^bsm-lint: bsm\.config\.json:1:16 A closing brace is expected\.\n$/,
  },
  {
    title: 'a folder of which "include" takes nothing',
    files: { 'm/a.html': '', 'bsm.config.json': '{ "include": ["nothing/**"] }' },
    argv: ['m'],
    code: 2,
    stderr: /^bsm-lint: m holds no messages that "include" takes$/m,
  },
  {
    title: 'a missing --config',
    files: fine,
    argv: ['--config', 'gone.json'],
    code: 2,
    stderr: /--config: gone\.json does not exist/,
  },
];

const selections: Case[] = [
  {
    title: 'a folder: templates, no plain text',
    files: { 'a.txt': '', 'b/c.hbs': '', 'b/d.md': '', 'e.html': '' },
    code: 0,
    checked: ['b/c.hbs', 'e.html'],
  },
  {
    title: 'plain text that is named',
    files: { 'a.txt': '', 'b.txt': '' },
    argv: ['a.txt'],
    code: 0,
    checked: ['a.txt'],
  },
  {
    title: 'plain text in a glob',
    files: { 'a.txt': '', 'b/c.txt': '', 'd.html': '' },
    argv: ['**/*.txt'],
    code: 0,
    checked: ['a.txt', 'b/c.txt'],
  },
  {
    title: 'a glob without an extension: messages only',
    files: { 'm/a.txt': '', 'm/b.png': '', 'm/c.html': '', 'm/n/d.hbs': '' },
    argv: ['m/*'],
    code: 0,
    checked: ['m/a.txt', 'm/c.html'],
  },
  {
    title: 'a glob with a way up',
    files: { 'm/a.html': '', 'here/b.html': '' },
    in: 'here',
    argv: ['../{m,here}/*.html'],
    code: 0,
    checked: ['b.html', '<folder>/m/a.html'],
  },
  {
    title: 'a name that looks like a glob',
    files: { '[a].html': '', 'a.html': '' },
    argv: ['[a].html'],
    code: 0,
    checked: ['[a].html'],
  },
  {
    title: 'each file once, by path',
    files: { 'b.html': '', 'a.html': '' },
    argv: ['b.html', '.', './a.html', '*.html'],
    code: 0,
    checked: ['a.html', 'b.html'],
  },
  {
    title: 'what include says',
    files: { 'bsm.config.json': '{ "include": ["m/*.txt"] }', 'm/a.txt': '', 'm/b.html': '' },
    code: 0,
    checked: ['m/a.txt'],
  },
  {
    title: 'what is named, whatever include says',
    files: { 'bsm.config.json': '{ "include": ["m/*.txt"] }', 'm/b.html': '' },
    argv: ['m/b.html'],
    code: 0,
    checked: ['m/b.html'],
  },
  {
    title: 'not what is ignored, though it is named',
    files: { '.bsmignore': 'old\n', 'old/a.html': 'foo', 'b.html': '' },
    argv: ['old/a.html', 'old', 'b.html'],
    code: 0,
    checked: ['b.html'],
    stderr: /^bsm-lint: old\/a\.html is left out: .*\nbsm-lint: old is left out: .*\n$/,
  },
  {
    title: 'a glob whose matches are all ignored',
    files: { '.bsmignore': 'd/', 'd/e/a.hbs': 'foo', 'b.html': '' },
    argv: ['d/**/*.hbs', 'b.html'],
    code: 0,
    checked: ['b.html'],
    stderr: /^bsm-lint: d\/\*\*\/\*\.hbs is left out: .*\n$/,
  },
  {
    title: 'not what is ignored in a folder, silently',
    files: { 'bsm.config.json': '{ "ignore": ["old"] }', 'old/a.html': 'foo', 'b.html': '' },
    argv: ['.', '**/*.html'],
    code: 0,
    checked: ['b.html'],
  },
];

const settings: Case[] = [
  {
    title: 'the nearest configuration wins',
    files: {
      'bsm.config.json': '{ "rules": { "no-foo": "off" } }',
      'm/bsm.config.json': '{ "rules": { "no-foo": "error" } }',
      'm/a.html': 'foo',
    },
    code: 1,
  },
  {
    title: 'overrides',
    files: {
      'bsm.config.json': '{ "overrides": [{ "files": ["m/*"], "rules": { "no-foo": "off" } }] }',
      'm/a.html': 'foo',
    },
    code: 0,
  },
  {
    title: 'options',
    files: { 'bsm.config.json': '{ "rules": { "no-foo": ["error", { "least": 2 }] } }', ...foo },
    code: 0,
  },
  {
    title: '--rule wins, and keeps options',
    files: { 'bsm.config.json': '{ "rules": { "no-foo": ["hint", { "least": 2 }] } }', ...foo },
    argv: ['--rule', 'no-foo:error'],
    code: 0,
  },
  {
    title: '--config takes the place of the files found',
    files: {
      'bsm.config.json': '{ "rules": { "no-foo": "hint" } }',
      'ci/strict.json': '{ "rules": { "no-bar": "error" } }',
      'a.html': 'bar foo',
    },
    argv: ['--config', 'ci/strict.json', '--rule', 'no-foo:off'],
    code: 1,
  },
  {
    title: "--config's globs start at its folder",
    files: {
      'ci/strict.json':
        '{ "overrides": [{ "files": ["../m/*", "n.html"], "rules": { "no-foo": "off" } }] }',
      'm/a.html': 'foo',
      'n.html': 'foo',
    },
    argv: ['--config', 'ci/strict.json'],
    code: 0,
  },
  {
    title: 'partials',
    files: { 'a.html': '{{> end}}', 'partials/end.hbs': '' },
    argv: ['--max-warnings', '0'],
    code: 0,
  },
];

for (const [title, cases] of Object.entries({ exitCodes, selections, settings }))
  describe(`the command line: ${title}`, () => {
    for (const { title, argv = [], code, checked, stderr, ...options } of cases)
      it(title, async () => {
        const result = await runCli(['--format', 'json', ...argv], options);
        assert.match(result.stderr, stderr ?? /^$/);
        assert.equal(result.code, code);
        if (checked)
          assert.deepEqual(
            checkedFiles(result.stdout).map((path) => path.replace(result.folder, '<folder>')),
            checked,
          );
      });
  });

describe('the command line', () => {
  it('shows its help and its version', async () => {
    assert.match((await runCli(['--help'])).stdout, /^Usage: bsm-lint/);
    assert.match((await runCli(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('reports errors only with --quiet', async () => {
    const { stdout } = await runCli(['--quiet'], { files: { 'a.html': 'foo bar' } });
    assert.match(stdout, /1 problem \(1 error\)/);
    assert.doesNotMatch(stdout, /no-bar/);
  });

  for (const argv of ['.', 'gone.hbs', '*.hbs'])
    it(`says of ${argv} that a link leads nowhere`, async () => {
      const folder = temporaryFolder({ 'a.html': '' });
      symlinkSync('nowhere.hbs', `${folder}/gone.hbs`);
      const { stderr, code } = await runCli([argv], { folder });
      assert.equal(stderr, 'bsm-lint: gone.hbs is a link to what does not exist\n');
      assert.equal(code, 2);
    });

  it('follows a linked file and a linked folder, and no loop', async () => {
    const folder = temporaryFolder({ 'real/a.html': '' });
    mkdirSync(`${folder}/mails`);
    symlinkSync('../real', `${folder}/mails/linked`);
    symlinkSync('../real/a.html', `${folder}/mails/b.html`);
    symlinkSync('..', `${folder}/mails/up`);
    const { stdout, code } = await runCli(['--format', 'json', 'mails'], { folder });
    assert.deepEqual([checkedFiles(stdout), code], [['mails/b.html', 'mails/linked/a.html'], 0]);
  });
});

function checkedFiles(json: string): string[] {
  if (json === '') return [];
  return (JSON.parse(json) as { files: { path: string }[] }).files.map(({ path }) => path);
}
