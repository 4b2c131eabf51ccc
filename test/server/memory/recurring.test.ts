import assert from 'node:assert/strict';
import { Recurring } from '../../../server/src/memory/recurring';

/** What is asked for, and what has to be found out anew, where two are held and four that recur. */
const table: [title: string, asked: string, found: string][] = [
  ['finds out once what comes again at once', 'a a a', 'a'],
  ['forgets what has not recurred', 'a b c a', 'a b c a'],
  ['keeps what has recurred', 'a b c a d e f a', 'a b c a d e f'],
  [
    'keeps so many of these',
    'a b c a d e b f g c h i d j k e l m a',
    'a b c a d e b f g c h i d j k e l m a',
  ],
];

describe('what is remembered of texts that recur', () => {
  for (const [title, asked, found] of table)
    it(title, () => {
      const recurring = new Recurring<string>(2, 4);
      const looked: string[] = [];
      for (const text of asked.split(' ')) {
        const upper = recurring.of(text, (each) => (looked.push(each), each.toUpperCase()), 1);
        assert.equal(upper, text.toUpperCase());
      }
      assert.equal(looked.join(' '), found);
    });

  it('makes room for more, for as long as that is asked for', () => {
    const recurring = new Recurring<string>(2, 4);
    const looked: string[] = [];
    recurring.makeRoom(8);
    for (const text of 'abcdabcd') recurring.of(text, (each) => (looked.push(each), each), 1);
    assert.equal(looked.join(''), 'abcd');
  });
});
