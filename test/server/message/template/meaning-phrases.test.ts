import assert from 'node:assert/strict';
import { fillWords, meaningPhrases } from '../../../../server/src/message/template/meaning-phrases';
import { nameTexts } from '../../../../server/src/message/words/name-words';

describe('The phrases of what names mean', () => {
  for (const [meaning, { phrases, wholeNames = [] }] of Object.entries(meaningPhrases))
    it(`leave out what is left out of names: ${meaning}`, () => {
      const words = nameTexts([...phrases, ...wholeNames]).flatMap((text) => text.split(' '));
      assert.deepEqual(
        words.filter((word) => fillWords.has(word) || /\D\d+$/.test(word)),
        [],
      );
    });
});
