import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipAsync } from '@gfx/zopfli';
import { packLines } from '../server/src/spelling/packed-lines';
import { packForArchive } from '../server/src/wording/language-data/packed-language';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Packs the data of languages and the dictionaries for what is published. gzip is what browsers and
 * Node can undo by themselves; brought into a form that suits it, these data become smaller than by
 * any other means that both have. zopfli takes its time, for files a twentieth smaller than zlib’s. What
 * is packed already stays; whoever changes a file removes it.
 * @param folder the folder of the built server
 */
export async function packData(folder: string): Promise<void> {
  await packFiles(join(folder, 'dictionaries'), /\.(?:aff|dic)$/, packLines);
  await packFiles(join(folder, 'wording'), /\.bin$/, packForArchive);
}

async function packFiles(
  folder: string,
  names: RegExp,
  arrange: (file: Bytes) => Bytes,
): Promise<void> {
  for (const file of readdirSync(folder)) {
    const to = join(folder, `${file}.packed`);
    if (!names.test(file) || existsSync(to)) continue;
    const arranged = arrange(new Uint8Array(readFileSync(join(folder, file))));
    writeFileSync(to, await gzipAsync(arranged, { numiterations: 1 }));
  }
}
