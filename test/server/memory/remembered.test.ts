import assert from 'node:assert/strict';
import { Remembered } from '../../../server/src/memory/remembered';

const letters = (text: string): [string][] => text.split(' ').map((each) => [each]);

const long = 'x'.repeat(201);

/** What is asked for, each text with its size, and what has to be found out anew. */
const table: [title: string, most: number, asked: [string, number?][], found: string][] = [
  ['finds out about a text once', 10, [['a'], ['b'], ['a'], ['b']], 'a b'],
  ['forgets the older half when it is full', 4, letters('a b c d e e a'), 'a b c d e a'],
  ['keeps what is asked for again', 4, letters('a b c a d e a b'), 'a b c d e b'],
  [
    'counts sizes',
    10,
    [
      ['a', 4],
      ['b', 1],
      ['c', 5],
      ['d', 5],
      ['c', 5],
      ['a', 4],
    ],
    'a b c d a',
  ],
  ['does not hold long texts of no size', 10, [[long], [long], ['a'], ['a']], `${long} ${long} a`],
  [
    'holds long texts of a size',
    1000,
    [
      [long, 201],
      [long, 201],
    ],
    long,
  ],
  [
    'holds a text that is larger than all',
    1,
    [
      ['a', 9],
      ['a', 9],
    ],
    'a',
  ],
];

describe('what is remembered of texts', () => {
  for (const [title, most, asked, found] of table)
    it(title, () => {
      const remembered = new Remembered<string>(most);
      const looked: string[] = [];
      for (const [text, size] of asked) {
        const upper = remembered.of(text, (each) => (looked.push(each), each.toUpperCase()), size);
        assert.equal(upper, text.toUpperCase());
      }
      assert.equal(looked.join(' '), found);
    });

  it('makes room for more, for as long as that is asked for', () => {
    const remembered = new Remembered<string>(2);
    const looked: string[] = [];
    const ask = (texts: string): void => {
      for (const text of texts) remembered.of(text, (each) => (looked.push(each), each));
    };
    remembered.makeRoom(8);
    ask('abcdabcd');
    remembered.makeRoom(0);
    ask('efa');
    assert.equal(looked.join(''), 'abcdefa');
  });

  it('remembers that nothing was found', () => {
    const remembered = new Remembered<undefined>(10);
    let count = 0;
    const find = (): undefined => void count++;
    for (let time = 0; time < 2; time++) assert.equal(remembered.of('a', find), undefined);
    assert.equal(count, 1);
  });
});
