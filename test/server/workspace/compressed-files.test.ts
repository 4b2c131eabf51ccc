import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  existsCompressedOrNot,
  readCompressedOrNot,
} from '../../../server/src/workspace/compressed-files';

describe('files that may be compressed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bsm-dictionary-'));
  const words = Buffer.from('2\nGröße\nhello\n');
  writeFileSync(join(folder, 'plain.dic'), words);
  writeFileSync(join(folder, 'packed.dic.br'), brotliCompressSync(words));
  after(() => rmSync(folder, { recursive: true }));

  for (const name of ['plain.dic', 'packed.dic'])
    it(`reads ${name}`, () => {
      assert.ok(existsCompressedOrNot(join(folder, name)));
      assert.deepEqual(Buffer.from(readCompressedOrNot(join(folder, name))), words);
    });

  it('knows where there is none', () => {
    assert.ok(!existsCompressedOrNot(join(folder, 'absent.dic')));
  });
});
