import assert from 'node:assert/strict';
import { encodeHTML } from 'entities';
import { findEmoji, mayHoldEmoji } from '../../../../server/src/message/visible-text/emoji';

describe('mayHoldEmoji', () => {
  const holding = ['😀', '&#128512;', '&#x1F600;', '❤', '&hearts;\uFE0F', '1\u20E3', '"\\1F600"'];
  for (const text of holding)
    it(`may be in ${text}`, () => {
      assert.equal(mayHoldEmoji(text), true);
    });

  for (const text of ['Size – 5 “oak” …', 'Größe &nbsp;&copy;', '尺寸'])
    it(`is not in ${text}`, () => {
      assert.equal(findEmoji(text).length, 0);
    });

  it('is in none of the signs that entities name', () => {
    const named: string[] = [];
    for (let code = 0x80; code < 0x1fc00; code++) {
      const character = String.fromCodePoint(code);
      const isNamed = /\p{Emoji}/u.test(character) && !encodeHTML(character).startsWith('&#');
      if (isNamed) named.push(character);
    }
    assert.ok(named.length > 20);
    for (const first of named)
      for (const second of named)
        assert.deepEqual(findEmoji(`${first}${second}\u200D${first}`), [], `${first}${second}`);
  });
});
