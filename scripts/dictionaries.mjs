import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const folder = join(root, 'server/dist/dictionaries');

/** Copies the spelling dictionaries beside the built program, each with its licence. */
export function copyDictionaries() {
  const packages = JSON.parse(readFileSync(join(root, 'scripts/dictionaries.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  const kept = new Set();
  for (const [name, source] of Object.entries(packages)) {
    const copy = (from, to) => {
      if (update(join(folder, to), readFileSync(join(root, 'node_modules', source, from))))
        rmSync(join(folder, `${to}.packed`), { force: true });
      kept.add(to).add(`${to}.packed`);
    };
    copy('index.aff', `${name}.aff`);
    copy('index.dic', `${name}.dic`);
    copy('license', `${name}.license`);
  }
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file));
}

/** Writes the file unless it is so already; returns whether it was written. */
function update(path, content) {
  if (existsSync(path) && readFileSync(path).equals(content)) return false;
  writeFileSync(path, content);
  return true;
}
