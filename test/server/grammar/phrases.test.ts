import assert from 'node:assert/strict';
import { PhraseTable } from '../../../server/src/grammar/phrases';
import type { LineWord } from '../../../server/src/lines/words';

const table = new PhraseTable(`
@one = lid|box
@many = lids|boxes
@size = big|small
two ?@size [@one>@many]
one|a ?very ?@size [@many>@one] !*ed|un*
^ the @many ?that|which ?you ?*ed [is>are]
`);

const wordsOf = (text: string): LineWord[] =>
  text.split(' ').map((written) => ({
    written,
    lower: written,
    text: written,
    start: 0,
    end: 0,
    isPlain: true,
    isHalf: false,
    follows: true,
  }));

/** A text, and what should stand in it instead. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ['two lid and two big box', 'lids', 'boxes'],
  ['two lids or two very big box'],
  ['a boxes and one very small lids are', 'box', 'lid'],
  ['one lids painted or one lids unpainted'],
  ['the lids is and the boxes is', 'are'],
  ['the lids that you ordered is', 'are'],
  ['the lids that you order is'],
];

describe('phrases', () => {
  for (const [text, ...right] of cases)
    it(`mends ${text}`, () => {
      const found = table.find(wordsOf(text));
      assert.deepEqual(
        found.map((wrong) => wrong.right),
        right,
      );
    });

  it('refuses sets that do not go together', () => {
    assert.throws(() => new PhraseTable('@a = x|y\n@b = z\n[@a>@b]'), /has 2 words/);
    assert.throws(() => new PhraseTable('[x>y] @b'), /Nothing is named @b/);
  });
});
