import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Languages that have no data: asking the disk once is enough. */
const absent = new Set<string>();

/** The language's data, which the build leaves beside the bundles; nothing for other languages. */
export function readLanguage(code: string): Uint8Array<ArrayBuffer> | undefined {
  if (absent.has(code)) return undefined;
  const path = join(__dirname, 'wording', `${code}.bin`);
  if (/^[a-z]{2}$/.test(code) && existsSync(path)) return readFileSync(path);
  absent.add(code);
  return undefined;
}
