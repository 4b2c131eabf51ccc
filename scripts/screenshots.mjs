/** `npm run screenshots`: makes the pictures of README.md anew, from the packed extension in a real VS Code. */
import { join } from 'node:path';
import { root, runOrExit } from './install.mjs';
import { runTests } from './mocha.mjs';

runOrExit(process.execPath, [join(root, 'scripts/package.mjs')]);
runOrExit(process.execPath, [join(root, 'scripts/vscode/setup.mjs')]);
runTests('test/e2e/readme-pictures.ts');
