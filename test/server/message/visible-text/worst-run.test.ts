import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';
import { lineEvents } from '../../../../server/src/message/visible-text/line-breaks';
import { mayHaveLongRun } from '../../../../server/src/message/visible-text/worst-run';

/** Bodies, and whether some path might have more than two line breaks in a row in them. */
const bodies: [body: string, mayBeLong: boolean][] = [
  ['<p>A<br><br>B</p>', false],
  ['<p>A<br><br><br>B</p>', true],
  ['<br><br><br>A', false],
  ['<p>A<br><br></p><p>B<br></p>', false],
  ['<p>A</p><p></p><div></div><p> </p><p>B</p>', true],
  ['<p>A{{#if a}}<br><br>{{/if}}<br>B</p>', true],
  ['<p>A{{#if a}}<br><br>{{else}}<br>{{/if}}B</p>', false],
  ['<p>A{{#if a}}<br><br>B{{/if}}<br>C</p>', false],
  ['<p>A<br>{{#if a}}B{{/if}}<br><br>C</p>', true],
  ['<p>A<br>{{#if a}}B{{else}}C{{/if}}<br><br>D</p>', false],
  ['<p>A{{#each b}}<br>{{/each}}B</p>', false],
  ['<p>A{{#each b}}<br><br>{{/each}}B</p>', true],
  ['<p>A{{#each b}}<br>{{this}}<br><br>{{/each}}</p>', true],
  ['<table><tr><td>A<br><br></td><td><br>B</td></tr></table>', false],
];

describe('whether any run of line breaks may be too long', () => {
  for (const [body, expected] of bodies)
    it(body, () => {
      const { blocks, readings } = new Message(body, { path: 'm.hbs' });
      assert.equal(mayHaveLongRun(blocks, lineEvents(readings), 2), expected);
    });
});
