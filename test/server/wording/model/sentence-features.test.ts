import { strict as assert } from 'node:assert';
import { Message } from '../../../../server/src/message/message';
import { featuresOf } from '../../../../server/src/wording/model/sentence-features';
import { wordingOf } from '../../../../server/src/wording/wording';

/** A text, and what its last sentence shows and does not show. */
const table: [text: string, shown: string[], missing: string[]][] = [
  ['Your lamp is blue.', ['lamp', 'lamp is', '~<lam', '~amp>'], ['?', 'is lamp', '~lam']],
  ['灯りは青いです。', ['青', '青 い', '灯~青'], ['青~灯', '~<青>']],
  ['Is your lamp blue?', ['?'], []],
  ['We sent 3 lamps.', ['#', 'sent #'], ['3']],
  ['Our newsletters are free.', ['newsl*'], ['free*']],
  [
    'A review helps other readers.',
    ['@review', '@review|helps', '@review|other'],
    ['@review^other'],
  ],
  ['Our readers wait for a review.', ['@review^reade'], ['@review|reade']],
  ['We never ask for a review.', ['!review'], ['@review']],
  ['Please review the lamp. It takes a minute.', ['<ask-review'], ['@ask-review']],
];

describe('sentence features', () => {
  for (const [text, shown, missing] of table)
    it(text, () => {
      const features = new Set(featuresOfLast(text));
      assert.deepEqual(
        shown.filter((feature) => !features.has(feature)),
        [],
        [...features].join('\n'),
      );
      assert.deepEqual(
        missing.filter((feature) => features.has(feature)),
        [],
      );
    });
});

function featuresOfLast(text: string): string[] {
  const [spoken] = wordingOf(new Message(`<p>${text}</p>`, { path: 'message.html' }));
  const [last, before] = [...(spoken?.statements ?? [])].reverse();
  return last ? featuresOf(last.meaning, before?.meaning) : [];
}
