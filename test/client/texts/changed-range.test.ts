import assert from 'node:assert/strict';
import fastCheck from 'fast-check';
import { changedRange } from '../../../client/src/texts/changed-range';

/** The text before, the text after, and what is replaced in the one before by what. */
const table: [before: string, after: string, replaced: string, text: string][] = [
  ['', '', '', ''],
  ['same', 'same', '', ''],
  ['one two', 'one red two', '', 'red '],
  ['one 😀 two', 'one two', '😀 ', ''],
  ['aaa', 'aa', 'a', ''],
  ['😀', '😁', '😀', '😁'],
  ['\u{1F600}', '\u{1F900}', '\u{1F600}', '\u{1F900}'],
  ['\u{1F600}', '\u{2F600}', '\u{1F600}', '\u{2F600}'],
  ['a\r\nb', 'a\r\nc', 'b', 'c'],
];

describe('the change between two texts', () => {
  for (const [before, after, replaced, text] of table)
    it(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () => {
      const change = changedRange(before, after);
      assert.deepEqual([before.slice(change.start, change.end), change.text], [replaced, text]);
    });

  it('makes the second of the first, and splits no character', () => {
    const texts = fastCheck.string({
      unit: fastCheck.constantFrom('a', 'b', '😀', '😁', '🤀', '\n'),
    });
    fastCheck.assert(
      fastCheck.property(texts, texts, (before, after) => {
        const { start, end, text } = changedRange(before, after);
        assert.equal(before.slice(0, start) + text + before.slice(end), after);
        for (const part of [before.slice(0, start), before.slice(start, end), text])
          assert.doesNotMatch(part, /\p{Surrogate}/u);
      }),
    );
  });
});
