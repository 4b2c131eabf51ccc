import assert from 'node:assert/strict';
import { wordingRules } from '../../../../scripts/evaluate/score';
import { checkMessage } from '../../../../server/src/lint/check';

/** Sentences whose words show two intents, and the rules that report them. */
const sentences: [text: string, rules: string[]][] = [
  [
    'Your next purchase is 20 % cheaper as soon as your review of the rug is online.',
    ['no-review-incentive'],
  ],
  ['Please undo the negative rating for order 028-1234567-1234567.', ['no-review-change-request']],
  ['Anyone who reviews the tent takes 10 % off afterwards.', ['no-review-incentive']],
  ['If your low rating of the vase is gone, we refund the price.', ['no-review-incentive']],
  [
    'Write a kind review of the tea, and have a look at our honey, too.',
    ['no-positive-review-request', 'no-cross-promotion'],
  ],
  ['To end these mails, use the link below.', ['no-opt-out-link']],
  [
    'We will take 15 % off your next order. Please also leave your review for the pan.',
    ['no-marketing'],
  ],
];

describe('words that show several intents', () => {
  for (const [text, rules] of sentences)
    it(`are those of ${rules.join(' and ')}: ${text}`, () => {
      const found = checkMessage(`<p>${text}</p>`, { path: 'message.html' })
        .map(({ rule }) => rule)
        .filter((rule) => wordingRules.includes(rule));
      assert.deepEqual(found, rules);
    });
});
