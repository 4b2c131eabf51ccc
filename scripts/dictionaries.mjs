import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
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
        rmSync(join(folder, `${to}.br`), { force: true });
      kept.add(to).add(`${to}.br`);
    };
    copy('index.aff', `${name}.aff`);
    copy('index.dic', `${name}.dic`);
    copy('license', `${name}.license`);
  }
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file));
}

/**
 * Compresses the dictionaries for what is published: a fifth smaller than the archive alone makes
 * them. It takes a minute, so what was compressed stays until its dictionary changes.
 */
export function compressDictionaries() {
  for (const file of readdirSync(folder)) {
    const to = join(folder, `${file}.br`);
    if (!/\.(?:aff|dic)$/.test(file) || existsSync(to)) continue;
    const text = readFileSync(join(folder, file));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    writeFileSync(to, brotliCompressSync(text, { params }));
  }
}

/** Writes the file unless it is so already; returns whether it was written. */
function update(path, content) {
  if (existsSync(path) && readFileSync(path).equals(content)) return false;
  writeFileSync(path, content);
  return true;
}
