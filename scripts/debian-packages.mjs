import { spawnSync } from 'node:child_process';
import { findProgram, run, say, SetupError } from './run.mjs';

/** Installs what is missing of these Debian packages; fails where that is not permitted. */
export function provideDebianPackages(names, purpose) {
  if (!findProgram('dpkg-query'))
    throw new SetupError(
      `${purpose} need Debian 12, or a system of its kind, with the packages ${names.join(' ')}.`,
    );
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const installation = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0)
    throw new SetupError(
      `${purpose} need Debian packages that are missing. Install them and try again:\n` +
        `  sudo apt-get update && sudo apt-get ${installation.join(' ')}`,
    );
  say(`Installing ${missing.join(', ')}`);
  run('apt-get', ['update']);
  run('apt-get', installation, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return stdout === 'install ok installed';
}
