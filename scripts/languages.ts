import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLanguage } from '../server/src/wording/language-data/compile-language';
import type { CompiledModel } from '../server/src/wording/model/model-data';
import {
  packLanguage,
  type CompiledLanguage,
} from '../server/src/wording/language-data/language-data';

/** The data file of a language from the source tree; nothing where it has none. */
export function packedFromSource(root: string, code: string): Uint8Array<ArrayBuffer> | undefined {
  const compiled = compiledFromSource(root, code);
  return compiled && packLanguage(compiled);
}

function compiledFromSource(root: string, code: string): CompiledLanguage | undefined {
  const folder = join(root, 'server/wording', code);
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const compiled = compileLanguage(code, files.join('\n'));
  const modelPath = join(folder, 'model.json');
  return existsSync(modelPath)
    ? { ...compiled, model: JSON.parse(readFileSync(modelPath, 'utf8')) as CompiledModel }
    : compiled;
}

/** Leaves every language as data in a folder, for the bundles. */
export function writeLanguages(root: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const code of readdirSync(join(root, 'server/wording'))) {
    const packed = packedFromSource(root, code);
    if (packed) writeFileSync(join(target, `${code}.bin`), packed);
  }
}
