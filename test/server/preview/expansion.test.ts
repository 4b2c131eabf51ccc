import assert from 'node:assert/strict';
import type { Choices } from '../../../server/src/preview/template/switches';
import { shown } from './shown';

interface Case {
  title: string;
  template: string;
  data?: Record<string, unknown>;
  choices?: Choices;
  shows: string;
}

const items = [{ name: 'Frame' }, { name: 'Mug', gift: true }];

const cases: readonly Case[] = [
  {
    title: 'data',
    template: '{{a}} {{b.c}} {{b/c}}',
    data: { a: 1, b: { c: 'x' } },
    shows: '1 x x',
  },
  { title: 'a name with dots', template: '{{b.c}}', data: { 'b.c': 'flat' }, shows: 'flat' },
  {
    title: 'escaped values',
    template: '{{a}}',
    data: { a: '<b>&"' },
    shows: '&lt;b&gt;&amp;&quot;',
  },
  {
    title: 'values that are markup',
    template: '{{{a}}} {{&a}}',
    data: { a: '<b>x</b>' },
    shows: '<b>x</b> <b>x</b>',
  },
  {
    title: 'null, false and lists',
    template: '[{{n}}|{{f}}|{{l}}]',
    data: { n: null, f: false, l: [1, 2] },
    shows: '[|false|1, 2]',
  },
  {
    title: 'no prototypes',
    template: '{{constructor.name}} {{__proto__.x}}',
    data: {},
    shows: '{{constructor.name}} {{__proto__.x}}',
  },
  { title: 'known meanings', template: '{{order.id}} {{qty}}', shows: '123-1234567-1234567 2' },
  { title: 'what nobody knows', template: '{{foo}}', shows: '{{foo}}' },
  {
    title: 'other dialects',
    template: '[[order-id]] %%quantity%% ${order.id} [Order Number]',
    shows: '123-1234567-1234567 2 123-1234567-1234567 123-1234567-1234567',
  },
  { title: 'the text of a placeholder', template: '[[contact:Write to us]]', shows: 'Write to us' },
  {
    title: 'data for other dialects',
    template: '[[my thing]]',
    data: { 'my thing': 'x' },
    shows: 'x',
  },
  {
    title: 'helpers',
    template: '{{upper a}} {{upper order_id}}',
    data: { a: 'x' },
    shows: 'x 123-1234567-1234567',
  },
  { title: 'comments', template: 'a{{! x }}b{{!-- {{y}} --}}c', shows: 'abc' },
  {
    title: 'blocks of other engines',
    template:
      '{% if gift %}G{% else %}N{% endif %} {% for item in items %}{{item.name}} {% endfor %}',
    data: { gift: true, items },
    shows: 'G Frame Mug ',
  },
  {
    title: 'conditions of other engines, which nobody evaluates',
    template: '{# a #}{% if n > 5 %}many{% else %}few{% endif %}{% case n %} cases{% endcase %}',
    data: { n: 0 },
    shows: 'many cases',
  },
  { title: 'lines of block tags', template: 'a\n{{#if x}}\nb\n{{/if}}\nc', shows: 'a\nb\nc' },
  { title: 'tildes', template: 'a {{~#if x~}} b {{~/if~}} c', shows: 'abc' },
  {
    title: 'escaped tags',
    template: '\\{{name}} \\\\{{a}}',
    data: { a: 'x' },
    shows: '{{name}} \\x',
  },
  {
    title: 'raw blocks',
    template: '{{{{raw}}}}{{a}}{{{{/raw}}}}',
    data: { a: 'x' },
    shows: '{{a}}',
  },
  {
    title: 'the first branch',
    template: '{{#if a}}1{{else}}2{{/if}}{{#unless b}}3{{else}}4{{/unless}}',
    shows: '13',
  },
  {
    title: 'equal conditions',
    template: '{{#if a}}1{{/if}}{{#unless a}}2{{/unless}}{{^if a}}3{{/if}}',
    shows: '1',
  },
  {
    title: 'a condition by data',
    template: '{{#if a}}1{{else}}2{{/if}}',
    data: { a: 0 },
    shows: '2',
  },
  {
    title: 'a condition by choice',
    template: '{{#if a}}1{{else}}2{{/if}}',
    data: { a: true },
    choices: { 'if a': false },
    shows: '2',
  },
  {
    title: 'else if',
    template: '{{#if a}}1{{else if b}}2{{else}}3{{/if}}',
    data: { a: false, b: false },
    shows: '3',
  },
  {
    title: 'else if by choice',
    template: '{{#if a}}1{{else if b}}2{{else}}3{{/if}}',
    choices: { 'if a': false },
    shows: '2',
  },
  {
    title: 'comparisons',
    template: '{{#if (eq a "x")}}1{{else}}2{{/if}}{{#if (and b (not c))}}3{{/if}}',
    data: { a: 'x', b: 1, c: false },
    shows: '13',
  },
  {
    title: 'comparisons without data',
    template: '{{#if (eq a "x")}}1{{else}}2{{/if}}',
    shows: '1',
  },
  {
    title: 'lists by data',
    template: '{{#each items}}{{@index}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}',
    data: { items },
    shows: '0Frame, 1Mug',
  },
  {
    title: 'block parameters',
    template: '{{#each items as |item i|}}{{i}}{{item.name}}{{/each}}',
    data: { items },
    shows: '0Frame1Mug',
  },
  {
    title: 'lists of texts',
    template: '{{#each l}}{{this}}{{../x}}{{/each}}',
    data: { l: ['a', 'b'], x: '-' },
    shows: 'a-b-',
  },
  {
    title: 'objects as lists',
    template: '{{#each o}}{{@key}}={{this}};{{/each}}',
    data: { o: { a: 1, b: 2 } },
    shows: 'a=1;b=2;',
  },
  {
    title: 'empty lists',
    template: '{{#each l}}x{{else}}none{{/each}}',
    data: { l: [] },
    shows: 'none',
  },
  { title: 'lists without data', template: '{{#each l}}x{{/each}}', shows: 'x' },
  {
    title: 'lists by choice',
    template: '{{#each l}}{{@index}}{{/each}}',
    choices: { 'each l': 3 },
    shows: '012',
  },
  {
    title: 'lists that are chosen to be empty',
    template: '{{#each l}}x{{else}}none{{/each}}',
    data: { l: [1] },
    choices: { 'each l': 0 },
    shows: 'none',
  },
  {
    title: 'with',
    template: '{{#with o}}{{a}}{{../b}}{{@root.b}}{{/with}}',
    data: { o: { a: 1 }, b: 2 },
    shows: '122',
  },
  {
    title: 'with, empty',
    template: '{{#with o}}x{{else}}none{{/with}}',
    data: { o: null },
    shows: 'none',
  },
  {
    title: 'sections of Mustache',
    template: '{{#items}}{{name}};{{/items}}{{^items}}none{{/items}}',
    data: { items },
    shows: 'Frame;Mug;',
  },
  {
    title: 'inverse sections',
    template: '{{^items}}none{{/items}}',
    data: { items: [] },
    shows: 'none',
  },
  {
    title: 'helpers as blocks',
    template: '{{#isPrime}}1{{else}}2{{/isPrime}}',
    choices: { 'if isPrime': false },
    shows: '2',
  },
  { title: 'partials', template: 'a{{> footer}}', shows: 'a<p>Foot 123-1234567-1234567</p>' },
  {
    title: 'partials in lists',
    template: '{{#each items}}{{> item}}{{/each}}',
    data: { items },
    shows: '<li>Frame (gift)</li><li>Mug (gift)</li>',
  },
  {
    title: 'partials with context',
    template: '{{> item first}}',
    data: { first: { name: 'A', gift: false } },
    shows: '<li>A</li>',
  },
  {
    title: 'partials with values',
    template: '{{> item name="A" gift=no}}',
    data: { no: false },
    shows: '<li>A</li>',
  },
  {
    title: 'partial blocks',
    template: '{{#> layout}}<p>{{a}}</p>{{/layout}}',
    data: { a: 1 },
    shows: '<div><p>1</p></div>',
  },
  { title: 'the fallback of a partial', template: '{{#> missing}}x{{/missing}}', shows: 'x' },
  { title: 'missing partials', template: '{{> missing}}', shows: '{{&gt; missing}}' },
  {
    title: 'inline partials',
    template: '{{#*inline "me"}}<i>{{a}}</i>{{/inline}}{{> me}}',
    data: { a: 1 },
    shows: '<i>1</i>',
  },
  {
    title: 'inline partials in what a layout holds',
    template:
      '{{#> slots}}{{#*inline "head"}}T{{/inline}}{{#*inline "body"}}B{{/inline}}{{/slots}}',
    shows: '<p>T</p>B',
  },
  {
    title: 'inline partials that are made later, or twice',
    template: '{{> a}}{{#*inline "a"}}1{{/inline}}{{#*inline "a"}}2{{/inline}}',
    shows: '2',
  },
  {
    title: 'inline partials of another block',
    template: '{{#if b}}{{#*inline "a"}}x{{/inline}}{{> a}}{{/if}}{{> a}}',
    shows: 'x{{&gt; a}}',
  },
  {
    title: 'inline partials that call themselves',
    template: '{{#*inline "a"}}x{{> a}}{{/inline}}{{> a}}',
    shows: 'x{{&gt; a}}',
  },
  {
    title: 'the block of a layout in a partial of the layout',
    template: '{{#> passing}}x{{/passing}}',
    shows: '(<div>x</div>)',
  },
  {
    title: 'the fallback of a block that is not there',
    template: '{{#> @partial-block}}x{{/@partial-block}}',
    shows: 'x',
  },
  {
    title: 'partials that include themselves',
    template: '{{> endless}}',
    shows: 'x{{&gt; endless}}',
  },
  {
    title: 'tags in attributes',
    template: '<p {{#if a}}title="{{b}}"{{/if}} lang={{c}}>x</p>',
    data: { b: '"q"', c: 'de' },
    shows: '<p title="&quot;q&quot;" lang="de">x</p>',
  },
  {
    title: 'elements that blocks split',
    template: '{{#if a}}<b>{{else}}<i>{{/if}}x{{#if a}}</b>{{else}}</i>{{/if}}',
    shows: '<b>x</b>',
  },
  { title: 'front matter', template: '---\nsubject: x\n---\n<p>a</p>', shows: '\n<p>a</p>' },
  {
    title: 'broken templates',
    template: '{{#if a}}x{{/each}}{{/if}}{{else}}<p>{{b',
    shows: 'x<p></p>',
  },
];

describe('what a template yields in a preview', () => {
  for (const { title, template, shows, ...options } of cases)
    it(title, () => assert.equal(shown(template, options), shows));
});
