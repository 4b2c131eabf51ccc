import assert from 'node:assert/strict';
import { runCli } from './run-cli';

describe('--stdin', () => {
  it('checks standard input', async () => {
    const { stdout, code } = await runCli(['--stdin'], { stdin: 'foo' });
    assert.match(stdout, /^<stdin>\n {2}1:1 {2}error/);
    assert.equal(code, 1);
  });

  it('takes the name for a path', async () => {
    const { stdout, code } = await runCli(
      ['--stdin', '--stdin-filename', 'm/a.hbs', '--format', 'json'],
      {
        stdin: 'foo {{> head}} {{> gone}}',
        files: {
          'm/bsm.config.json': '{ "root": true, "rules": { "no-foo": "off" } }',
          'm/partials/head.hbs': '',
        },
      },
    );
    const { files } = JSON.parse(stdout) as { files: { path: string; problems: unknown[] }[] };
    assert.deepEqual([files[0]?.path, files[0]?.problems.length, code], ['m/a.hbs', 1, 0]);
  });

  it('passes an ignored message', async () => {
    const { stdout, stderr, code } = await runCli(['--stdin', '--stdin-filename', 'a.html'], {
      stdin: 'foo',
      files: { '.bsmignore': '*' },
    });
    assert.match(stdout, /^No files checked\n$/);
    assert.match(stderr, /a\.html is left out/);
    assert.equal(code, 0);
  });

  it('refuses invalid UTF-8', async () => {
    const { stderr, code } = await runCli(['--stdin'], { stdin: Uint8Array.from([0xff]) });
    assert.match(stderr, /standard input is not valid UTF-8/);
    assert.equal(code, 2);
  });

  const filtered: [title: string, argv: string[], stdin: string, stdout: string, code: number][] = [
    ['a fix', [], '\uFEFFfoo\r\n', '\uFEFFfine\r\n', 0],
    ['nothing to fix', [], 'fine', 'fine', 0],
    ['what is left', ['--rule', 'no-bar:error'], 'foo bar', 'fine bar', 1],
    ['an ignored message', ['--stdin-filename', 'ignored.html'], 'foo', 'foo', 0],
    ['another format', ['--format', 'json'], 'foo', 'fine', 0],
  ];
  for (const [title, argv, stdin, expected, expectedCode] of filtered)
    it(`prints the fixed message with --fix: ${title}`, async () => {
      const { stdout, stderr, code } = await runCli(['--stdin', '--fix', ...argv], {
        stdin,
        files: { '.bsmignore': 'ignored.html' },
      });
      assert.deepEqual([stdout, code], [expected, expectedCode]);
      assert.match(stderr, /summary|problem|No files/);
    });
});
