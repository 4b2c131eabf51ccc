import assert from 'node:assert/strict';
import { nearest } from '../../../server/src/message/nearest';

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
