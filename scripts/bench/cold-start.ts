import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure';
import { realisticMessage } from './message';

const cli = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));
/** Has a process say at its end how much memory it took, in KB. */
const tellMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\n${process.resourceUsage().maxRSS}`))';

/** What the built command line takes, from start to exit. */
export interface ColdStart {
  about: string;
  seconds: number;
  /** At the most, in MB. */
  memory: number;
}

/** Measures the command line with one file and with a thousand, and a process that does nothing. */
export function measureColdStarts(): ColdStart[] {
  const folder = mkdtempSync(join(tmpdir(), 'bsm-lint-bench-'));
  const off = ['--rule', 'spelling:off'];
  try {
    mkdirSync(join(folder, 'many'));
    const text = realisticMessage(4096);
    writeFileSync(join(folder, 'one.hbs'), text);
    for (let index = 0; index < 1000; index++)
      writeFileSync(join(folder, 'many', `message-${index}.hbs`), text);
    return [
      coldStart('one file of 4 KB, without spelling', 9, [cli, ...off, 'one.hbs'], folder),
      coldStart('one file of 4 KB', 9, [cli, 'one.hbs'], folder),
      coldStart('1,000 files of 4 KB, without spelling', 5, [cli, ...off, 'many'], folder),
      coldStart('Node alone', 9, ['-e', '0'], folder),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function coldStart(about: string, runs: number, args: readonly string[], cwd: string): ColdStart {
  const samples = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
    if (status === null || status > 1) throw new Error(`${args.join(' ')} failed: ${status}`);
    return (performance.now() - start) / 1000;
  });
  const told = spawnSync(process.execPath, ['--import', tellMemory, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const memory = Number(told.stderr.split('\n').at(-1)) / 1024;
  return { about, seconds: median(samples), memory };
}
