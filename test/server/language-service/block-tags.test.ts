import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  blockAt,
  blockTags,
  matchingNames,
  tagName,
  tagsOf,
} from '../../../server/src/language-service/block-tags';
import { unmark } from '../rules/marked';

/** `|` is the cursor, and the names of all tags of its block are marked. */
const blocks: readonly string[] = [
  '{{#«i|f» a}}x{{«else»}}y{{/«if»}}',
  '{{#if a}}{{#«each» b}}x{{/«each|»}}{{/if}}',
  '{{#«if» a}}x{{«else|» if b}}y{{«else»}}z{{/«if»}}',
  '{{#«if» a}}{{#if b}}x{{else}}y{{/if}}{{|/«if»}}',
  '{{#*«inl|ine» "a"}}x{{/«inline»}}',
  '{{#> «lay|out»}}x{{/«layout»}}',
  '{{{{«ra|w»}}}}{{#if}}{{{{/«raw»}}}}',
  '{{~#«if» a~}}x{{~^~}}y{{~/«i|f»~}}'.replace('{{~^~}}', '{{~«else»~}}'),
  // As far as they fit together
  '{{#«i|f» a}}never closed',
  '{{#«if» a}}x{{/«un|less»}}',
  '{{#«if» a}}{{#each b}}x{{/«i|f»}}',
];

const noBlock: readonly string[] = [
  '{{#if o|rder}}{{/if}}',
  '{{a|}}',
  '{{#if a}}|x{{/if}}',
  '{{e|lse}}',
];

describe('tags of blocks', () => {
  for (const marked of blocks)
    it(marked, () => {
      const { text: withCursor, ranges } = unmark(marked);
      const offset = withCursor.indexOf('|');
      const text = withCursor.replace('|', '');
      const shift = (at: number): number => (at > offset ? at - 1 : at);
      const block = blockAt(text, offset)?.block;
      assert.ok(block);
      assert.deepEqual(
        tagsOf(block).map((tag) => tagName(text, tag)),
        ranges.map(({ start, end }) => ({ start: shift(start), end: shift(end) })),
      );
    });

  for (const marked of noBlock)
    it(`none at ${marked}`, () => {
      assert.equal(blockAt(marked.replace('|', ''), marked.indexOf('|')), undefined);
    });

  it('are named alike at both ends, or not', () => {
    const text = '{{#if a}}{{#each b}}{{/with}}{{/if}}{{#unless c}}';
    const names = matchingNames(text, 4)?.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(names, ['if', 'if']);
    for (const name of ['each', 'unless'])
      assert.equal(matchingNames(text, text.indexOf(name)), undefined);
  });

  it('lie inside the text and in order, whatever stands there', () => {
    const pieces = fc.constantFrom(
      ...['{{#if a}}', '{{else}}', '{{/if}}', '{{#each b}}', '{{/each}}', '{{/', '{{#', '}}'],
      ...['{{{{raw}}}}', '{{{{/raw}}}}', '{{#> p}}', '{{/p}}', '\n', '\0', '\uD800', '~', '{{^}}'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.nat(99), (parts, at) => {
        const text = parts.join('');
        for (const block of blockTags(text)) {
          const starts = tagsOf(block).map(({ start }) => start);
          assert.deepEqual(
            starts,
            starts.toSorted((a, b) => a - b),
          );
        }
        const names = matchingNames(text, Math.min(at, text.length)) ?? [];
        assert.ok(new Set(names.map(({ start, end }) => text.slice(start, end))).size <= 1);
      }),
    );
  });

  it('take time linear in their number, however they are nested', () => {
    const text = '{{#a}}'.repeat(60_000) + '{{/b}}'.repeat(60_000);
    assert.equal(blockTags(text).length, 60_000);
  });
});
