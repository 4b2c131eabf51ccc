import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** What is published holds dictionaries compressed: `de.dic.br` for `de.dic`. */
const compressed = (path: string): string => `${path}.br`;

/** Whether a dictionary's file is there, as it is or compressed. */
export function isDictionaryFile(path: string): boolean {
  return existsSync(path) || existsSync(compressed(path));
}

/** The content of a dictionary's file. Throws where it cannot be read. */
export function readDictionaryFile(path: string): Uint8Array {
  return existsSync(path)
    ? readFileSync(path)
    : brotliDecompressSync(readFileSync(compressed(path)));
}
