import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The language's data, which the build leaves beside the bundles; nothing for other languages. */
export function readLanguage(code: string): Uint8Array<ArrayBuffer> | undefined {
  const path = join(__dirname, 'wording', `${code}.bin`);
  if (!/^[a-z]{2}$/.test(code) || !existsSync(path)) return undefined;
  return readFileSync(path);
}
