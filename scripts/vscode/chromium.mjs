import { provideDebianPackages } from '../debian-packages.mjs';
import { findProgram, SetupError } from '../run.mjs';

/** The path of Chromium, which is installed from Debian's packages when it is missing. */
export function provideChromium() {
  return findProgram('chromium') ?? installChromium();
}

function installChromium() {
  if (!findProgram('apt-get'))
    throw new SetupError(
      'Chromium is missing. Put a program named "chromium" on the PATH and try again.',
    );
  provideDebianPackages(['chromium', 'fonts-dejavu-core'], 'The tests in VS Code');
  const chromium = findProgram('chromium');
  if (!chromium)
    throw new SetupError('Chromium was installed, but there is no "chromium" on the PATH.');
  return chromium;
}
