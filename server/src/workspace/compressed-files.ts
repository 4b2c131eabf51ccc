import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** What is published holds its largest data compressed: `de.dic.br` for `de.dic`. */
const compressed = (path: string): string => `${path}.br`;

/** Whether a file is there, as it is or compressed. */
export function existsCompressedOrNot(path: string): boolean {
  return existsSync(path) || existsSync(compressed(path));
}

/** The content of a file that is there as it is or compressed. Throws where it cannot be read. */
export function readCompressedOrNot(path: string): Buffer<ArrayBuffer> {
  return existsSync(path)
    ? readFileSync(path)
    : brotliDecompressSync(readFileSync(compressed(path)));
}
