import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Compresses the files of a folder for what is published: a fifth smaller than the archive alone
 * makes them. What is compressed already stays; whoever changes a file removes it.
 */
export function compressFiles(folder, names) {
  for (const file of readdirSync(folder)) {
    const to = join(folder, `${file}.br`);
    if (!names.test(file) || existsSync(to)) continue;
    const content = readFileSync(join(folder, file));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    writeFileSync(to, brotliCompressSync(content, { params }));
  }
}
