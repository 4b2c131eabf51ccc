import assert from 'node:assert/strict';
import {
  inlinePartials,
  partialAt,
  partialCalls,
  partialEnds,
} from '../../../server/src/language-service/partial-calls';
import {
  objectionToPartial,
  partialRename,
} from '../../../server/src/language-service/partial-rename';
import { byStart } from '../../../server/src/ranges/range';
import { unmark } from '../rules/marked';

/** Every name of a partial is marked. */
const calls: readonly string[] = [
  '{{> «footer»}} {{#> «layout» wide=true}}x{{/layout}} {{>«a/b»}} {{> (pick) }}',
  `{{> "«the end»"}}{{~> '«footer»' ~}}{{> [«the top»]}}`,
  '{{> @partial-block}}{{!-- {{> footer}} --}}<!-- {{> «footer»}} -->',
  '{{> «>»}}{{> broken',
];

const inline: readonly string[] = [
  '{{#*inline "«note»"}}a{{/inline}}{{> note}}',
  `{{#*inline '«inline»'}}a{{/inline}}{{#*inline «b»}}{{/inline}}`,
  '{{#inline}}{{/inline}}{{inline}}',
];

const ends: readonly string[] = [
  '{{#> layout}}x{{/«layout»}}{{#if layout}}{{/if}}',
  '{{#> a/b}}{{#> c}}{{/«c»}}{{/ «a/b» }}',
  '{{#> a}}{{/b}}{{#> c}}',
];

/** The partial’s file, a call that is renamed, its new name, the new file, and other calls with theirs. */
const renames: readonly [
  path: string,
  call: string,
  name: string,
  newPath: string,
  others: Record<string, string>,
][] = [
  ['/w/footer.hbs', 'footer', 'imprint', '/w/imprint.hbs', { 'footer.hbs': 'imprint.hbs' }],
  ['/w/p/_footer.html', 'footer', 'imprint', '/w/p/_imprint.html', { 'p/_footer': 'p/_imprint' }],
  ['/w/p/_footer.hbs', '_footer', '_end', '/w/p/_end.hbs', { footer: 'end' }],
  ['/w/p/a.hbs', '../p/a', '../p/b', '/w/p/b.hbs', { a: 'b', 'p/a.hbs': 'p/b.hbs' }],
  ['/w/a.hbs', 'a.hbs', 'b.hbs', '/w/b.hbs', { a: 'b' }],
  ['/w/a.hbs', 'a', 'b.new', '/w/b.new.hbs', { a: 'b.new' }],
];

describe('names of partials', () => {
  for (const [kind, find, table] of [
    ['calls', partialCalls, calls],
    ['inline', inlinePartials, inline],
    ['ends', partialEnds, ends],
  ] as const)
    for (const marked of table)
      it(`${kind}: ${marked}`, () => {
        const { text, ranges } = unmark(marked);
        const found = find(text).toSorted(byStart);
        assert.deepEqual(
          found.map(({ start, end }) => ({ start, end })),
          ranges,
        );
        for (const { name, start, end } of found) assert.equal(text.slice(start, end), name);
      });

  it('are found at a place', () => {
    const text = '{{> footer}}{{#*inline "note"}}{{/inline}}';
    assert.equal(partialAt(text, 4)?.name, 'footer');
    assert.equal(partialAt(text, text.indexOf('note') + 4)?.name, 'note');
    assert.equal(partialAt(text, 1), undefined);
  });

  for (const [path, call, name, newPath, others] of renames)
    it(`${path}, called ${call}, renamed to ${name}`, () => {
      assert.equal(objectionToPartial(name, call), undefined);
      const renamed = partialRename(path, call, name);
      assert.equal(renamed.path, newPath);
      assert.equal(renamed.callName(call), name);
      for (const [before, after] of Object.entries(others))
        assert.equal(renamed.callName(before), after);
    });

  it('have to be names in the same folder', () => {
    for (const [name, before] of [
      ['', 'a'],
      ['a b', 'a'],
      ['a}}', 'a'],
      ['x/', 'x/a'],
      ['x/b', 'a'],
      ['b', 'x/a'],
    ] as const)
      assert.ok(objectionToPartial(name, before), name);
  });
});
