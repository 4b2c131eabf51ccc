import assert from 'node:assert/strict';
import { readBlocks } from '../../../../server/src/message/template/blocks';
import { meaningOf, printedValues } from '../../../../server/src/message/template/references';
import { scanTemplate } from '../../../../server/src/message/template/scan';

/**
 * Templates, and the values that they print, named from the root of the data: `in` where a block makes
 * it a part of something else, `given` where a helper gets it.
 */
const templates: [text: string, ...values: string[]][] = [
  ['{{a}} {{{b.c}}} ${d} [[e-f]]', 'a', 'b.c', 'd', 'e-f'],
  ['{{#if a}}{{b}}{{/if}}{{> c}}{{! d }}', 'b'],
  ['{{a'],
  ['{{#with a}}{{b}}{{/with}}{{c}}', 'a.b in', 'c'],
  ['{{#each a}}{{b}}{{else}}{{c}}{{/each}}', 'a.b in', 'c'],
  ['{{#foreach a}}{{b}}{{/foreach}}', 'a.b in'],
  ['{{#each a}}{{#with b}}{{c}}{{/with}}{{d}}{{/each}}{{e}}', 'a.b.c in', 'a.d in', 'e'],
  ['{{#each a}}{{#if b}}{{c}}{{../d}}{{/if}}{{/each}}', 'a.c in', 'd'],
  ['{{#each a}}{{#each b}}{{../c}}{{../../d}}{{../../../e}}{{/each}}{{/each}}', 'a.c in', 'd', 'e'],
  [
    '{{#with a}}{{#with b}}{{#with c}}{{#with d}}{{e}}{{/with}}{{/with}}{{/with}}{{/with}}',
    'b.c.d.e in',
  ],
  [
    '{{#each a}}{{this.b}} {{./c}} {{this/d}} {{$e}}{{/each}}',
    'a.b in',
    'a.c in',
    'a.d in',
    'a.e in',
  ],
  ['{{#each a}}{{@root.b}} {{@index}} {{this}} {{.}}{{/each}}', 'b'],
  ['{{this.a}} {{./b}} {{@root.c}}', 'a', 'b', 'c'],
  ['{{#each a as |b|}}{{b.c}} {{b}} {{d}}{{/each}}', 'a.c in', 'a in', 'a.d in'],
  ['{{#each a  as  | b  i |}}{{b.c}} {{i}}{{/each}}', 'a.c in', 'i in'],
  ['{{#each  a}}{{#with b as |c|}}{{c.d}}{{/with}}{{/each}}', 'b.d in'],
  ['{{#each (lookup a b)}}{{c}}{{/each}}', '.c in'],
  ['{{upper a}} {{t "b" c=d}}', 'a given', 'd given'],
  ['{{t "a"}} {{t 1 \'b\'}} {{date 1.5}}'],
  ['{{upper (lower a "b" c.d)}}', 'a given', 'c.d given'],
  ['{{a.b | upcase}} {{a ?? b}} {{$a or "b"}} {{a && b}}', 'a.b', 'a', 'a', 'a'],
  ['{{a|upcase}} {{a || b}} {{t (concat "a" "b")}}', 'a', 'a'],
  ['{{a.b c}}', 'a.b'],
  ['{{true}} {{null}} {{else}} {{1}} {{"a"}}'],
  ['{{[a b]}} {{_a}} {{été}}', '[a b]', '_a', 'été'],
  ['${a.b?html} ${(a.c)!"none"} ${ d } ${?}', 'a.b', 'a.c', 'd', '?'],
];

describe('the values that a template prints', () => {
  for (const [text, ...values] of templates)
    it(text, () => {
      const tags = scanTemplate(text);
      const printed = printedValues(tags, readBlocks(tags, text.length).blocks);
      assert.deepEqual(
        printed.map(({ name, isInScope, isArgument }) =>
          [name, ...(isInScope ? ['in'] : []), ...(isArgument ? ['given'] : [])].join(' '),
        ),
        values,
      );
      for (const { path, start, end } of printed) assert.equal(text.slice(start, end), path);
    });
});

const listed = { note: 'phone-number', 'gift.note': 'free-text', order_id: 'date', x: 'order-id' };

/** Templates, and what the value that each prints stands for. */
const meanings: readonly [text: string, meaning: string | undefined][] = [
  ['{{note}}', 'phone-number'],
  ['{{#each a}}{{note}}{{/each}}', 'phone-number'],
  ['{{#each a}}{{this.note}}{{/each}}', 'phone-number'],
  ['{{#each a}}{{./note}}{{/each}}', 'phone-number'],
  ['{{#each a}}{{$note}}{{/each}}', 'phone-number'],
  ['{{#each a}}{{#each b}}{{../note}}{{/each}}{{/each}}', 'phone-number'],
  ['{{#each a}}{{@root.note}}{{/each}}', 'phone-number'],
  ['{{#with gift}}{{note}}{{/with}}', 'free-text'],
  ['{{#each gift}}{{this.note}}{{/each}}', 'free-text'],
  ['{{#with a}}{{order_id}}{{/with}}', 'date'],
  ['{{#with order}}{{id}}{{/with}}', 'order-id'],
  ['{{#with seller}}{{name}}{{/with}}', 'seller-name'],
  ['{{#with border}}{{id}}{{/with}}', undefined],
  ['${x?html}', 'order-id'],
];

describe('what a printed value stands for', () => {
  for (const [text, meaning] of meanings)
    it(`${meaning ?? 'nothing'}: ${text}`, () => {
      const tags = scanTemplate(text);
      const [value] = printedValues(tags, readBlocks(tags, text.length).blocks);
      assert.ok(value);
      assert.equal(meaningOf(value, listed), meaning);
    });
});
