import { findProgram, run, say, SetupError } from './run.mjs';

const installation = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];

/** The path of Chromium, which is installed from Debian's packages when it is missing. */
export function provideChromium() {
  return findProgram('chromium') ?? installChromium();
}

function installChromium() {
  if (!findProgram('apt-get'))
    throw new SetupError(
      'Chromium is missing. Put a program named "chromium" on the PATH and try again.',
    );
  if (process.getuid?.() !== 0)
    throw new SetupError(
      `Chromium is missing. Install it and try again:\n  sudo apt-get update && sudo apt-get ${installation.join(' ')}`,
    );
  say('Installing Chromium');
  run('apt-get', ['update']);
  run('apt-get', installation, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const chromium = findProgram('chromium');
  if (!chromium)
    throw new SetupError('Chromium was installed, but there is no "chromium" on the PATH.');
  return chromium;
}
