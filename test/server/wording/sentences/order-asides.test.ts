import assert from 'node:assert/strict';
import { readSentences } from '../../../../server/src/wording/sentences/sentences';

/** A sentence, and the words that are left of it. */
const left = [
  ['your mat (order 114-5093382-1120473) came late', 'your mat came late'],
  ['The mat (114-5093382-1120473).', 'the mat'],
  // What else stands in brackets is said.
  ['your mat (a gift for you) came', 'your mat a gift for you came'],
  ['your mat (order 114-5093382-1120473 and more) came', 'your mat order and more came'],
  ['Order 114-5093382-1120473 (the mat) came', 'order the mat came'],
  ['(Order 114-5093382-1120473)', 'order'],
] as const;

describe('asides about the order', () => {
  for (const [text, expected] of left)
    it(text, () => {
      const words = readSentences(text).flatMap((sentence) => sentence.words);
      const said = words.filter(({ text: word }) => !/\d/.test(word)).map(({ text: word }) => word);
      assert.equal(said.join(' '), expected);
    });
});
