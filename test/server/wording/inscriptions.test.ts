import assert from 'node:assert/strict';
import { Message } from '../../../server/src/message/message';
import { inscriptionsIn } from '../../../server/src/wording/inscriptions';
import { bodyOf } from '../../../server/src/wording/wording';

const inscriptions: [text: string, shown: string[]][] = [
  [
    'Your stamps will read PLEASE CANCEL, CANCELLED and VOID.',
    ['PLEASE CANCEL, CANCELLED', 'VOID'],
  ],
  ['The label shall say 20% OFF TODAY in red.', ['OFF TODAY']],
  ['The sign says Follow us on Instagram (is that right?).', ['Follow us on Instagram']],
  ['The label reads the same on both sides.', []],
  ['We cancel the order. PLEASE CANCEL.', []],
];

describe('what things bear without quotation marks', () => {
  for (const [text, shown] of inscriptions)
    it(`is read in “${text}”`, () => {
      const body = bodyOf(new Message(`<p>${text}</p>`));
      const found = body?.facts.get(inscriptionsIn) ?? [];
      assert.deepEqual(
        found.map(({ start, end }) => body?.text.slice(start, end)),
        shown,
      );
    });
});
