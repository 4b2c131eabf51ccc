import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { applyFix, fixAll } from '../../../server/src/lint/fix';
import type { Problem } from '../../../server/src/lint/problem';

const check = (text: string): Problem[] => checkMessage(text, { path: 'message.hbs' });
const fixed = (text: string): string => fixAll(text, check).text;

/** Tags without an end or a quote, and what is reported of them, template-syntax left out. */
const tags: [text: string, shown: Record<string, string>][] = [
  ['<p style="color:red>Which?</p>\n<p class="x">', { 'no-font-color': 'color:red' }],
  ['<p><font face="Arial>Which?</p>\n<p class="x">', { 'no-font-family': 'face="Arial' }],
  ['<p style="line-height:2>Which?</p>\n<p class="x">', { 'no-line-height': 'line-height:2' }],
  ['<p style="font:12px Arial>Which?</p>\n<p class="x">', { 'no-font-family': 'font:12px Arial' }],
  ['<p style="color:red\n<p class="x">', { 'no-font-color': 'color:red' }],
  ['<p style="color:red> Which?</p> <p class=" x">', { 'no-font-color': 'color:red' }],
  ['<p style="color:red" title="a>Which?</p><p class="x">', { 'no-font-color': 'color:red' }],
  ['<p style="color:red" Which? <b>size</b>', { 'no-font-color': 'color:red' }],
  ['<img src="a.png" alt="" width="600></p><p class="x">', { 'max-image-width': 'width="600' }],
  [
    '<img src="http://a.de/a.png alt=""><p class="x">',
    { 'no-insecure-image': 'http://a.de/a.png' },
  ],
  [
    '<center title="a>Which?</center><p class="x"></center>',
    { 'no-text-align': '<center title="a' },
  ],
  ['A<br><br><br title="a><p class="x">', { 'max-line-breaks': '<br><br><br title="a' }],
  [
    '<img src="https://a.de/o.png" width="1" height="1><p>Which?</p><p class="x">',
    { 'no-tracking-pixel': '<img src="https://a.de/o.png" width="1" height="1' },
  ],
  [
    '<img src="https://a.de/o.png" width="1" height="1" <p>Which?</p>',
    { 'no-tracking-pixel': '<img src="https://a.de/o.png" width="1" height="1"' },
  ],
  [
    '{{#if a}}<p style="color:red>{{else}}<p style="line-height:2>{{/if}}Size?</p><p class="x">',
    { 'no-font-color': 'color:red', 'no-line-height': 'line-height:2' },
  ],
];

describe('a tag that is not closed', () => {
  for (const [start, shown] of tags) {
    const text = `${start}Order {{order_id}}</p>`;

    it(`keeps what it takes in: ${start}`, () => {
      assert.equal(fixed(text), text);
    });

    it(`is reported up to where it was meant to end: ${start}`, () => {
      const problems = check(text);
      for (const [rule, part] of Object.entries(shown)) {
        const found = problems.filter((problem) => problem.rule === rule);
        assert.ok(
          found.some((problem) => text.slice(problem.start, problem.end) === part),
          JSON.stringify(found),
        );
      }
    });
  }

  it('is closed by the fix that is offered, and mended then', () => {
    const text = '<p style="color:red>Which size?</p>\n<p class="x">Order {{order_id}}</p>';
    const [fix] = check(text).find(({ rule }) => rule === 'template-syntax')?.fixes ?? [];
    assert.ok(fix);
    const closed = applyFix(text, fix).text;
    assert.equal(closed, text.replace('red>', 'red">'));
    assert.equal(fixed(closed), '<p>Which size?</p>\n<p class="x">Order {{order_id}}</p>');
  });

  const others: [text: string, fixed: string][] = [
    [
      '<p style="color:red">S</p><p title="a>M</p><p class="x">',
      '<p>S</p><p title="a>M</p><p class="x">',
    ],
    [
      '<p title="a>S</p><p class="x"><b style="color:red">M</b>',
      '<p title="a>S</p><p class="x"><b>M</b>',
    ],
    // A quote too many takes nothing in.
    ['<p style=color:red">S</p><p>', '<p>S</p><p>'],
  ];
  for (const [start, expected] of others)
    it(`leaves others alone: ${start}`, () => {
      assert.equal(fixed(`${start}{{order_id}}</p>`), `${expected}{{order_id}}</p>`);
    });
});
