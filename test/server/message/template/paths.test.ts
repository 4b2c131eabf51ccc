import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';
import { readBlocks } from '../../../../server/src/message/template/blocks';
import { coveringPaths } from '../../../../server/src/message/template/paths';
import { scanTemplate } from '../../../../server/src/message/template/scan';

/** Templates, and what the ways through them that are read one by one show: the capital letters. */
const templates: [text: string, ...paths: string[]][] = [
  ['A', 'A'],
  ['{{#if a}}A{{/if}}B', 'AB'],
  ['{{#if a}}A{{else}}B{{/if}}', 'A', 'B'],
  ['{{#if a}}A{{else}}B{{/if}}{{#if a}}C{{else}}D{{/if}}', 'AC', 'BD'],
  ['{{#if a}}A{{else}}B{{/if}}{{#if b}}C{{else}}D{{/if}}', 'AC', 'BD'],
  ['{{#if a}}A{{/if}}{{#unless a}}B{{/unless}}', 'A', 'B'],
  ['{{#unless a}}A{{/unless}}{{#if a}}B{{/if}}', 'A', 'B'],
  ['{{#if a}}A{{/if}}{{#if b}}{{#unless a}}B{{/unless}}{{/if}}', 'A', 'B'],
  ['{{#each a}}A{{else}}B{{/each}}', 'A', 'B'],
  ['{{#each a}}{{#if b}}A{{else}}B{{/if}}{{else}}C{{/each}}', 'A', 'B', 'C'],
  ['{{#if a}}A{{#if b}}B{{else}}C{{/if}}{{else}}D{{/if}}', 'AB', 'AC', 'D'],
  ['{{#if a}}A{{else if b}}B{{else}}C{{/if}}', 'A', 'B', 'C'],
  ['{{#if a}}{{#if a}}A{{else}}B{{/if}}{{/if}}C', 'AC', 'ABC'],
  ['{{#if b}}{{#if a}}A{{/if}}{{else}}{{#if a}}B{{else}}C{{/if}}{{/if}}', 'A', 'B', 'C'],
];

describe('the ways through a template that take every branch', () => {
  for (const [text, ...paths] of templates)
    it(text, () => {
      const { blocks } = readBlocks(scanTemplate(text), text.length);
      const letters = [...text.matchAll(/[A-Z]/g)];
      const shown = coveringPaths(blocks).map((leftOut) =>
        letters
          .filter(({ index }) => !leftOut.some(({ start, end }) => start <= index && index < end))
          .join(''),
      );
      assert.deepEqual(shown, paths);
    });

  it('are not more than a dozen, and one with all of the rest', () => {
    const text = '{{#each a}}A{{else}}'.repeat(20) + '{{/each}}'.repeat(20);
    const { blocks } = readBlocks(scanTemplate(text), text.length);
    const paths = coveringPaths(blocks);
    assert.equal(paths.length, 13);
    assert.deepEqual(paths.at(-1), []);
  });
});

/** Templates whose branches hold whole elements, so that one reading shows all elements. */
const whole = [
  '{{#if a}}<br>{{/if}}A{{#if b}}<img src="a.png">{{else}}B{{/if}}',
  '<p>{{#if a}}A{{else}}B{{/if}}</p>',
  '{{#if a}}<p>A</p>{{else}}<p>B</p>{{/if}}',
  '{{#if a}}<p>A{{#if b}}<b>B</b>{{else}}<i>C</i>{{/if}}</p>{{/if}}',
  '{{#if a}}<p>A</p>{{/if}}<p>B</p>{{#if b}}C{{else}}D{{/if}}',
  '<table>{{#if a}}<tr><td>A</td></tr>{{/if}}</table>{{#if b}}C{{else}}D{{/if}}',
  '<div>{{#if a}}<table><tr><td>A</td></tr></table>{{else}}B{{/if}}</div>',
];

const parted = [
  '{{#if a}}<p>{{else}}<div>{{/if}}A',
  '<p>{{#if a}}</p>{{else}}</p>{{/if}}',
  '{{#if a}}<p>A{{/if}}{{#if b}}</p>{{else}}C{{/if}}',
  '<p class="{{#if a}}b{{else}}c{{/if}}">A</p>',
  '<table><tr>{{#if a}}<td>A</td>{{else}}<td>B</td>{{/if}}</tr></table>',
  '<table>{{#if a}}<tr><td>A</td></tr>{{else}}<tr><td>B</td></tr>{{/if}}</table>',
  '<style>{{#if a}}p{}{{else}}b{}{{/if}}</style>',
  '<!-- {{#if a}} A --> {{else}} B --> {{/if}}',
];

describe('a template whose branches hold whole elements', () => {
  for (const text of whole)
    it(`is read once: ${text}`, () => assert.equal(new Message(text).readings.length, 1));
  for (const text of parted)
    it(`is not ${text}`, () => assert.ok(new Message(text).readings.length > 1));
});
