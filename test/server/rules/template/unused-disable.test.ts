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
    ['<!-- bsm-disable-line no-emoji no-such-rule -->', '<!-- bsm-disable-line no-emoji -->'],
  ];
  for (const [written, left] of comments)
    it(`leaves ${left} of ${written}`, () => {
      const { text } = fixAll(`${written}<p>Which 😀 size?</p>`, unused);
      assert.equal(text, `${left}<p>Which 😀 size?</p>`);
    });
});
