import assert from 'node:assert/strict';
import { sizeHints } from '../../../server/src/language-service/sizes/size-hints';
import { readMessage } from '../../../server/src/lint/check';

/** Hints stand where `‹…›` is; the message is 600 px wide, `logo.png` 900 px. */
const table: readonly string[] = [
  '<p>Hello</p>',
  // Widths
  '<img alt="" src="a.png" width="480"‹= 80 %›>',
  '<img alt="" src="a.png" width="80%"‹= 480 px, 80 %›>',
  '<img alt="" src="a.png" style="width:90%‹= 300 px, 50 %›;max-width:300px">',
  '<img alt="" src="logo.png"‹= 900 px, 150 %›>',
  '<img alt="" src="logo.png"‹= 450 px, 75 %› height="50">',
  '<img alt="" src="other.png">',
  '<div style="max-width:450px‹= 75 %›">a</div><p>Which size?</p>',
  '<div style="max-width:900px‹= 600 px, 100 %›">a</div><p>Which size?</p>',
  '<span style="width:50%">a</span>',
  '<table width="500"‹= 100 %›><tr><td width="50%"‹= 250 px, 50 %›>a</td></tr></table>',
  '<div style="width:{{width}}px">a</div>',
  '<style>p { width: 50%‹= 150 px to 300 px, 25 % to 50 %› }</style><div style="width:300px‹= 50 %›"><p>a</p></div><p>Which size?</p>',
  '<style>@media (max-width: 480px) { p { width: 90%‹= 540 px, 90 %› } }</style><p>a</p>',
  '{{#if a}}<div style="width:50%‹= 300 px, 50 %›">{{else}}<div style="width:25%‹= 150 px, 25 %›">{{/if}}a</div>',
  // Sizes of text
  '<p style="font-size:16px">a</p>',
  '<p style="font-size:1.2em‹= 19.2 px›">a</p>',
  '<p style="font:bold 150%/1.4 Arial‹= 24 px›">a</p>',
  '<font size="5"‹= 24 px›>a</font>',
  '<style>b { font-size: larger‹= 19.2 px to 24 px› }</style><b>a</b><p style="font-size:20px"><b>c</b></p>',
  '<p style="font-size:{{size}}px">a</p>',
];

const images = { 'logo.png': { format: 'png', width: 900, height: 100, isAnimated: false } };

describe('hints about sizes', () => {
  for (const marked of table)
    it(marked, () => {
      const text = marked.replace(/‹[^›]*›/g, '');
      const message = readMessage(text, {
        imageFile: (path) => (path === 'logo.png' ? images[path] : undefined),
      });
      let shown = '';
      let from = 0;
      for (const { at, label } of sizeHints(message, { start: 0, end: text.length })) {
        shown += `${text.slice(from, at)}‹${label}›`;
        from = at;
      }
      assert.equal(shown + text.slice(from), marked);
    });

  it('come for the stretch that is asked for', () => {
    const text = '<p style="font-size:2em">a</p><p style="font-size:3em">b</p>';
    const start = text.indexOf('</p>');
    const hints = sizeHints(readMessage(text), { start, end: text.length });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['= 48 px'],
    );
  });
});
