import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordingLanguages } from '../../server/src/wording/language-data/wording-languages';

/** Folders that have something for every language, and nothing for others. */
const folders = ['server/wording', 'snippets', 'test/evaluation'];

describe('the languages', () => {
  for (const folder of folders)
    it(`are those of ${folder}`, () => {
      const names = readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
      assert.deepEqual(
        names.map((name) => name.replace(/\.json$/, '')).sort(),
        [...wordingLanguages].sort(),
      );
    });
});
