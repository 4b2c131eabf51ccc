import assert from 'node:assert/strict';
import { putUnderLoad } from './load';

describe('the language server under load', function () {
  this.timeout(300_000);

  it('shows what is found in the last texts, also after it was killed', async () => {
    const load = { documents: 40, edits: 600, editsPerMinute: 10_000, seed: 9 };
    const { failures, diagnostics } = await putUnderLoad(load, () => undefined);
    assert.deepEqual(failures, []);
    assert.ok(diagnostics > 100);
  });
});
