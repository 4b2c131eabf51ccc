import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { rules } from '../../../server/src/rules';
import { loadHunspell, wordJudge } from './judge';
import { rightTexts } from './right-texts';

const spelling = rules.filter(({ id }) => id === 'spelling');

describe('what is spelt right', () => {
  before(loadHunspell);
  for (const [language, texts] of Object.entries(rightTexts))
    for (const text of texts)
      it(`is left alone: ${text.slice(0, 60)}`, () => {
        const problems = checkMessage(text, {
          path: 'message.txt',
          rules: spelling,
          judge: wordJudge,
          settings: { rules: {}, language },
        });
        assert.deepEqual(
          problems.map(({ message }) => message.split('.')[0]),
          [],
        );
      });
});
