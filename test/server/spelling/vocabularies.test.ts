import assert from 'node:assert/strict';
import { english } from '../../../server/src/spelling/english-vocabulary';
import { otherVocabularies } from '../../../server/src/spelling/other-vocabularies';

describe('the words that dictionaries lack', () => {
  for (const [language, words] of Object.entries({ en: english, ...otherVocabularies }))
    it(`stand once in ${language}`, () => {
      const list = words.trim().split(/\s+/);
      assert.deepEqual(
        list.filter((word, at) => list.indexOf(word) < at),
        [],
      );
    });
});
