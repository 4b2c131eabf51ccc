import { join } from 'node:path';
import { existsCompressedOrNot, readCompressedOrNot } from './compressed-files';

/** Languages that have no data: asking the disk once is enough. */
const absent = new Set<string>();

/** The language's data, which the build leaves beside the bundles; nothing for other languages. */
export function readLanguage(code: string): Uint8Array<ArrayBuffer> | undefined {
  if (absent.has(code)) return undefined;
  const path = join(__dirname, 'wording', `${code}.bin`);
  if (/^[a-z]{2}$/.test(code) && existsCompressedOrNot(path)) return readCompressedOrNot(path);
  absent.add(code);
  return undefined;
}
