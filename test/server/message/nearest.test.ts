import assert from 'node:assert/strict';
import { NearestNames, nearest } from '../../../server/src/message/nearest';

/** Words, what there is, and which of it the word is most likely a slip of. */
const words: [word: string, candidates: string, meant: string | undefined][] = [
  ['ordr', 'order name', 'order'],
  ['Ordr', 'ORDER name', 'ORDER'],
  ['order_nmbr', 'order_name order_number', 'order_number'],
  ['ab', 'abc abcd', 'abc'],
  ['ab', 'xy', undefined],
  ['name', 'date', undefined],
  ['purpose', 'purpose purposes', 'purpose'],
  ['order', '', undefined],
  ['x'.repeat(61), 'x'.repeat(60), undefined],
];

describe('the nearest word', () => {
  for (const [word, candidates, meant] of words)
    it(`to ${word} among ${candidates} is ${meant ?? 'none'}`, () => {
      assert.equal(nearest(word, candidates.split(' ')), meant);
    });
});

describe('the nearest names', () => {
  it('are found for one word after the other, with the names asked for once', () => {
    let asked = 0;
    const names = new NearestNames(() => {
      asked++;
      return ['order', 'name'];
    });
    assert.deepEqual(
      ['ordr', 'nam', 'ordr', 'xyz'].map((word) => names.of(word)),
      ['order', 'name', 'order', undefined],
    );
    assert.equal(asked, 1);
  });

  it('are not found any more once a million names were compared', () => {
    const names = new NearestNames(() =>
      Array.from({ length: 1000 }, (_, index) => `name${index}`),
    );
    const found = Array.from({ length: 1001 }, (_, index) => names.of(`name${index}x`));
    assert.deepEqual([found[999] === undefined, found[1000]], [false, undefined]);
  });
});
