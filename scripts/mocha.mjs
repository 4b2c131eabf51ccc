import { join } from 'node:path';
import { root, runOrExit } from './install.mjs';

/** Runs tests of what is built or packed, each with a line of its own; ends the process where one fails. */
export function runTests(...args) {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  runOrExit(process.execPath, [mocha, '--import=tsx', '--reporter', 'spec', ...args]);
}
