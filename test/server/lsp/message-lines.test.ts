import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { messageLines } from '../../../server/src/lsp/message-lines';

/** A message with one problem, and the lines in which it is told. */
const table: [text: string, ...lines: string[]][] = [
  [
    '<p>Which size 😀 do you want for order {{order_id}}?</p>',
    'An emoji: 😀',
    'Amazon permits no emojis in messages.',
    'Remove it.',
  ],
  [
    '<p>Which size do you want for order {{order_id}}? {{#if gift}}</p>',
    'The block `if` is not closed.',
    'A broken template reaches the buyer broken, or not at all.',
    'Add {{/if}} where it ends.',
  ],
];

describe('the lines of a problem’s message', () => {
  for (const [text, ...lines] of table)
    it(lines[0] ?? '', () => {
      const [problem] = checkMessage(text, { path: 'message.hbs' });
      assert(problem);
      assert.deepEqual(messageLines(problem).split('\n'), lines);
    });

  it('are one where there is no clause of the policy', () => {
    const problem = { rule: 'no-such-rule', message: 'Something is wrong. Mend it.' };
    assert.equal(messageLines(problem), problem.message);
  });
});
