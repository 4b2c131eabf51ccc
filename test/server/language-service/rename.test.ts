import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeholderPlaces } from '../../../server/src/language-service/placeholder-places';
import { objectionTo, placeholderAt, placesOf } from '../../../server/src/language-service/rename';

/** The names that a template holds, in order. */
const table: readonly [text: string, names: string[]][] = [
  ['<p>{{order.id}} and {{{note}}}</p>', ['order.id', 'note']],
  ['{{#if gift}}x{{else if card}}y{{/if}}', ['gift', 'card']],
  ['{{upper buyer.name sep="a b"}}', ['buyer.name']],
  ['{{#each items as |item|}}{{item.name}}{{/each}}', ['items', 'item', 'item.name']],
  ['{{> footer company=brand}}', ['brand']],
  ['[[order-id]] and %%name%%', ['order-id', 'name']],
  ['{{!-- {{order}} --}}<!-- a -->', []],
  ['{{#if (eq a b)}}x{{/if}}', ['a', 'b']],
  ['{{broken', []],
];

describe('names of placeholders', () => {
  for (const [text, names] of table)
    it(JSON.stringify(text), () => {
      const places = placeholderPlaces(text);
      assert.deepEqual(
        places.map(({ name }) => name),
        names,
      );
      for (const { name, start, end } of places) assert.equal(text.slice(start, end), name);
    });

  it('are found at a place, and at all their places', () => {
    const text = '{{#if order.id}}{{order.id}}{{/if}} {{order.id2}}';
    assert.equal(placeholderAt(text, 20)?.name, 'order.id');
    assert.equal(placesOf(text, 'order.id').length, 2);
  });

  it('have to be names', () => {
    assert.equal(objectionTo('order_id'), undefined);
    assert.equal(objectionTo('order.id'), undefined);
    for (const name of ['', 'a b', '}}', '1a', 'a..b', '{{a']) assert.ok(objectionTo(name));
  });

  it('stand where they are said to stand, whatever else does', () => {
    const pieces = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{{#if ',
        'order.id',
        '[[',
        ']]',
        ' ',
        '"',
        '|',
        '\0',
        '\uD800',
        '(',
        '=',
        '%%',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        for (const { name, start, end } of placeholderPlaces(text))
          assert.equal(text.slice(start, end), name);
      }),
    );
  });
});
