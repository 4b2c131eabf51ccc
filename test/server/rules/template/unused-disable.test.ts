import assert from 'node:assert/strict';
import { checkMessage } from '../../../../server/src/lint/check';
import { fixAll } from '../../../../server/src/lint/fix';
import type { Problem } from '../../../../server/src/lint/problem';

const unused = (text: string): Problem[] =>
  checkMessage(text, { path: 'm.hbs' }).filter(({ rule }) => rule === 'unused-disable');

describe('a disable comment that silences some of its rules', () => {
  const comments: [written: string, left: string][] = [
    ['<!-- bsm-disable-line no-gif, no-emoji -->', '<!-- bsm-disable-line no-emoji -->'],
    ['<!-- bsm-disable-line no-emoji, no-gif -->', '<!-- bsm-disable-line no-emoji -->'],
    [
      '<!-- bsm-disable-line no-gif no-emoji max-margin -- on the mug -->',
      '<!-- bsm-disable-line no-emoji -- on the mug -->',
    ],
    ['{{! bsm-disable-line no-gif,no-emoji,max-margin }}', '{{! bsm-disable-line no-emoji }}'],
    ['<!-- bsm-disable-line no-gif no-emogi -->', '<!-- bsm-disable-line no-emogi -->'],
    [
      '<!-- bsm-disable-line no-emoji no-such-rule -->',
      '<!-- bsm-disable-line no-emoji no-such-rule -->',
    ],
  ];
  for (const [written, left] of comments)
    it(`leaves ${left} of ${written}`, () => {
      const { text } = fixAll(`${written}<p>Which 😀 size?</p>`, unused);
      assert.equal(text, `${left}<p>Which 😀 size?</p>`);
    });
});

describe('a disable comment that goes', () => {
  const comment = '<!-- bsm-disable-line no-gif -->';
  const rows: [text: string, left: string][] = [
    [`<p>Dear ${comment}{{name}},</p>`, '<p>Dear {{name}},</p>'],
    [`<p>Dear ${comment}Anna,</p>`, '<p>Dear Anna,</p>'],
    [`<p>See <!-- bsm-disable-line no-gif --><b>it</b></p>`, '<p>See <b>it</b></p>'],
    [`<p>See ${comment}<img src="a.png" alt="a"></p>`, '<p>See <img src="a.png" alt="a"></p>'],
    [`<pre>a ${comment}b</pre>`, '<pre>a b</pre>'],
    [
      `<p>Hi ${comment}${comment}you ${comment}<br>now ${comment} 5 ${comment}</p>`,
      '<p>Hi you<br>now 5</p>',
    ],
    [`<b>Hi ${comment}</b>you`, '<b>Hi </b>you'],
    [
      '{{#if b}}We ship today. {{!-- bsm-disable-line no-gif --}}{{/if}}Hello',
      '{{#if b}}We ship today. {{/if}}Hello',
    ],
    [
      '{{#if b}}Today. {{!-- bsm-disable-line no-gif --}}{{else}}Now.{{/if}} Hello',
      '{{#if b}}Today.{{else}}Now.{{/if}} Hello',
    ],
    [
      '<p>{{#each a}}{{b}} {{! bsm-disable-line no-gif }}{{/each}}</p>',
      '<p>{{#each a}}{{b}} {{/each}}</p>',
    ],
    ['<p>Hi</p> {{! bsm-disable-line no-gif }}', '<p>Hi</p>'],
  ];
  for (const [text, left] of rows)
    it(`leaves ${left}`, () => {
      assert.equal(fixAll(text, unused).text, left);
    });
});

describe('an id that no rule has', () => {
  const ids: [written: string, says: string][] = [
    ['NO-FONT-COLOR', 'Perhaps it is `no-font-color`.'],
    ['no-colour', 'Perhaps it is `no-font-color`.'],
    ['no_font_color', 'Perhaps it is `no-font-color`.'],
    ['no-align', 'Perhaps it is `no-text-align`.'],
    ['emoji', 'Perhaps it is `no-emoji`.'],
    ['contrast', 'Perhaps it is `color-contrast`.'],
    ['eslint', 'Name a rule, or remove it.'],
    ['no-such-thing', 'Name a rule, or remove it.'],
  ];
  for (const [written, says] of ids)
    it(`says of ${written}: ${says}`, () => {
      const [problem, ...others] = unused(`<p>{{! bsm-disable-line ${written} }}Which size?</p>`);
      assert.deepEqual(others, []);
      assert.match(problem?.message ?? '', /^There is no rule /);
      assert.ok(problem?.message.endsWith(says), problem?.message);
    });
});
