import fc, { type Arbitrary } from 'fast-check';

/** Template tags: Handlebars of all kinds, the other placeholder dialects, and broken ones. */

const values = [
  '{{orderId}}',
  '{{ buyer.first_name }}',
  '{{~name~}}',
  '{{{raw}}}',
  '{{&raw}}',
  '{{{~ raw ~}}}',
  '{{~{raw}~}}',
  '{{helper "a }} b" key=value}}',
  "{{helper 'x' (sub y)}}",
  '{{[segment }} name]}}',
  '{{@index}}',
  '{{../name}}',
  '[[order-id]]',
  '[[buyer-name:dear buyer]]',
  '[#name#]',
  '#order id#',
  '{order id}',
  '%ORDER_ID%',
  '%%name%%',
  '${name}',
  '{{ $name }}',
  '[Order Number]',
];

/** A tag that yields a value known only when the message is sent. */
export const value = fc.constantFrom(...values);

const nothings = [
  '{{! a note }}',
  '{{!-- a {{note}} --}}',
  '{{~!-- a note --~}}',
  '{{> footer}}',
  '{{> (lookup . "part")}}',
  '{{>"my footer" size=2}}',
  '\\{{escaped}}',
  '\\\\{{notEscaped}}',
  '{{else}}',
  '{{^}}',
];

/** A tag that yields nothing, or stands in the wrong place. */
export const statement = fc.constantFrom(...nothings);

const fragments = [
  '{{',
  '}}',
  '{{{',
  '}}}',
  '{{{{',
  '{{#',
  '{{/if}}',
  '{{#if a',
  '{{"',
  "{{'",
  '{{!--',
  '{{!',
  '{{name\n',
  '{{a <b>',
  '[[',
  ']]',
  '[[a:',
  '%%',
  '${',
  '[#',
  '{{{{raw}}}}',
  '{{{{/raw}}}}',
  '{{}}',
  '{{~}}',
  '{# ',
  '{% else %}',
  '{% endif %}',
  '{% if a %}',
  '{% comment %}',
  '<% } %>',
];

/** Tags that were not finished. */
export const broken = fc.constantFrom(...fragments);

/** How a block begins and ends. */
const kinds = [
  ['{{#if a}}', '{{/if}}'],
  ['{{#if b}}', '{{/if}}'],
  ['{{~#if a~}}', '{{~/if~}}'],
  ['{{#unless a}}', '{{/unless}}'],
  ['{{#each items as |item index|}}', '{{/each}}'],
  ['{{#with order}}', '{{/with}}'],
  ['{{^a}}', '{{/a}}'],
  ['{{#helper x y="z"}}', '{{/helper}}'],
  ['{{#> layout}}', '{{/layout}}'],
  ['{{#*inline "part"}}', '{{/inline}}'],
  ['{{{{raw}}}}', '{{{{/raw}}}}'],
  ['\n  {{#if a}}\n', '\n  {{/if}}\n'],
  ['{% if a %}', '{% endif %}'],
  ['\n{%- for item in items -%}\n', '\n{%- endfor -%}\n'],
  ['<% if (b) { %>', '<% } %>'],
  ['{# ', ' #}'],
] as const;

const separators = [
  '{{else}}',
  '{{^}}',
  '{{~else~}}',
  '{{else if b}}',
  '\n{{else}}\n',
  '{% else %}',
];

/** A block around what `inside` yields, with one branch to three. */
export function block(inside: Arbitrary<string>): Arbitrary<string> {
  const further = fc.array(fc.tuple(fc.constantFrom(...separators), inside), { maxLength: 2 });
  return fc
    .tuple(fc.constantFrom(...kinds), inside, further)
    .map(([[open, close], first, others]) => open + first + others.flat().join('') + close);
}
