import assert from 'node:assert/strict';
import {
  forbiddenPurpose,
  forbiddenPurposes,
  nearestPurpose,
  permittedPurposes,
} from '../../../../server/src/message/header/purposes';

describe('the purposes', () => {
  it('have no name twice', () => {
    const names = [permittedPurposes, forbiddenPurposes].flatMap((purposes) =>
      Object.entries(purposes).flatMap(([name, { aliases }]) => [name, ...aliases]),
    );
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  it('say why they are forbidden, by any name', () => {
    for (const name of [
      'promotion',
      'Marketing',
      'order confirmation',
      'shipping_confirmation',
      'thankYou',
      'newsletter',
      'cross-sell',
      'follow-up',
      'delay',
      'out-of-stock',
      'reminder',
      'survey',
      'support',
    ])
      assert.match(forbiddenPurpose(name)?.reason ?? '', /^Amazon .*\.$/, name);
    for (const name of [...Object.keys(permittedPurposes), 'constructor', 'x', ''])
      assert.equal(forbiddenPurpose(name), undefined, name);
  });

  it('are guessed', () => {
    const guesses = {
      'shiping-address': 'shipping-address',
      'Review Request': 'review-request',
      feedback: 'review-request',
      refund: 'return',
      question: 'buyer-inquiry',
      reminder: 'review-request',
      promotion: undefined,
      qwertzuiop: undefined,
    };
    for (const [name, purpose] of Object.entries(guesses))
      assert.equal(nearestPurpose(name), purpose, name);
  });
});
