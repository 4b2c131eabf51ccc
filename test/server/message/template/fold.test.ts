import assert from 'node:assert/strict';
import { readBlocks } from '../../../../server/src/message/template/blocks';
import { foldPaths } from '../../../../server/src/message/template/fold';
import { scanTemplate } from '../../../../server/src/message/template/scan';

/** Templates, and what their paths yield: the capital letters that they come by. */
const templates: [text: string, ...yields: string[]][] = [
  ['A', 'A'],
  ['{{#if a}}A{{/if}}B', 'AB', 'B'],
  ['{{#if a}}A{{else}}B{{/if}}C', 'AC', 'BC'],
  ['{{#with a}}A{{/with}}', 'A'],
  ['{{#each a}}A{{/each}}', 'A', 'AA', ''],
  ['{{#each a}}A{{else}}B{{/each}}', 'A', 'AA', 'B'],
  ['{{#if a}}A{{/if}}B{{#if a}}C{{/if}}', 'ABC', 'B'],
  ['{{#if a}}A{{/if}}B{{#unless a}}C{{/unless}}', 'AB', 'BC'],
  ['{{#if a}}A{{/if}}{{#if b}}B{{/if}}', 'AB', 'A', 'B', ''],
  ['{{#if a}}A{{#if a}}B{{else}}C{{/if}}{{/if}}', 'AB', ''],
  ['{{#if a}}A{{#if b}}B{{/if}}{{/if}}{{#if b}}C{{/if}}', 'ABC', 'A', 'C', ''],
  ['{{#if a}}A{{/if}}{{#if b}}B{{/if}}{{#if b}}C{{/if}}{{#if a}}D{{/if}}', 'ABCD', 'AD', 'BC', ''],
  ['{{#if a}}A{{/if}}{{#if b}}B{{/if}}{{#if a}}C{{/if}}{{#if b}}D{{/if}}', 'ABCD', 'AC', 'BD', ''],
  [
    '{{#if a}}A{{/if}}{{#if a}}B{{/if}}{{#if b}}C{{/if}}{{#if b}}D{{/if}}{{#if a}}E{{/if}}',
    'ABCDE',
    'ABE',
    'CD',
    '',
  ],
  ['{{#if a}}{{/if}}B{{#if a}}C{{/if}}', 'BC', 'B'],
  ['{{#if a}}{{else}}{{/if}}B{{#unless a}}C{{else}}D{{/unless}}', 'BC', 'BD'],
  [
    '{{#if a}}{{/if}}{{#if b}}{{/if}}{{#if a}}A{{/if}}{{#if b}}B{{/if}}{{#if b}}C{{/if}}',
    'ABC',
    'A',
    'BC',
    '',
  ],
  ['{{#each a}}{{#if b}}{{/if}}{{/each}}{{#if b}}A{{/if}}', 'A', ''],
  ['{{#each a}}{{#if b}}A{{else}}B{{/if}}{{/each}}', 'A', 'B', 'AA', 'AB', 'BA', 'BB', ''],
  ['{{#each a}}{{#if b}}A{{/if}}{{#if b}}B{{/if}}{{/each}}C', 'ABC', 'C', 'ABABC'],
  ['{{#each a}}{{#each b}}{{#each c}}A{{/each}}{{/each}}{{/each}}', '', 'A', 'AA', 'AAA', 'AAAA'],
];

describe('the paths through a template', () => {
  for (const [text, ...yields] of templates)
    it(text, () => assert.deepEqual(pathsOf(text).sort(), yields.sort()));

  it('follows a limited number of them', () => {
    assert.equal(
      pathsOf('{{#if a}}A{{else}}B{{/if}}'.replaceAll('if a', 'each a').repeat(9)).length,
      64,
    );
  });
});

function pathsOf(text: string): string[] {
  const { blocks } = readBlocks(scanTemplate(text), text.length);
  const events = [...text.matchAll(/[A-Z]/g)].map(({ index, 0: letter }) => ({
    start: index,
    end: index + 1,
    letter,
  }));
  return foldPaths(blocks, events, {
    start: '',
    step: (state, { letter }) => state + letter,
    key: (state) => state,
  });
}
