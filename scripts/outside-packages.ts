import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder, outside of the project, of packages that only one command needs. */
export const outsideFolder = (name: string): string => join(tmpdir(), 'bsm-lint', name);

/**
 * Installs packages, given with their versions, into such a folder, unless they are there: what
 * few people need makes nobody else's installation slow.
 * @returns why that failed; nothing where they are there
 */
export function installOutside(name: string, packages: readonly string[]): string | undefined {
  const prefix = outsideFolder(name);
  mkdirSync(prefix, { recursive: true });
  const npm = (...args: string[]) =>
    spawnSync('npm', [...args, '--prefix', prefix, ...packages], { encoding: 'utf8' });
  if (npm('ls').status === 0) return undefined;
  const { status, stderr } = npm('install', '--no-audit', '--no-fund', '--ignore-scripts');
  return status === 0 ? undefined : (stderr.trim().split('\n')[0] ?? `npm ended with ${status}`);
}
