import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';
import { passagesOf } from '../../../../server/src/wording/intents/found-passages';

const praiseIn = (subject: string, body: string): string[] =>
  passagesOf(
    new Message(`---\nsubject: ${JSON.stringify(subject)}\n---\n<p>${body}</p>`),
    'no-positive-review-request',
  ).map(({ text, start, end }) => text.text.slice(start, end));

describe('a plea for praise', () => {
  it('may stand in the subject alone', () => {
    const request = 'Would you review the egg timer on Amazon?';
    assert.equal(praiseIn('Five stars for the egg timer?', request).length, 1);
    assert.equal(praiseIn('One star or five for the egg timer?', request).length, 0);
  });

  it('is none in a subject above a draft', () => {
    assert.equal(praiseIn('Five stars above the name?', 'Shall the stars be gold?').length, 0);
  });

  it('is none in what others do, or between a heading and its opposite', () => {
    for (const body of [
      'Some shops beg for five stars. Please review the lamp as you see it.',
      'Write both in a review.</p><p>Good points</p><p>Bad points',
    ])
      assert.deepEqual(praiseIn('Your lamp', body), []);
  });
});
