import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { packLines } from '../server/src/spelling/packed-lines';
import { packForArchive } from '../server/src/wording/packed-language';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Packs the data of languages and the dictionaries for what is published. gzip is what browsers and
 * Node can undo by themselves; brought into a form that suits it, these data become smaller than by
 * any other means that both have. What is packed already stays; whoever changes a file removes it.
 * @param folder the folder of the built server
 */
export function packData(folder: string): void {
  packFiles(join(folder, 'dictionaries'), /\.(?:aff|dic)$/, packLines);
  packFiles(join(folder, 'wording'), /\.bin$/, packForArchive);
}

function packFiles(folder: string, names: RegExp, arrange: (file: Bytes) => Bytes): void {
  for (const file of readdirSync(folder)) {
    const to = join(folder, `${file}.packed`);
    if (!names.test(file) || existsSync(to)) continue;
    const arranged = arrange(new Uint8Array(readFileSync(join(folder, file))));
    const level = constants.Z_BEST_COMPRESSION;
    writeFileSync(to, gzipSync(arranged, { level, memLevel: 9 }));
  }
}
