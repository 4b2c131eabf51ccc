import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldsOf } from '../../../server/src/language-service/folding';
import { symbolsOf, type TemplateSymbol } from '../../../server/src/language-service/symbols';

/** The outline with two blanks for each level. */
const outline = (symbols: readonly TemplateSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, children }) => [indent + name, ...outline(children, `${indent}  `)]);

const table: readonly { text: string; symbols: string[]; folds: string[] }[] = [
  { text: '<p>Hello</p>', symbols: [], folds: [] },
  {
    text: '<!-- bsm\nsubject: Size\npurpose: return\n-->\n<p>a</p>',
    symbols: ['bsm header', '  subject', '  purpose'],
    folds: ['<!-- bsm\nsubject: Size\npurpose: return\n-->'],
  },
  {
    text: '{{#if gift}}\na {{> card}}\n{{else}}\nb\n{{/if}}\n{{> footer}}',
    symbols: ['#if gift', '  > card', '  else', '> footer'],
    folds: ['{{#if gift}}\na {{> card}}\n', '{{else}}\nb\n'],
  },
  {
    text: '{{#each items}}{{#if a}}x{{/if}}{{/each}}',
    symbols: ['#each items', '  #if a'],
    folds: [],
  },
  {
    text: '{% if gift %}\na\n{% else %}\n{% for a in b %}\nb\n{% endfor %}{% endif %}',
    symbols: ['if gift', '  else', '    for a in b'],
    folds: [
      '{% if gift %}\na\n',
      '{% else %}\n{% for a in b %}\nb\n{% endfor %}',
      '{% for a in b %}\nb\n',
    ],
  },
  { text: 'a\n{{!-- one\ntwo --}}\nb', symbols: [], folds: ['{{!-- one\ntwo --}}'] },
  { text: '{{#if a}}\nnever closed', symbols: ['#if a'], folds: [] },
];

describe('structure of a template', () => {
  for (const { text, symbols, folds } of table)
    it(JSON.stringify(text), () => {
      assert.deepEqual(outline(symbolsOf(text)), symbols);
      assert.deepEqual(
        foldsOf(text).map(({ start, end }) => text.slice(start, end)),
        folds,
      );
    });

  it('stays inside the text, and children inside their parents, whatever stands there', () => {
    const pieces = fc.constantFrom(
      ...[
        '{{#if a}}',
        '{{else}}',
        '{{/if}}',
        '{{> p}}',
        '{{#each b}}',
        '{{/each}}',
        '\n',
        '{{!-- ',
      ],
      ...['--}}', '<!-- bsm\n', 'purpose: invoice\n', '-->', '---\n', 'x', '\0', '\uD800', '{{'],
    );
    const assertInside = (symbols: readonly TemplateSymbol[], start: number, end: number): void => {
      for (const { range, selection, children } of symbols) {
        assert.ok(range.start >= start && range.end <= end, JSON.stringify(range));
        assert.ok(selection.start >= range.start && selection.end <= range.end);
        assertInside(children, range.start, range.end);
      }
    };
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        assertInside(symbolsOf(text), 0, text.length);
        for (const { start, end } of foldsOf(text)) assert.ok(start >= 0 && end <= text.length);
      }),
    );
  });
});
