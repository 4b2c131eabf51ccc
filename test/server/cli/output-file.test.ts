import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder';
import { runCli } from './run-cli';

const files = { 'a.html': 'foo', 'old.json': 'old' };
const argv = (file: string) => ['--format', 'json', '--output-file', file, 'a.html'];

const isReport = (path: string): boolean =>
  (JSON.parse(readFileSync(path, 'utf8')) as { version: number }).version === 1;

const readAll = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('--output-file', () => {
  it('holds the report, and standard output nothing', async () => {
    const { folder, stdout, stderr, code } = await runCli(argv('reports/ci/bsm.json'), { files });
    assert.deepEqual([stdout, stderr, code], ['', '', 1]);
    assert.ok(isReport(join(folder, 'reports/ci/bsm.json')));
    assert.deepEqual(readdirSync(join(folder, 'reports/ci')), ['bsm.json']);
  });

  it('replaces a file with its mode, and what a link leads to', async () => {
    const folder = temporaryFolder(files);
    chmodSync(join(folder, 'old.json'), 0o640);
    symlinkSync('old.json', join(folder, 'link.json'));
    await runCli(argv('link.json'), { folder });
    assert.ok(isReport(join(folder, 'old.json')));
    assert.equal(statSync(join(folder, 'old.json')).mode & 0o777, 0o640);
  });

  it('is for no terminal', async () => {
    const options = { files: { 'a.html': `${'x '.repeat(100)}foo` }, isTTY: true, columns: 40 };
    const run = await runCli(['--output-file', 'report.txt', 'a.html'], options);
    const report = readFileSync(join(run.folder, 'report.txt'), 'utf8');
    assert.match(report, /^ {2}1:201 {2}error {2}"foo" is not allowed\. .* {2}no-foo$/m);
    assert.ok(!report.includes('\u001B'));
  });

  it('does not replace a report when the run cannot start', async () => {
    const { folder, code } = await runCli([...argv('old.json'), '--config', 'gone'], { files });
    assert.equal(code, 2);
    assert.equal(readFileSync(join(folder, 'old.json'), 'utf8'), 'old');
  });

  it('leaves the fixed message on standard output', async () => {
    const options = { files, stdin: 'foo' };
    const run = await runCli(['--stdin', '--fix', '--output-file', 'report.txt'], options);
    assert.deepEqual([run.stdout, run.stderr], ['fine', '']);
    assert.ok(existsSync(join(run.folder, 'report.txt')));
  });

  for (const [title, file, message] of [
    ['a folder', '.', /^bsm-lint: .* is a folder\n$/],
    ['a path below a file', 'a.html/report.json', /^bsm-lint: .*a\.html\/report\.json .*\n$/],
    ['nothing', '', /--output-file needs the name of a file/],
  ] as const)
    it(`says that it cannot be ${title}`, async () => {
      const { stderr, code } = await runCli(argv(file), { files });
      assert.equal(code, 2);
      assert.match(stderr, message);
    });

  const config = '{ "root": true }';
  const kept = { 'a.hbs': 'foo', 'b.hbs': 'foo', 'notes.txt': 'foo', 'own.json': config };
  const taken: [title: string, argv: string, message: RegExp][] = [
    ['a template beside', 'a.hbs b.hbs', /a\.hbs has the name of a template/],
    ['a checked template, before it is fixed', 'a.hbs a.hbs --fix', /a\.hbs has the name/],
    ['a link to a template', 'link.json b.hbs', /link\.json has the name of a template/],
    ['a checked text', 'notes.txt notes.txt', /notes\.txt is one of the checked files/],
    ['a configuration', 'bsm.config.json a.hbs', /bsm\.config\.json is a configuration/],
    ['a configuration that is named', 'own.json --config ./own.json', /own\.json is a configur/],
    ['a list of ignored files', '.bsmignore a.hbs', /\.bsmignore lists what is left out/],
    ['the baseline', 'b.json --baseline b.json', /b\.json is the baseline/],
  ];
  for (const [title, line, message] of taken)
    it(`does not replace ${title}`, async () => {
      const folder = temporaryFolder({ ...kept, 'bsm.config.json': config, '.bsmignore': '' });
      symlinkSync('a.hbs', join(folder, 'link.json'));
      const before = readAll(folder);
      const { stderr, code } = await runCli(['--output-file', ...line.split(' ')], { folder });
      assert.match(stderr, message);
      assert.match(stderr, /^bsm-lint: --output-file: .*\.\nSee bsm-lint --help\.\n$/);
      assert.equal(code, 2);
      assert.deepEqual(readAll(folder), before);
    });

  it('can be a pipe', () => {
    const bundle = join(__dirname, '../../../server/dist/cli.js');
    const cwd = temporaryFolder(files);
    const command = `mkfifo pipe; "${process.execPath}" "${bundle}" --output-file pipe a.html & cat pipe`;
    const { stdout } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    assert.match(stdout, /problem/);
    assert.ok(statSync(join(cwd, 'pipe')).isFIFO());
  }).timeout(10_000);
});
