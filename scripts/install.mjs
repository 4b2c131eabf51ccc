import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's folder and ends the process where it fails. */
export function runOrExit(command, args, options = {}) {
  const windows = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(windows ? 'npm.cmd' : command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    ...options,
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages that the lock file names, unless exactly these are installed. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.bsm-lint-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages …');
  // The build tools are development dependencies, also where NODE_ENV says "production".
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  runOrExit('npm', ['ci', '--include=dev', ...quiet], { stdio: ['ignore', 2, 2] });
  writeFileSync(stamp, lock);
}
