import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  mapSnippetText,
  parseSnippet,
  snippetText,
  writeSnippet,
  type SnippetPart,
} from '../../../server/src/language-service/snippet-syntax';
import { tabStops } from './tab-stops';

/** A snippet, what stands there first, and its tab stops. */
const table: readonly [source: string, text: string, stops?: readonly number[]][] = [
  ['Size?', 'Size?'],
  ['a\\$b\\}c\\\\d\\e', 'a$b}c\\d\\e'],
  ['}{{a}}', '}{{a}}'],
  ['$1 and ${2} and $0', ' and  and ', [1, 2, 0]],
  ['${1:{{order_id\\}\\}}.', '{{order_id}}.', [1]],
  ['${1:a} $1', 'a a', [1, 1]],
  ['${1:a ${2:b} c}!', 'a b c!', [1, 2]],
  ['${1|one,two|}', 'one', [1]],
  ['${1|one\\, two,three\\|four|}', 'one, two', [1]],
  ['${1|one,two|} $1', 'one one', [1, 1]],
  ['$ 5 ${x} $x', '$ 5 ${x} $x'],
  ['${1:never closed', 'never closed', [1]],
  ['${1|never closed', '${1|never closed'],
];

describe('the syntax of snippets', () => {
  for (const [source, text, stops = []] of table)
    it(JSON.stringify(source), () => {
      const parts = parseSnippet(source);
      assert.equal(snippetText(parts), text);
      assert.deepEqual(
        tabStops(parts).map(({ stop }) => stop),
        stops,
      );
      assert.deepEqual(parseSnippet(writeSnippet(parts)), parts);
    });

  it('takes every choice', () => {
    const parts = parseSnippet('${1|a,b|} and ${2|c,d|}');
    const last = snippetText(parts, ({ choices }) => choices?.at(-1));
    assert.equal(last, 'b and d');
  });

  it('replaces texts, but no choices', () => {
    const parts = mapSnippetText(parseSnippet('a ${1:a ${2:a}} ${3|a,b|}'), (text) =>
      text.replace('a', '$'),
    );
    assert.equal(writeSnippet(parts), '\\$ ${1:\\$ ${2:\\$}} ${3|a,b|}');
  });

  it('is read as it was written, whatever the texts hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '$', '{', '}', '\\', '|', ',', '1', ':') });
    const filled = text.filter((each) => each !== '');
    const part: fc.Arbitrary<SnippetPart> = fc.oneof(
      filled,
      fc.record({ stop: fc.nat(20), choices: fc.array(filled, { minLength: 1, maxLength: 3 }) }),
      fc.record({ stop: fc.nat(20), content: fc.tuple(filled) }),
      fc.record({ stop: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        assert.equal(snippetText(parseSnippet(writeSnippet(parts))), snippetText(parts));
      }),
    );
  });
});
