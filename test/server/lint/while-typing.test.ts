import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';

/** Messages in which nothing is wrong; `|` is where somebody types. */
const messages = {
  message: `---
language: en-US
---
<p>Hello {{buyer_name}},</p>
<p>The oak shelf that you ordered is cut to a width of your choice.</p>
|
<p>Please answer this message with the width in inches.</p>
<p>Your order: {{order_id}}</p>
`,
  document: `<!DOCTYPE html>
<html lang="en">
<head>
<title>Your shelf</title>
<style>
p { margin: 4px; }
</style>
</head>
<body>
<h1>Your shelf</h1>
<table role="presentation">
<tr><td>|</td></tr>
</table>
<h2>Your order</h2>
<ul>
<li>Which width shall we cut for order {{order_id}}?</li>
</ul>
</body>
</html>
`,
  header: `|
<p>Hello {{buyer_name}},</p>
<p>Which width shall we cut for order {{order_id}}?</p>
`,
  style: `<style>
|
p { margin: 4px; }
</style>
<p>Which width shall we cut for order {{order_id}}?</p>
`,
};

const typed: [into: keyof typeof messages, text: string][] = [
  ['message', '{{#if express}}\n<p>We cut it today.</p>\n{{else}}\n<p>On Monday.</p>\n{{/if}}'],
  ['message', '<!-- a note for colleagues -->\n<p>Which width?</p>'],
  ['message', '<ul>\n<li>40 inches</li>\n<li>50 inches</li>\n</ul>'],
  ['message', '<table role="presentation"><tr><td style="padding: 4px">40</td></tr></table>'],
  ['message', '<img src="shelf.jpg" alt="The shelf, seen from the front" width="300">'],
  ['message', '<a href="https://www.amazon.com/gp/help/customer/display.html">How to answer</a>'],
  ['message', '{{!-- for the shop --}}<p>{{#each widths}}<b>{{this}}</b> {{/each}}</p>'],
  ['message', '{{! for the shop }}<p>40 &amp; 50</p>'],
  ['message', '<style>\np { margin: 4px }\n</style>'],
  ['message', '{{#widths}}{{.}}{{/widths}}{{^widths}}none{{/widths}}'],
  ['document', '<p>Which width?</p>'],
  ['document', '<ol><li>40 inches</li><li>50 inches</li></ol>'],
  ['document', '{{#if a}}40{{else if b}}50{{else}}60{{/if}}'],
  ['document', "<img alt='a shelf' src='shelf.jpg'>"],
  ['document', '<!--[if mso]><p>Outlook</p><![endif]-->'],
  ['document', '{{{{raw}}}}a{{{{/raw}}}}{{#> layout}}a{{/layout}}'],
  ['header', '---\nlanguage: en-US\nmarketplace: amazon.com\npurpose: return\n---\n'],
  ['header', '{{!-- bsm\nlanguage: en-US\n--}}\n'],
  ['header', '<!-- bsm\nlanguage: en-US\n-->\n'],
  ['style', '@media (max-width: 600px) {\n  td { padding: 0; }\n}'],
  ['style', '/* a note */ .note > b { font-weight: bold }'],
];

describe('while somebody types', () => {
  for (const [into, text] of typed)
    it(`nothing else is reported: ${text}`, () => {
      const [before = '', after = ''] = messages[into].split('|');
      for (let length = 1; length <= text.length; length++) {
        const part = text.slice(0, length);
        const place = { start: before.length, end: before.length + length };
        assert.deepEqual(reportedBeside(before + part + after, place), [], part);
      }
    });
});

function reportedBeside(text: string, place: { start: number; end: number }): string[] {
  return checkMessage(text, { path: 'message.hbs', hasPartial: () => true })
    .filter(({ start, end }) => end < place.start || start > place.end + 1)
    .map(({ rule, message, start, end }) => `${rule} ${text.slice(start, end)}: ${message}`);
}
