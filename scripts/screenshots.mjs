/** `npm run screenshots`: makes the pictures of README.md anew, from the packed extension in a real VS Code. */
import { join } from 'node:path';
import { root, runOrExit } from './install.mjs';

runOrExit(process.execPath, [join(root, 'scripts/package.mjs')]);
runOrExit(process.execPath, [join(root, 'scripts/vscode/setup.mjs')]);
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
runOrExit(process.execPath, [
  mocha,
  '--import=tsx',
  '--reporter',
  'spec',
  'test/e2e/readme-pictures.ts',
]);
