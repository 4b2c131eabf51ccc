import assert from 'node:assert/strict';
import {
  lineEvents,
  type LineEvent,
} from '../../../../server/src/message/visible-text/line-breaks';
import { Message } from '../../../../server/src/message/message';

const signs: Record<LineEvent['kind'], string> = {
  content: 'c',
  break: '/',
  'block-open': '[',
  'block-close': ']',
  boundary: '|',
};

/** Bodies, and what runs of line breaks meet in them: content, breaks, blocks, edges of cells. */
const bodies: [body: string, events: string][] = [
  ['<p>A<br>B</p>', '[c/c]'],
  ['<p>A</p>\n\n<div> <span>B</span></div>', '[c][c]'],
  ['<p>&nbsp;</p><p>&#8203;</p>', '[][]'],
  ['<b>A</b> <img src="a.png"><hr>', 'ccc'],
  ['<table><tbody><tr><th>A</th><td></td></tr></tbody></table>', '|c|||'],
  ['<table><caption>A</caption></table>', '|c|'],
  ['<html><body>A</body></html>', 'c'],
  ['<p hidden>A<br></p><p style="display:none">B</p>', ''],
  ['<p style="display:inline">A</p><b style="display:block">B</b>', 'c[c]'],
  ['<b style="display:flex">A</b><b style="display:list-item">B</b>', '[c][c]'],
  ['<table style="display:block"><tr><td>A</td></tr></table>', '|c|'],
  ['<pre>A\nB\r\nC\rD</pre>', '[c/c/c/c]'],
  ['<pre>\nA\n</pre>', '[c/]'],
  ['<pre>\r\n\nA</pre>', '[/c]'],
  ['<listing>A\nB</listing>', '[c/c]'],
  ['<pre style="white-space:normal">A\nB</pre>', '[c]'],
  ['<pre style="white-space:inherit">A\nB</pre>', '[c]'],
  ['<p style="white-space:pre-line">A\n \nB</p>\nC\nD', '[c//c]c'],
  [
    '<p style="white-space:pre-wrap"><i>A\n</i><i style="white-space:normal">\n</i>\nB</p>',
    '[c//c]',
  ],
  ['<p style="white-space:pre"><b style="white-space:unset">A\nB</b></p>', '[c/c]'],
  ['<p style="white-space:nowrap">A\nB</p>', '[c]'],
  ['A\n\nB', 'c//c'],
  ['A\n{{> b}}\nC', 'ccc'],
  ['{{> a}}\n\n', 'c'],
  ['<p>A{{> b}}C</p>{{> d}}', '[ccc]c'],
  ['<p>{{> a}}</p> {{> b}} <br>{{> c}}', '[c]c/c'],
  ['<style>p\n{}</style><p>A</p>', '[c]'],
  ['{{#if a}}<p>A{{else}}<div>B{{/if}}<br>C', '[c[c/c]]'],
  ['<p>{{name}}</p>', '[c]'],
];

describe('line breaks', () => {
  for (const [body, events] of bodies)
    it(body, () => {
      const { readings } = new Message(body, { path: 'm.hbs' });
      assert.equal(
        lineEvents(readings)
          .map(({ kind }) => signs[kind])
          .join(''),
        events,
      );
    });

  it('of plain text are its line ends', () => {
    const { readings } = new Message('A <br>\n\nB', { path: 'm.txt' });
    assert.equal(
      lineEvents(readings)
        .map(({ kind }) => signs[kind])
        .join(''),
      'c//c',
    );
  });
});
