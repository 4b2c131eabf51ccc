import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

  it('reads standard input', () => {
    const options = { input: clean, cwd: temporaryFolder(), encoding: 'utf8' } as const;
    const { stdout, status } = spawnSync(process.execPath, [bundle, '--stdin', '--fix'], options);
    assert.deepEqual([stdout, status], [clean, 0]);
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
