/** `npm run test:vscode`: drives the packed extension in a real VS Code, and the playground in Chromium. */
import { join } from 'node:path';
import { root, runOrExit } from './install.mjs';
import { runTests } from './mocha.mjs';

runOrExit(process.execPath, [join(root, 'scripts/package.mjs')]);
runOrExit(process.execPath, [join(root, 'scripts/playground.mjs')]);
runOrExit(process.execPath, [join(root, 'scripts/vscode/setup.mjs')]);
runTests('test/e2e/*.test.ts');
