/** `npm run package`: builds and packs the VS Code extension as `bsm-lint-VERSION.vsix`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runOrExit } from './install.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
await build();
const { compressDictionaries } = await import('./dictionaries.mjs');
compressDictionaries();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
// Everything is bundled: with workspaces, vsce would otherwise pack node_modules.
runOrExit(process.execPath, [
  vsce,
  'package',
  '--no-dependencies',
  '--out',
  `bsm-lint-${version}.vsix`,
]);
