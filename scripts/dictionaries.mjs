import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Copies the spelling dictionaries beside the built program, each with its licence. */
export function copyDictionaries() {
  const packages = JSON.parse(readFileSync(join(root, 'scripts/dictionaries.json'), 'utf8'));
  const folder = join(root, 'server/dist/dictionaries');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(packages)) {
    const from = join(root, 'node_modules', source);
    copyFileSync(join(from, 'index.aff'), join(folder, `${name}.aff`));
    copyFileSync(join(from, 'index.dic'), join(folder, `${name}.dic`));
    copyFileSync(join(from, 'license'), join(folder, `${name}.license`));
  }
}
