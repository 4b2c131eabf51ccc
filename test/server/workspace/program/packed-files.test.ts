import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  existsPackedOrNot,
  readPackedOrNot,
} from '../../../../server/src/workspace/program/packed-files';

describe('files that may be packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bsm-packed-'));
  const bytes = Uint8Array.from([1, 2, 3]);
  writeFileSync(join(folder, 'plain.dic'), bytes);
  writeFileSync(join(folder, 'published.dic.packed'), bytes);
  after(() => rmSync(folder, { recursive: true }));

  for (const [name, isPacked] of [
    ['plain.dic', false],
    ['published.dic', true],
  ] as const)
    it(`reads ${name}`, () => {
      assert.ok(existsPackedOrNot(join(folder, name)));
      assert.deepEqual(readPackedOrNot(join(folder, name)), { bytes, isPacked });
    });

  it('knows where there is none', () => {
    assert.ok(!existsPackedOrNot(join(folder, 'absent.dic')));
  });
});
