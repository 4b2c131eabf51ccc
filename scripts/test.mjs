/** `npm test`: installs, builds, and runs the tests; arguments go to mocha instead of all tests. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
await build();

const given = process.argv.slice(2);
const tests =
  given.length > 0
    ? given
    : ['server', 'client', 'project', 'examples'].map((folder) => `test/${folder}/**/*.test.ts`);
const parallel = ['--parallel', '--jobs', String(availableParallelism())];
const mocha = ['node_modules/mocha/bin/mocha.js', '--import=tsx', ...parallel, ...tests];
const { status } = spawnSync(process.execPath, mocha, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
