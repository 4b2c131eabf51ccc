import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure';
import { realisticMessage } from './message';

const cli = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));

/** Prints the seconds that the built command line takes, from start to exit. */
export function printColdStart(): void {
  if (!existsSync(cli)) {
    console.log('Cold start: server/dist/cli.js is not built');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bsm-lint-bench-'));
  try {
    mkdirSync(join(folder, 'many'));
    const text = realisticMessage(4096);
    writeFileSync(join(folder, 'one.hbs'), text);
    for (let index = 0; index < 1000; index++)
      writeFileSync(join(folder, 'many', `message-${index}.hbs`), text);
    console.log('Seconds of the command line, from start to exit (medians)\n');
    console.log(`one file     ${secondsOf(folder, 'one.hbs', 9)}   target ≤ 0.15`);
    console.log(`1,000 files  ${secondsOf(folder, 'many', 5)}   target ≤ 0.6`);
    console.log(`bare node    ${secondsOfNode()}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function secondsOf(folder: string, path: string, runs: number): string {
  return medianSeconds(runs, [cli, path], folder);
}

const secondsOfNode = (): string => medianSeconds(9, ['-e', '0'], tmpdir());

function medianSeconds(runs: number, args: readonly string[], cwd: string): string {
  const seconds = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
    if (status === null || status > 1) throw new Error(`${args.join(' ')} failed: ${status}`);
    return (performance.now() - start) / 1000;
  });
  return median(seconds).toFixed(2);
}
