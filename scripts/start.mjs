/** `npm start`: checks the examples; `npm start -- PATH…` checks one's own messages. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
await build();

const paths = process.argv.slice(2);
const examples = paths.length === 0;
const cwd = examples ? root : (process.env.INIT_CWD ?? process.cwd());
const cli = join(root, 'server/dist/cli.js');
const { status } = spawnSync(process.execPath, [cli, ...(examples ? ['examples'] : paths)], {
  cwd,
  stdio: 'inherit',
});
// The examples are there to show problems: finding them is no failure.
process.exitCode = examples && status === 1 ? 0 : (status ?? 2);
