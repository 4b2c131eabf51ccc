import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { noEmoji } from '../../../server/src/rules/style/no-emoji';
import { noTextAlign } from '../../../server/src/rules/style/no-text-align';
import { unusedDisable } from '../../../server/src/rules/template/unused-disable';

/** Text, and the rules that still report something in it, in order. */
const cases: [text: string, reported: string[]][] = [
  ['😀', ['no-emoji']],
  ['<!-- bsm-disable -->😀<!-- bsm-enable -->', []],
  ['<!-- bsm-disable -->😀<!-- bsm-enable -->😀', ['no-emoji']],
  ['<!-- bsm-disable no-emoji --><center>😀</center>', ['no-text-align']],
  [
    '<!-- bsm-disable --><center>😀</center><!-- bsm-enable no-emoji -->😀<center>x</center>',
    ['no-emoji'],
  ],
  ['<!-- bsm-disable no-emoji -->😀<!-- bsm-enable -->😀', ['no-emoji']],
  ['{{! bsm-disable-line no-emoji }}😀\n😀', ['no-emoji']],
  ['<!-- bsm-disable-next-line -->\n<center>😀</center>', []],
  ['😀{{!-- bsm-disable-file no-emoji --}}', []],
  ['<!-- bsm-disable no-emoji, no-text-align -->😀', ['unused-disable']],
  ['<!-- bsm-disable --><!-- bsm-disable no-emoji -->😀', []],
  ['<!-- bsm-disable -- all of it -->😀<center>x</center>', []],
  ['<!-- bsm-disable --no-emoji -->😀', ['unused-disable', 'no-emoji']],
  ['{{!-- bsm-disable no-emoji -- no-text-align --}}😀<center>x</center>', ['no-text-align']],
  ['{{!-- bsm-disable no-emoji ----}}😀', []],
  ['<!-- bsm-disabled -->😀', ['unused-disable', 'no-emoji']],
  ['<!-- bsm-disable no-gif -->😀', ['unused-disable', 'no-emoji']],
  [
    '<!-- bsm-disable --><!-- bsm-enable no-emoji --><!-- bsm-disable no-emoji -->😀',
    ['unused-disable'],
  ],
  [
    '<!-- bsm-disable -->😀<!-- bsm-enable no-emoji --><!-- bsm-disable -->😀<center>x</center>',
    [],
  ],
  ['<!-- bsm-disable-line -->😀\n<!-- bsm-disable-next-line no-emoji -->\n😀', []],
  [
    '<!-- bsm-disable-line no-emoji --><center>x</center>\n😀',
    ['unused-disable', 'no-text-align', 'no-emoji'],
  ],
  ['<!-- bsm-enable -->😀', ['unused-disable', 'no-emoji']],
];

describe('disable comments', () => {
  for (const [text, reported] of cases)
    it(`${JSON.stringify(text)} → ${reported.join(', ') || 'nothing'}`, () => {
      const problems = checkMessage(text, { rules: [noEmoji, noTextAlign, unusedDisable] });
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        reported,
      );
    });
});
