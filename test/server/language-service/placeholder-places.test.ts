import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  objectionToPlaceholder,
  placeholderAt,
  placeholderNames,
  placeholderPlaces,
} from '../../../server/src/language-service/placeholder-places';

/** The names that a template holds, in order. */
const table: readonly [text: string, names: string[]][] = [
  ['<p>{{order.id}} and {{{note}}}</p>', ['order.id', 'note']],
  ['{{#if gift}}x{{else if card}}y{{/if}}', ['gift', 'card']],
  ['{{upper buyer.name sep="a b"}}', ['buyer.name']],
  ['{{#each items as |item|}}{{item.name}}{{/each}}', ['items', 'item', 'item.name']],
  ['{{> footer company=brand}}', ['brand']],
  ['[[order-id]] and %%name%%', ['order-id', 'name']],
  ['{{!-- {{order}} --}}<!-- a -->', []],
  ['{{#if (eq a b)}}x{{else unless c}}{{/if}}', ['a', 'b', 'c']],
  ['{{#if size == "S"}}x{{/if}}', ['size']],
  ['{{t "order"}} {{a.b "x"}} {{c | upper}} {{d ?? e}}', ['a.b', 'c', 'd', 'e']],
  ['{{broken', []],
  [
    '{{#each items}}{{../order.id}}{{this.name}}{{@root.shop}}{{/each}}',
    ['items', 'order.id', 'name', 'shop'],
  ],
  ['<!-- bsm\nsubject: Order {{order.id}}\n-->{{note}}', ['order.id', 'note']],
  ['{{!-- bsm\nsubject: Order {{order.id}}\n--}}{{note}}', ['order.id', 'note']],
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

  it('are found at a place', () => {
    const text = '{{#if order.id}}{{order.id}}{{/if}} {{order.id2}}';
    assert.equal(placeholderAt(text, 20)?.name, 'order.id');
    assert.equal(placeholderAt(text, 17)?.name, undefined);
  });

  it('are listed once each, without the one that is being written', () => {
    const text = '{{#if gift}}{{gift}}{{/if}} {{@index}} {{ca}}';
    const start = text.indexOf('ca');
    assert.deepEqual(placeholderNames(text, {}, { start, end: start + 2 }), ['gift']);
  });

  it('have to be names', () => {
    for (const name of ['order_id', 'order.id', 'größe'])
      assert.equal(objectionToPlaceholder(name), undefined);
    for (const name of ['', 'a b', '}}', '1a', 'a..b', '{{a'])
      assert.ok(objectionToPlaceholder(name));
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
