import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackFromArchive } from '../../wording/language-data/packed-language';
import { existsPackedOrNot, readPackedOrNot } from './packed-files';

/** Languages that have no data: asking the disk once is enough. */
const absent = new Set<string>();

/** The language's data, which the build leaves beside the bundles; nothing for other languages. */
export function readLanguage(code: string): Uint8Array<ArrayBuffer> | undefined {
  if (absent.has(code)) return undefined;
  const path = join(__dirname, 'wording', `${code}.bin`);
  if (/^[a-z]{2}$/.test(code) && existsPackedOrNot(path)) return readData(path);
  absent.add(code);
  return undefined;
}

function readData(path: string): Uint8Array<ArrayBuffer> {
  const { bytes, isPacked } = readPackedOrNot(path);
  return isPacked ? unpackFromArchive(new Uint8Array(gunzipSync(bytes))) : bytes;
}
