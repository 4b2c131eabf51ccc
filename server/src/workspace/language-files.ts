import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLanguage } from '../wording/language';

/** The language's data, which the build leaves beside the bundles; nothing for other languages. */
export function readLanguage(code: string): CompiledLanguage | undefined {
  const path = join(__dirname, 'wording', `${code}.json`);
  if (!/^[a-z]{2}$/.test(code) || !existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as CompiledLanguage;
}
