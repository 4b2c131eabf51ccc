import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './run-cli';
import { schemaErrors } from './schema';

const schema = JSON.parse(
  readFileSync(join(__dirname, '../../../server/schema/output.schema.json'), 'utf8'),
) as object;

const files = {
  'mails/a.html': '<p>\n\tfoo and bar\n</p>\n',
  'mails/b.hbs': 'fine',
  'mails/c.hbs': '\uFEFFbaz 😀 qux\r\n{{> gone}}',
};

describe('the stylish report', () => {
  it('shows every problem, and counts', async () => {
    const { stdout, stderr, code } = await runCli(['mails'], { files });
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.equal(
      stdout,
      `mails/a.html
  2:2  error  "foo" is not allowed. That is the policy. Write it differently.  no-foo
    2 |   foo and bar
      |   ^^^
  2:10  warning  "bar" is not allowed. That is the policy. Write it differently.  no-bar
    2 |   foo and bar
      |           ^^^

mails/c.hbs
  1:2  info  "baz" is not allowed. That is the policy. Write it differently.  no-info
    1 | baz 😀 qux
      | ^^^
  1:9  hint  "qux" is not allowed. That is the policy. Write it differently.  no-hint
    1 | baz 😀 qux
      |        ^^^
  2:1  warning  No partial gone. That is the policy. Write it differently.  known-partials
    2 | {{> gone}}
      | ^^^^^^^^^^

✖ 5 problems (1 error, 2 warnings, 1 info, 1 hint) in 2 of 3 files
  1 fixable with --fix
`,
    );
  });

  it('says that there are no problems', async () => {
    const { stdout, code } = await runCli(['mails/b.hbs'], { files });
    assert.deepEqual([stdout, code], ['✔ 1 file checked, no problems\n', 0]);
  });

  it('says that --quiet asked for errors only', async () => {
    const { stdout } = await runCli(['--quiet', 'mails/c.hbs'], { files });
    assert.equal(stdout, '✔ 1 file checked, no errors\n');
  });

  it('breaks messages to fit a terminal', async () => {
    const { stdout } = await runCli(['--no-color'], { files: { 'a.html': 'foo' }, columns: 50 });
    assert.match(
      stdout,
      /^ {2}1:1 {2}error {2}"foo" is not allowed\. That is the\n {4}policy\. Write it differently\. {2}no-foo\n {4}1 \| foo$/m,
    );
  });

  it('lets no file drive the terminal', async () => {
    const evil = { '\u001B[2J.html': '\u001B]0;x\u0007foo' };
    const { stdout } = await runCli([], { files: evil });
    assert.ok(!stdout.includes('\u001B') && !stdout.includes('\u0007'));
  });
});

describe('colours', () => {
  const cases: [argv: string[], env: Record<string, string>, isTTY: boolean, colored: boolean][] = [
    [[], {}, false, false],
    [[], {}, true, true],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { TERM: 'dumb' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
    [['--color'], { NO_COLOR: '1' }, false, true],
    [['--format', 'json'], {}, true, false],
  ];
  for (const [argv, env, isTTY, colored] of cases)
    it(JSON.stringify({ argv, env, isTTY }), async () => {
      const { stdout } = await runCli(argv, { files, env, isTTY });
      assert.equal(stdout.includes('\u001B['), colored);
    });
});

describe('the JSON report', () => {
  it('lists every checked file, with places', async () => {
    const { stdout, code } = await runCli(['--format', 'json'], { files });
    assert.equal(code, 1);
    const report = JSON.parse(stdout) as Report;
    assert.deepEqual(schemaErrors(schema, report), []);
    assert.deepEqual(
      report.files.map(({ path, problems }) => [path, problems.map(({ rule }) => rule)]),
      [
        ['mails/a.html', ['no-foo', 'no-bar']],
        ['mails/b.hbs', []],
        ['mails/c.hbs', ['no-info', 'no-hint', 'known-partials']],
      ],
    );
    assert.deepEqual(report.files[0]?.problems[0], {
      rule: 'no-foo',
      severity: 'error',
      message: '"foo" is not allowed. That is the policy. Write it differently.',
      start: { line: 2, column: 2, offset: 5 },
      end: { line: 2, column: 5, offset: 8 },
      fixes: [
        {
          title: 'Write fine',
          kind: 'safe',
          edits: [
            {
              start: { line: 2, column: 2, offset: 5 },
              end: { line: 2, column: 5, offset: 8 },
              text: 'fine',
            },
          ],
        },
      ],
      related: [],
    });
    assert.deepEqual(report.files[2]?.problems[2]?.start, { line: 2, column: 1, offset: 13 });
    assert.deepEqual(report.summary, {
      files: 3,
      errors: 1,
      warnings: 2,
      infos: 1,
      hints: 1,
      fixable: 1,
    });
  });

  it('holds the fixed text after a dry run', async () => {
    const { stdout } = await runCli(['--format', 'json', '--fix-dry-run'], { files });
    const report = JSON.parse(stdout) as Report;
    assert.deepEqual(schemaErrors(schema, report), []);
    assert.deepEqual(
      report.files.map(({ output }) => output),
      ['<p>\n\tfine and bar\n</p>\n', undefined, undefined],
    );
  });

  it('has absolute paths outside the working folder', async () => {
    const { stdout, folder } = await runCli(['--format', 'json', '.', '../mails/b.hbs'], {
      files: { ...files, 'here/d.html': '' },
      in: 'here',
    });
    const { files: listed } = JSON.parse(stdout) as Report;
    assert.deepEqual(
      listed.map(({ path }) => path),
      ['d.html', `${folder}/mails/b.hbs`],
    );
  });

  it('is valid when nothing is checked', async () => {
    const { stdout, code } = await runCli(['--format', 'json', 'gone.html'], { files });
    const report = JSON.parse(stdout) as Report;
    assert.deepEqual([schemaErrors(schema, report), report.files, code], [[], [], 2]);
  });
});

interface Report {
  files: { path: string; problems: { rule: string; start: unknown }[]; output?: string }[];
  summary: Record<string, number>;
}
