import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as modules from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { realisticMessage } from '../../../scripts/bench/message';
import { temporaryFolder } from '../temporary-folder';

/** A message that no rule objects to. */
const clean = '<p>At what time shall we deliver order 123-1234567-1234567?</p>';
const bundle = join(__dirname, '../../../server/dist/cli.js');

describe('the bundled command line', () => {
  /** Enough clean files with long names that the report is many times what a pipe holds. */
  function longReportFolder(): { folder: string; count: number } {
    const count = 2000;
    const names = Array.from({ length: count }, (_, index) => `${'m'.repeat(180)}${index}.html`);
    return { folder: temporaryFolder(Object.fromEntries(names.map((name) => [name, '']))), count };
  }

  it('checks a file and says how it went', () => {
    const cwd = temporaryFolder({ 'a.html': clean });
    const checked = spawnSync(process.execPath, [bundle, 'a.html'], { cwd, encoding: 'utf8' });
    assert.deepEqual([checked.status, checked.stderr], [0, '']);
    const missing = spawnSync(process.execPath, [bundle, 'gone.html'], { cwd, encoding: 'utf8' });
    assert.deepEqual([missing.status, missing.stderr], [2, 'bsm-lint: gone.html does not exist\n']);
  });

  describe('keeps its code compiled', () => {
    let cwd: string;
    beforeEach(() => (cwd = temporaryFolder({ 'a.html': clean, file: '' })));
    const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
      spawnSync(process.execPath, [bundle, ...args], { cwd, encoding: 'utf8', env });
    const checkIn = (folder: string, more: NodeJS.ProcessEnv = {}): void => {
      const { status, stdout, stderr } = run({ NODE_COMPILE_CACHE: folder, ...more }, 'a.html');
      assert.deepEqual([status, stdout, stderr], [0, '✔ 1 file checked, no problems\n', '']);
    };
    const kept = (folder: string): { path: string; text: string }[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({ path, text: readFileSync(path, 'latin1') }));

    it('from one run to the next', () => {
      const folder = temporaryFolder();
      checkIn(folder);
      const first = kept(folder);
      assert.ok(first.some(({ text }) => text.length > 500_000));
      checkIn(folder);
      assert.ok(isDeepStrictEqual(kept(folder), first));
    });

    it('after a run over many files', () => {
      const names = Array.from({ length: 60 }, (_, index) => `${index}.html`);
      const many = temporaryFolder(Object.fromEntries(names.map((name) => [name, clean])));
      const folder = temporaryFolder();
      const check = (path: string) =>
        run({ NODE_COMPILE_CACHE: folder }, '--rule', 'spelling:off', path).stdout;
      assert.equal(check(many), '✔ 60 files checked, no problems\n');
      const first = kept(folder);
      check('a.html');
      assert.ok(isDeepStrictEqual(kept(folder), first));
    });

    it('after a long run as much as after a short one', () => {
      const [short, long] = [temporaryFolder(), temporaryFolder()];
      checkIn(short);
      const line = JSON.stringify({ id: 1, text: realisticMessage(4096) });
      const input = `${line}\n`.repeat(150);
      // Has V8 drop code at once that otherwise takes some hundred messages more.
      const args = ['--bytecode-old-age=1', bundle, '--jsonl', '--rule', 'spelling:off'];
      spawnSync(process.execPath, args, { cwd, env: { NODE_COMPILE_CACHE: long }, input });
      const size = (folder: string): number =>
        kept(folder).reduce((sum, { text }) => sum + text.length, 0);
      assert.ok(size(long) > 0.8 * size(short), `${size(long)} of ${size(short)}`);
    });

    it('and does without what is damaged', () => {
      const folder = temporaryFolder();
      checkIn(folder);
      for (const { path, text } of kept(folder)) {
        const middle = text.length / 2;
        const damaged = `${text.slice(0, middle)}${'x'.repeat(2000)}${text.slice(middle + 2000)}`;
        for (const each of [damaged, text.slice(0, middle), '']) {
          writeFileSync(path, each, 'latin1');
          checkIn(folder);
        }
      }
    });

    it('where it can, when it is wanted, and when much of it has run', () => {
      checkIn(join(cwd, 'file'));
      const homeless = temporaryFolder({
        'homeless.cjs': "require('node:os').homedir = () => { throw new Error('no home'); };",
      });
      checkIn('', { NODE_OPTIONS: `--require=${join(homeless, 'homeless.cjs')}` });
      const folder = temporaryFolder();
      checkIn(folder, { NODE_DISABLE_COMPILE_CACHE: '1' });
      assert.equal(kept(folder).length, 0);
      assert.equal(run({ NODE_COMPILE_CACHE: folder }, '--version').status, 0);
      // The variable alone has newer versions of Node keep whatever runs.
      assert.equal(kept(folder).length > 0, 'enableCompileCache' in modules);
    });
  }).timeout(20_000);

  it('reads standard input', () => {
    const options = { input: clean, cwd: temporaryFolder(), encoding: 'utf8' } as const;
    const { stdout, status } = spawnSync(process.execPath, [bundle, '--stdin', '--fix'], options);
    assert.deepEqual([stdout, status], [clean, 0]);
  });

  const unreadable: [input: string, argv: string, code: number, stderr: string][] = [
    ['<.', '--stdin', 2, 'bsm-lint: standard input is a folder\n'],
    ['<.', '--jsonl', 2, 'bsm-lint: standard input cannot be read: it is a folder\n'],
    ['<&-', '--stdin', 2, 'bsm-lint: standard input is closed, or the null device\n'],
    ['</dev/null', '--stdin', 2, 'bsm-lint: standard input is closed, or the null device\n'],
    ['</dev/null', '--jsonl', 0, ''],
    ['<empty.html', '--stdin', 0, ''],
  ];
  for (const [input, argv, code, expected] of unreadable)
    it(`says of ${input} with ${argv} what it is`, () => {
      const command = `"${process.execPath}" "${bundle}" ${argv} ${input}`;
      const cwd = temporaryFolder({ 'empty.html': '' });
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stderr], [code, expected]);
      if (code !== 0) assert.doesNotMatch(stdout, /no problems/);
    });

  it('gives a slow reader the whole report', async () => {
    const { folder, count } = longReportFolder();
    const child = spawn(process.execPath, [bundle, '--format', 'json'], { cwd: folder });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await wait(500);
    let text = '';
    for await (const chunk of child.stdout) {
      text += String(chunk);
      await wait(10);
    }
    assert.equal((JSON.parse(text) as { files: unknown[] }).files.length, count);
    assert.equal(await ended, 0);
  }).timeout(20_000);

  it('is quiet when the reader goes away', async () => {
    const { folder } = longReportFolder();
    const child = spawn(process.execPath, [bundle, '--format', 'json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    assert.equal(await ended, 0);
    assert.equal(stderr, '');
  }).timeout(20_000);
});
