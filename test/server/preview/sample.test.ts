import assert from 'node:assert/strict';
import { readSampleData, sampleDataPath } from '../../../server/src/preview/sample/sample-data';
import { shown } from './shown';

/** The language and marketplace of a header, a placeholder, and what stands for it. */
const cases: readonly [header: string, placeholder: string, shows: string][] = [
  ['language: en-US', 'buyer_name', 'Alex Morgan'],
  ['language: en-US', 'buyer.firstName', 'Alex'],
  ['language: de', 'nachname', 'Schmidt'],
  ['language: de', 'shop_name', 'Eiche &amp; Leinen'],
  ['language: fr-FR', 'delivery_date', '14 mars 2026'],
  ['language: en-US', 'delivery_date', 'March 14, 2026'],
  ['language: ja', 'お客様名', '山田 花子'],
  [
    'language: de',
    'order_link',
    'https://www.amazon.de/gp/your-account/order-details?orderID=123-1234567-1234567',
  ],
  ['language: de-DE\nmarketplace: FR', 'review_link', 'https://www.amazon.fr/review/create-review'],
  ['language: en-GB', 'review_link', 'https://www.amazon.co.uk/review/create-review'],
  ['language: en', 'review_link', 'https://www.amazon.com/review/create-review'],
  ['language: xx', 'buyer_name', 'Alex Morgan'],
  ['language: tr', 'tracking_number', '1Z999AA10123456784'],
  ['language: ar', 'gift_message', 'إلى آنا، مع الحب'],
];

describe('the built-in sample values', () => {
  for (const [header, placeholder, shows] of cases)
    it(`${placeholder} where ${header.replace('\n', ', ')}`, () => {
      const text = `<!-- bsm\n${header}\n-->\n<p>{{${placeholder}}}</p>`;
      assert.equal(shown(text).trim(), `<p>${shows}</p>`);
    });

  it('follow what the configuration lists', () => {
    const context = { placeholders: { ref: 'order-id' } };
    assert.equal(shown('{{ref}} {ref}', { context }), '123-1234567-1234567 123-1234567-1234567');
    const inBlock = '{{#each a}}{{ref}} {{this.ref}}{{/each}}';
    assert.equal(shown(inBlock, { context }), '123-1234567-1234567 123-1234567-1234567');
  });
});

describe('sample data', () => {
  const files: Record<string, string> = {
    '{"a":1}': '{"a":1}',
    '// note\n{"a":1,}': '{"a":1}',
    '\uFEFF{"a":1}': '{"a":1}',
    '{"a":1 "b":2}': 'It is not valid JSON: comma expected. at 7-10',
    '[1]': 'It must hold an object with the values by their names: `{ "name": "value" }`. at 0-3',
    '': 'It is not valid JSON: value expected. at 0-0',
    '{"__proto__":{"x":1}}': '{}',
  };
  for (const [text, expected] of Object.entries(files))
    it(text, () => {
      const { values, error } = readSampleData(text);
      const said = error && `${error.message} at ${error.start}-${error.end}`;
      assert.equal(said ?? JSON.stringify(values), expected);
    });

  it('does not end at hostile nesting', () => {
    assert.ok(readSampleData('['.repeat(200_000)).error);
  });

  const paths: Record<string, string> = {
    '/a/order.hbs': '/a/order.data.json',
    '/a/order.de.html': '/a/order.de.data.json',
    '/a.b/order': '/a.b/order.data.json',
  };
  for (const [template, path] of Object.entries(paths))
    it(`lies beside ${template}`, () => assert.equal(sampleDataPath(template), path));
});
