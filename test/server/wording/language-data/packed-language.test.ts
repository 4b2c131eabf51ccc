import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { packedFromSource } from '../../../../scripts/languages';
import {
  packForArchive,
  unpackFromArchive,
} from '../../../../server/src/wording/language-data/packed-language';
import { wordingLanguages } from '../../../../server/src/wording/language-data/wording-languages';
import { root } from '../../../project/packed';

describe('the data of languages in an archive', () => {
  for (const code of wordingLanguages)
    it(`${code} is as it was, and compresses better`, () => {
      const file = packedFromSource(root, code);
      assert(file);
      const packed = packForArchive(file);
      assert.ok(Buffer.from(file).equals(unpackFromArchive(packed)));
      assert.ok(gzipSync(packed).length < 0.95 * gzipSync(file).length);
    }).timeout(30_000);
});
