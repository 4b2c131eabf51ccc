import assert from 'node:assert/strict';
import { rules } from '../../../../server/src/rules/index';
import { intents } from '../../../../server/src/wording/intents/intents';

describe('the table of intents', () => {
  const known = intents.map(({ rule }) => rule);

  it('names a rule for each', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(
      known.filter((rule, index) => !ids.includes(rule) || known.indexOf(rule) !== index),
      [],
    );
  });

  for (const { rule, moreSpecificThan = [] } of intents)
    it(`has what ${rule} is more specific than`, () => {
      assert.deepEqual(
        moreSpecificThan.filter((other) => other === rule || !known.includes(other)),
        [],
      );
    });
});
