import assert from 'node:assert/strict';
import {
  readBlocks,
  type Block,
  type Branch,
} from '../../../../server/src/message/template/blocks';
import { scanTemplate } from '../../../../server/src/message/template/scan';

/**
 * Texts, and their blocks: the name (`!` where it is always taken, `*` where it repeats), and what its
 * branches hold, behind the condition where there is one. Then what is wrong, and where.
 */
const texts: [text: string, blocks: string, ...errors: string[]][] = [
  ['{{#if a}}A{{/if}}', 'if(a: A)'],
  ['{{#if a}}A{{else}}B{{/if}}', 'if(a: A, not a: B)'],
  ['{{#unless a b}}A{{^}}B{{/unless}}', 'unless(not a b: A, a b: B)'],
  ['{{^if a}}A{{/if}}{{^unless a}}B{{/unless}}', 'if(not a: A) unless(a: B)'],
  ['{{^a}}A{{/a}}{{#a  b}}B{{/a}}', 'a(not a: A) a(a b: B)'],
  ['{{#if a as |x|}}A{{/if}}', 'if(a: A)'],
  ['{{#if  (eq a  b)}}A{{/if}}', 'if((eq a b): A)'],
  ['{{#each a}}A{{else}}B{{/each}}', 'each*(A, B)'],
  ['{{#foreach a}}A{{/foreach}}', 'foreach*(A)'],
  ['{{#with a}}A{{/with}}', 'with!(A)'],
  ['{{#> a}}A{{/a}}', 'a!(A)'],
  ['{{{{a}}}}{{A}}{{{{/a}}}}', 'a!({{A}})'],
  ['{{#if a}}{{#if b}}B{{/if}}A{{/if}}', 'if(a: {{#if b}}B{{/if}}A[if(b: B)])'],
  ['{{#if a}}A{{else if b}}B{{else}}C{{/if}}D', 'if(a: A, not a: B{{else}}C[if(b: B, not b: C)])'],
  [
    '{{#if a}}A{{else each b}}B{{^unless c}}C{{/if}}',
    'if(a: A, not a: B{{^unless c}}C[each*(B{{^unless c}}C[unless(c: )])])',
    'unclosed-block {{^unless c}} until {{/if}}',
  ],
  [
    '{{#if a}}A{{else with b}}B{{else if c}}C{{/if}}{{#with d}}D{{/with}}',
    'if(a: A, not a: B{{else if c}}C[with!(B, C[if(c: C)])]) with!(D)',
  ],
  ['{{#a}}A{{/if}}', 'a(a: A)', 'mismatched-close {{/if}} of {{#a}}'],
  [
    '{{#if a}}A{{else unless b}}B{{/unless}}C',
    'if(a: A, not a: B[unless(not b: B)])',
    'mismatched-close {{/unless}} of {{#if a}}',
  ],
  [
    '{{#if a}}{{#each b}}{{#if c}}C{{/if}}{{/if}}D',
    'if(a: {{#each b}}{{#if c}}C{{/if}}[each*() if(c: C)])',
    'unclosed-block {{#each b}} until {{/if}}D',
  ],
  [
    '{{#if a}}{{#each b}}B{{#unless c}}{{/if}}{{/each}}',
    'if(a: {{#each b}}B{{#unless c}}[each*() unless(not c: )])',
    'unclosed-block {{#each b}} until {{/if}}{{/each}}',
    'unclosed-block {{#unless c}} until {{/if}}{{/each}}',
    'stray-tag {{/each}}',
  ],
  ['{{#if a}}{{/if}}{{#b}}{{/if}}', 'if(a: ) b(b: )', 'mismatched-close {{/if}} of {{#b}}'],
  ['{{#if a}}A', 'if(a: )', 'unclosed-block {{#if a}} until '],
  ['{{#if a}}A{{else}}B', 'if(a: A, not a: )', 'unclosed-block {{#if a}} until '],
  ['{{#if a}}{{#b}}B{{/b}}', 'if(a: ) b(b: B)', 'unclosed-block {{#if a}} until '],
  ['A{{else}}{{/if}}', '', 'stray-tag {{else}}', 'stray-tag {{/if}}'],
  ['{{#if a}}A{{^}}B{{else}}C{{/if}}', 'if(a: A, not a: B, not a: C)', 'second-else {{else}}'],
  ['{{#if a {{b}}A{{/if}}', 'if(a: {{b}}A)', 'unclosed-tag {{#if a '],
  ['{{#if a\nA', 'if(a: )', 'unclosed-tag {{#if a'],
  ['{{}}{{#if}}{{/if}}{{#a}}{{/a}}', 'if(: ) a(a: )', 'empty {{}}', 'no-parameter {{#if}}'],
  ['{{if}}{{a b=(c d="e" f=[g h])}}{{a.b-c/d @e ../f}}', ''],
  ['{{#*inline "a"}}{{/inline}}{{a *b}}', 'inline(inline "a": )', 'bad-character {{a *b}}'],
  ['{{*a "b"}}', ''],
  ['{{a (b}}{{a b)}}', '', 'unclosed-bracket {{a (b}}', 'stray-bracket {{a b)}}'],
  ['{{a )b(}}{{a (b (c))}}', '', 'stray-bracket {{a )b(}}'],
  ['{{a "b}}', '', 'unclosed-string {{a "b}}'],
  ["{{a 'b}}", '', "unclosed-string {{a 'b}}"],
  ['{{a [b}}', '', 'unclosed-bracket {{a [b}}'],
  [
    '{{a b=}}{{a (b c=)}}{{a b==c}}',
    '',
    'no-value {{a b=}}',
    'no-value {{a (b c=)}}',
    'no-value {{a b==c}}',
  ],
  ['{{a, b}}{{a && b}}', '', 'bad-character {{a, b}}', 'bad-character {{a && b}}'],

  // Liquid, Jinja and Twig
  ['{% if a %}A{% else %}B{% endif %}', 'if(a: A, not a: B)'],
  ['{%- if a > 5 and b -%}A{%- endif -%}', 'if(a > 5 and b: A)'],
  ['{% if not a %}A{% endif %}{% unless a %}B{% endunless %}', 'unless(not a: A) unless(not a: B)'],
  ['{% if a %}A{% elsif b %}B{% endif %}', 'if(a: A, not a: B[if(b: B)])'],
  [
    '{% if a %}A{% elif b %}B{% else %}C{% endif %}',
    'if(a: A, not a: B{% else %}C[if(b: B, not b: C)])',
  ],
  ['{% for a in b %}A{% else %}B{% endfor %}', 'each*(A, B)'],
  ['{% for a, b in c.items() %}A{% endfor %}{% for i in (1..3) %}B{% endfor %}', 'each*(A) !(B)'],
  ['{% case a %}{% when 1 %}A{% else %}B{% endcase %}', '!({% when 1 %}A, B)'],
  ['{% set a = b %}{% include "c" %}{% block d %}A{% endblock %}', ''],
  // ERB and EJS
  ['<% if a? %>A<% elsif b %>B<% end %>', 'if(a?: A, not a?: B[if(b: B)])'],
  ['<% @a.each do |b| %>A<% end %><% c do |d| %>B<% end %>', 'each*(A) !(B)'],
  ['<% if (a) { %>A<% } else if (!b) { %>B<% } %>', 'if(a: A, not a: B[unless(not b: B)])'],
  ['<% for (const a of b) { %>A<% } %><% c.d.forEach((e) => { %>B<% }); %>', 'each*(A) each*(B)'],
  ['<% if (a) b(); %><%# if a %>A', ''],
  // What does not fit is left out, and no mistake of Handlebars.
  ['{% else %}{% endif %}{% if a %}A', 'if(a: )'],
  ['{{#if a}}{% if b %}A{{else}}B{{/if}}C{% endif %}', 'if(a: {% if b %}A[if(b: )], not a: B)'],
  [
    '{% if a %}{{/if}}{{else}}A{% endif %}',
    'if(a: {{/if}}{{else}}A)',
    'stray-tag {{/if}}',
    'stray-tag {{else}}',
  ],
  [
    '{% if a %}{{#if b}}A{% else %}B{{/if}}{% endif %}',
    'if(a: {{#if b}}A{% else %}B{{/if}}[if(b: A{% else %}B)])',
  ],
];

describe('the blocks of a template', () => {
  for (const [text, blocks, ...errors] of texts)
    it(text, () => {
      const read = readBlocks(scanTemplate(text), text.length);
      assert.equal(describeBlocks(text, read.blocks), blocks);
      const wrong = read.errors.map(({ code, unreadable, start, end, open, missingAt }) => {
        const of = open ? ` of ${text.slice(open.start, open.end)}` : '';
        const until = missingAt === undefined ? '' : ` until ${text.slice(missingAt)}`;
        return `${unreadable ?? code} ${text.slice(start, end)}${of}${until}`;
      });
      assert.deepEqual(wrong, errors);
    });

  it('reads very deep blocks as if they were always taken', () => {
    const text = '{{#if a}}'.repeat(80) + '{{/if}}'.repeat(80);
    let { blocks } = readBlocks(scanTemplate(text), text.length);
    let depth = 0;
    for (; blocks[0]; depth++) blocks = blocks[0].branches[0]?.blocks ?? [];
    assert.equal(depth, 61);
  });
});

const describeBlocks = (text: string, blocks: readonly Block[]): string =>
  blocks
    .map(({ open: { name }, always, repeats, branches }) => {
      const held = branches.map((branch) => describeBranch(text, branch)).join(', ');
      return `${name}${always ? '!' : ''}${repeats ? '*' : ''}(${held})`;
    })
    .join(' ');

function describeBranch(text: string, { condition, blocks, start, end }: Branch): string {
  const when = condition ? `${condition.holds ? '' : 'not '}${condition.asked}: ` : '';
  const inner = blocks.length > 0 ? `[${describeBlocks(text, blocks)}]` : '';
  return `${when}${text.slice(start, end)}${inner}`;
}
