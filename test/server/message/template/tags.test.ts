import assert from 'node:assert/strict';
import { scanTemplate } from '../../../../server/src/message/template/scan';
import type { TemplateTag } from '../../../../server/src/message/template/tag';

/**
 * Texts, and their tags: each as it stands there, its kind, its name, and its expression where that
 * is more. `~` before or behind the kind: white space is dropped there; `^`: an inverse block.
 */
const texts: [text: string, ...tags: string[]][] = [
  ['{{name}}', '{{name}} is expression name'],
  ['a {{ buyer.name }} b', '{{ buyer.name }} is expression buyer.name'],
  ['{{upper name}}', '{{upper name}} is expression upper: upper name'],
  ['{{upper(name)}}', '{{upper(name)}} is expression upper: upper(name)'],
  ['{{{a}}}{{&b}}', '{{{a}}} is unescaped a', '{{&b}} is unescaped b'],
  ['{{~a}}{{b~}}', '{{~a}} is ~expression a', '{{b~}} is expression~ b'],
  ['{{~{a}~}}', '{{~{a}~}} is ~unescaped~ a'],
  ['{{{a~}}}', '{{{a~}}} is unescaped~ a'],
  ['{{a}~}} b}}', '{{a}~}} is expression~ a}'],
  ['{{~}}', '{{~}} is ~expression '],
  ['{{"}}"}}', '{{"}}"}} is expression }}: "}}"'],
  ["{{t '}}' a}}", "{{t '}}' a}} is expression t: t '}}' a"],
  ['{{[}}] b}}', '{{[}}] b}} is expression }}: [}}] b'],
  ['{{t "a\\"}}" b}}', '{{t "a\\"}}" b}} is expression t: t "a\\"}}" b'],
  ['{{t "\\a"}} "}}', '{{t "\\a"}} is expression t: t "\\a"'],
  ['{{t "a}} b', '{{t "a}} is expression t: t "a'],
  ["{{t 'a}} {{it's}}", "{{t 'a}} {{it's}} is expression t: t 'a}} {{it's"],
  ['{{a}b}}', '{{a}b}} is expression a}b'],
  ['{{a {b}}', '{{a {b}} is expression a: a {b'],
  ['{{#if a}}{{/if}}', '{{#if a}} is block-open if: if a', '{{/if}} is block-close if'],
  ['{{^a}}{{/a}}', '{{^a}} is ^block-open a', '{{/a}} is block-close a'],
  ['{{^}}{{else}}', '{{^}} is else ', '{{else}} is else else'],
  [
    '{{else if a}}{{elsewhere}}',
    '{{else if a}} is else else: else if a',
    '{{elsewhere}} is expression elsewhere',
  ],
  ['{{#else}}', '{{#else}} is block-open else'],
  ['{{#*inline "a b"}}', '{{#*inline "a b"}} is block-open inline: inline "a b"'],
  ['{{> foot}}{{> "foot"}}', '{{> foot}} is partial foot', '{{> "foot"}} is partial foot: "foot"'],
  ['{{> [my foot] x}}', '{{> [my foot] x}} is partial my foot: [my foot] x'],
  ['{{> (a) [b]}}', '{{> (a) [b]}} is partial : (a) [b]'],
  [
    '{{#> page}}{{/page}}',
    '{{#> page}} is partial-block-open page',
    '{{/page}} is block-close page',
  ],
  ['{{! a }} b', '{{! a }} is comment : a'],
  ['{{~!a~}}', '{{~!a~}} is ~comment~ : a~'],
  ['{{!~a}}', '{{!~a}} is comment : ~a'],
  ['{{!-- {{a}} ~ --}}b --}}', '{{!-- {{a}} ~ --}} is comment : {{a}} ~'],
  ['{{!--}}a{{!-- b --}}', '{{!--}} is comment ', '{{!-- b --}} is comment : b'],
  ['{{!--a~--}}{{!--a--~}}', '{{!--a~--}} is comment : a~', '{{!--a--~}} is comment~ : a'],
  ['{{!\na}}{{b}}', '{{!\na}} is comment : a', '{{b}} is expression b'],
  ['{{! a\n{{b}}', '{{! a is unclosed comment a', '{{b}} is expression b'],
  ['{{! a {{b}}', '{{! a {{b}} is comment : a {{b'],
  ['{{!-- a }}', '{{!-- a }} is unclosed comment a: a }}'],
  ['{{!-- a }}\n{{! b', '{{!-- a }} is unclosed comment a: a }}', '{{! b is unclosed comment b'],
  [
    '{{{{raw}}}} {{a}} {{{{/raw}}}}',
    '{{{{raw}}}} is raw-open raw',
    '{{{{/raw}}}} is raw-close raw',
  ],
  [
    '{{{{ raw "a" }}}}{{b}}{{{{/raw}}}}{{c}}',
    '{{{{ raw "a" }}}} is raw-open raw: raw "a"',
    '{{{{/raw}}}} is raw-close raw',
    '{{c}} is expression c',
  ],
  ['{{{{raw}}}} {{a}}', '{{{{raw}}}} is raw-open raw', '{{a}} is expression a'],
  ['{{{{a}}}', '{{{a}}} is unescaped a'],
  ['{{a b<p>', '{{a b is unclosed expression a: a b'],
  ['{{#if a {{b}}', '{{#if a  is unclosed block-open if: if a', '{{b}} is expression b'],
  ['{{ a\nb', '{{ a is unclosed expression a'],
  ['{{a</p>}}', '{{a is unclosed expression a'],
  ['{{a <!-- x -->}}', '{{a  is unclosed expression a'],
  ['{{#if (lt a <3)}}', '{{#if (lt a <3)}} is block-open if: if (lt a <3)'],
  ['{{', '{{ is unclosed expression '],
  ['{{a}, b', '{{a} is unclosed expression a'],
  ['{{{a}} b', '{{{a}} is unclosed unescaped a'],
  ['{{t "}"} b {{c}}', '{{t "}"} is unclosed expression t: t "}"', '{{c}} is expression c'],
  ['<p class="{{a}">b', '{{a} is unclosed expression a'],
  ['<p class="{{a">b', '{{a is unclosed expression a'],
  ["<p class='{{a' >b", '{{a is unclosed expression a'],
  ['\\{{a}} {{b}}', '{{b}} is expression b'],
  ['\\\\{{a}}', '{{a}} is expression a'],
  ['\\{{a {{b}}', '{{b}} is expression b'],
  ['\\\\\\{{a}}', '{{a}} is expression a'],
  ['\\{{a \\{{b}} {{c}}', '{{c}} is expression c'],
  ['\\{a} {{b}}', '{{b}} is expression b'],
  ['[[a]][[b:text]]', '[[a]] is placeholder a', '[[b:text]] is placeholder b'],
  [
    '[# a #]%%b%%${c}',
    '[# a #] is placeholder a',
    '%%b%% is placeholder b',
    '${c} is placeholder c',
  ],
  ['[{{order_id}}]', '{{order_id}} is expression order_id'],
  ['5 %{{order_id}}%', '{{order_id}} is expression order_id'],
  ['{%%order_id%%}', '%%order_id%% is placeholder order_id'],
  ['#[[order-id]]#', '[[order-id]] is placeholder order-id'],
  ['[Order Number] [or so]', '[Order Number] is placeholder Order Number'],
  [
    '{% for a in b %}{%- else -%}{%endfor%}',
    '{% for a in b %} is control for a in b',
    '{%- else -%} is control else',
    '{%endfor%} is control endfor',
  ],
  [
    '<% if (a > b) { %>\n<%- a -%><%# b %>',
    '<% if (a > b) { %> is control if (a > b) {',
    '<%- a -%> is control a',
    '<%# b %> is control # b',
  ],
  [
    '<%= order_id %><%== a%>',
    '<%= order_id %> is placeholder order_id',
    '<%== a%> is placeholder a',
  ],
  [
    '{# {{a}} 5% #}{#- b\n#}{{c}}',
    '{# {{a}} 5% #} is control ',
    '{#- b\n#} is control ',
    '{{c}} is expression c',
  ],
  ['{# {{a}} {# b }', '{{a}} is expression a'],
  ['{#b: #} a{#c}'],
  [
    '{% comment "a" %}{{b}}{% if c %}{%- endcomment -%}{% comment %}{{d}}',
    '{% comment "a" %}{{b}}{% if c %}{%- endcomment -%} is control ',
    '{% comment %} is control comment',
    '{{d}} is expression d',
  ],
  ['{% a <p>%} {% b {% c %}', '{% c %} is control c'],
  ['{%50 off%} 50 % off {a} 5 %} <%={{ }}=%>', '{{ }} is expression '],
  ['[[ ]] [##] {} ${} 5% of 10%'],
];

describe('the tags of a template', () => {
  for (const [text, ...tags] of texts)
    it(text, () => {
      const found = scanTemplate(text);
      assert.deepEqual(
        found.map((tag) => describeTag(text, tag)),
        tags,
      );
      for (const { expression, expressionStart } of found)
        assert.ok(text.startsWith(expression, expressionStart), 'the place of the expression');
    });

  it('shows the text of `[[name:text]]`', () => {
    const [tag] = scanTemplate('[[name:a text]]');
    assert.deepEqual(tag?.text, { start: 7, end: 13 });
  });

  it('takes a very long expression for a tag without an end', () => {
    const [tag] = scanTemplate(`{{a ${'b '.repeat(15_000)}}}`);
    assert.equal(tag?.closed, false);
  });
});

function describeTag(text: string, tag: TemplateTag): string {
  const { kind, name, expression, start, end } = tag;
  const before = `${tag.closed ? '' : 'unclosed '}${tag.inverse ? '^' : ''}${tag.stripsBefore ? '~' : ''}`;
  const more = expression === name ? '' : `: ${expression}`;
  return `${text.slice(start, end)} is ${before}${kind}${tag.stripsAfter ? '~' : ''} ${name}${more}`;
}
