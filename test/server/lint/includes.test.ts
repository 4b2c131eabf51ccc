import assert from 'node:assert/strict';
import { includesIn } from '../../../server/src/lint/includes';

/** A template, and its tags that include partials. */
const cases: [text: string, includes: string[]][] = [
  ['<p>{{name}} {{#if a}}>{{/if}}</p>', []],
  ['a {{> foot}} b {{>mails/head}}', ['foot: {{> foot}}', 'mails/head: {{>mails/head}}']],
  ['{{~> foot ~}}', ['foot: {{~> foot ~}}']],
  ['{{#> card}}{{name}}{{/card}}', ['card: {{#> card}}']],
  ['{{~#> card}}x{{/card}}', ['card: {{~#> card}}']],
  ['{{!-- {{> foot}} --}}', []],
  ['{{> foot', []],
];

describe('includesIn', () => {
  for (const [text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        includesIn(text).map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`),
        expected,
      ),
    );
});
