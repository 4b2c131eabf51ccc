/** `npm run package`: builds and packs the VS Code extension as `bsm-lint-VERSION.vsix`. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runOrExit } from './install.mjs';

ensureInstalled();
const { buildPacked } = await import('./build.mjs');
await buildPacked();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const archive = `bsm-lint-${version}.vsix`;
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
// Everything is bundled: with workspaces, vsce would otherwise pack node_modules.
runOrExit(process.execPath, [vsce, 'package', '--no-dependencies', '--out', archive]);

/** What an author downloads for one extension, in bytes. */
const largest = 12_500_000;
const { size } = statSync(join(root, archive));
if (size > largest) {
  console.error(`${archive} has ${size} bytes, more than ${largest}.`);
  process.exitCode = 1;
}
