import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../temporary-folder';
import { runCli, type Result } from './run-cli';

const name = 'bsm.baseline.json';

/** A folder whose problems have become known. */
async function folderWithBaseline(files: Files, argv: string[] = []): Promise<string> {
  const { folder, code, stdout, stderr } = await runCli(['--write-baseline', ...argv], { files });
  assert.equal(code, 0, stdout + stderr);
  return folder;
}

const write = (folder: string, files: Record<string, string>): void => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
};

const compare = (folder: string, ...argv: string[]): Promise<Result> =>
  runCli(['--baseline', ...argv], { folder });

function known(folder: string, file = name): unknown {
  const { files } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { files: unknown };
  return files;
}

const files = { 'm/a.html': 'foo bar foo', 'm/b.html': 'fine', 'c.html': 'qux' };

/** What a changed file comes to, when the problems of the first text are known. */
const changes: [title: string, before: string, after: string, code: number, fresh: string[]][] = [
  ['nothing', 'foo bar', 'foo bar', 0, []],
  ['lines that move', 'foo\nbar', '\n\n<p>bar</p>\r\n\r\n  foo', 0, []],
  ['a new problem of another rule', 'foo', 'foo bar', 0, ['no-bar']],
  ['a new error', 'bar', 'bar foo', 1, ['no-foo']],
  ['one more of the same', 'foo', 'foo foo', 1, ['no-foo']],
  ['one less of the same', 'foo foo', 'foo', 0, []],
  ['one for another', 'foo', 'bar', 0, ['no-bar']],
];

describe('a baseline', () => {
  it('lists the problems, and lets them pass', async () => {
    const folder = await folderWithBaseline(files);
    const expected = {
      'c.html': { 'no-hint qux': 1 },
      'm/a.html': { 'no-bar bar': 1, 'no-foo foo': 2 },
    };
    assert.deepEqual(known(folder), expected);
    const { code, stdout, stderr } = await compare(folder, '--max-warnings', '0');
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, '✔ 3 files checked, no new problems, 4 known\n');
    assert.deepEqual(known(folder), expected);
  });

  it('tells what was written', async () => {
    const { stdout, stderr } = await runCli(['--write-baseline'], { files });
    assert.equal(stdout, '✔ 3 files checked, no new problems, 4 known\n');
    assert.equal(stderr, 'bsm-lint: 4 known problems are written to the baseline\n');
  });

  for (const [title, before, after, code, fresh] of changes)
    it(`sees ${title}`, async () => {
      const folder = await folderWithBaseline({ 'a.html': before });
      write(folder, { 'a.html': after });
      const result = await compare(folder, '--format', 'json');
      const report = JSON.parse(result.stdout) as { files: { problems: { rule: string }[] }[] };
      assert.deepEqual(
        [result.code, report.files.flatMap(({ problems }) => problems.map(({ rule }) => rule))],
        [code, fresh],
      );
    });

  it('counts what is new in the summary', async () => {
    const folder = await folderWithBaseline(files);
    write(folder, { 'm/b.html': 'foo' });
    const { stdout } = await compare(folder);
    assert.match(stdout, /^✖ 1 new problem \(1 error\) in 1 of 3 files, 4 known$/m);
  });

  it('forgets what is fixed, and files that are gone', async () => {
    const folder = await folderWithBaseline(files);
    write(folder, { 'm/a.html': 'foo' });
    rmSync(join(folder, 'c.html'));
    const { stderr } = await compare(folder);
    assert.match(stderr, /3 known problems are fixed, and taken out of the baseline/);
    assert.deepEqual(known(folder), { 'm/a.html': { 'no-foo foo': 1 } });
    write(folder, { 'm/a.html': 'foo foo' });
    assert.equal((await compare(folder)).code, 1);
  });

  for (const [title, argv] of [
    ['files that are not checked', ['c.html']],
    ['rules that are off', ['--rule', 'no-foo:off', '--rule', 'no-bar:off']],
    ['problems that a dry run would fix', ['--fix-dry-run']],
    ['problems that --quiet hides', ['--quiet']],
  ] as const)
    it(`keeps what is known of ${title}`, async () => {
      const folder = await folderWithBaseline(files);
      const before = known(folder);
      await compare(folder, ...argv);
      assert.deepEqual(known(folder), before);
    });

  it('keeps other files when it is written anew', async () => {
    const folder = await folderWithBaseline(files);
    write(folder, { 'c.html': 'bar' });
    await runCli(['--write-baseline', 'c.html'], { folder });
    assert.deepEqual(known(folder), {
      'c.html': { 'no-bar bar': 1 },
      'm/a.html': { 'no-bar bar': 1, 'no-foo foo': 2 },
    });
  });

  it('has paths from its folder on, wherever it is used', async () => {
    const folder = await folderWithBaseline(files, ['ci/known.json']);
    assert.ok(Object.hasOwn(known(folder, 'ci/known.json') as object, '../m/a.html'));
    const { code } = await runCli(['--baseline=../ci/known.json'], { folder, in: 'm' });
    assert.equal(code, 0);
  });

  it('leaves to --fix what is safe', async () => {
    const folder = await folderWithBaseline(files);
    await compare(folder, '--fix');
    assert.equal(readFileSync(join(folder, 'm/a.html'), 'utf8'), 'fine bar fine');
    assert.deepEqual(known(folder), {
      'c.html': { 'no-hint qux': 1 },
      'm/a.html': { 'no-bar bar': 1 },
    });
  });

  it('holds for a message on standard input', async () => {
    const folder = await folderWithBaseline(files);
    const argv = ['--baseline', '--stdin', '--stdin-filename', 'm/a.html'];
    const { code } = await runCli(argv, { folder, stdin: 'bar foo' });
    assert.equal(code, 0);
  });

  it('tells when it cannot be brought up to date', async () => {
    const folder = await folderWithBaseline(files);
    write(folder, { 'c.html': '' });
    chmodSync(join(folder, name), 0o444);
    const { code, stderr } = await compare(folder);
    assert.equal(code, 0);
    assert.match(stderr, /1 known problems? (?:is|are) fixed, but the baseline is read-only/);
  });

  it('takes no problem for another by its beginning', async () => {
    const folder = await folderWithBaseline({ 'a.html': `{{> ${'a'.repeat(90)}b}}` });
    write(folder, { 'a.html': `{{> ${'a'.repeat(90)}c}}` });
    const { code } = await compare(folder, '--max-warnings', '0');
    assert.equal(code, 1);
  });
});

describe('what is no baseline', () => {
  const cases: [title: string, files: Files, argv: string[], message: RegExp][] = [
    ['a missing file', {}, ['--baseline'], /bsm\.baseline\.json does not exist; --write-baseline/],
    ['no JSON', { [name]: '{' }, ['--baseline'], /is no baseline: it is not JSON/],
    ['another file', { 'package.json': '{}' }, ['--baseline', 'package.json'], /is no baseline$/m],
    ['one of later versions', { [name]: '{"version":2,"files":{}}' }, ['--baseline'], /another v/],
    [
      'a wrong count',
      { [name]: '{"version":1,"files":{"a":{"b":0}}}' },
      ['--baseline'],
      /"b" need/,
    ],
  ];
  for (const [title, more, argv, message] of cases)
    it(title, async () => {
      const { code, stderr } = await runCli(argv, { files: { 'a.html': '', ...more } });
      assert.equal(code, 2);
      assert.match(stderr, message);
    });

  it('is never replaced by one', async () => {
    const options = { files: { 'a.html': 'foo', 'package.json': '{}' } };
    const { code, folder } = await runCli(['--write-baseline', 'package.json'], options);
    assert.equal(code, 2);
    assert.equal(readFileSync(join(folder, 'package.json'), 'utf8'), '{}');
  });
});
