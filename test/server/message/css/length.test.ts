import assert from 'node:assert/strict';
import { computeLength } from '../../../../server/src/message/css/length';

const context = { fontSize: 20, percentBase: 500, viewportWidth: 600 };

/** Lengths, and what they come to in px where text is 20 px, 100 % is 500 px, the message 600 px wide. */
const lengths: readonly (readonly [value: string, px: number | undefined])[] = [
  ['12px', 12],
  [' 1.5PX ', 1.5],
  ['.5px', 0.5],
  ['1e3px', 1000],
  ['1.5E-1em', 3],
  ['1e3', undefined],
  ['calc(1e2px + 2e0 * 1px)', 102],
  ['-8px', -8],
  ['+8px', 8],
  ['0', 0],
  ['12', undefined],
  ['12pt', 16],
  ['2pc', 32],
  ['1in', 96],
  ['2.54cm', 96],
  ['25.4mm', 96],
  ['101.6q', 96],
  ['10%', 50],
  ['2em', 40],
  ['2rem', 32],
  ['2ex', 20],
  ['2ch', 20],
  ['50vw', 300],
  ['50vmin', 300],
  ['50cqi', 300],
  ['50vh', undefined],
  ['auto', undefined],
  ['', undefined],
  ['px', undefined],
  ['calc(100% - 20px)', 480],
  ['CALC(10px + 5px)', 15],
  ['calc(2 * 3px + 1px)', 7],
  ['calc(1px + 2 * 3px)', 7],
  ['calc(12px / 2 / 3)', 2],
  ['calc(-1 * 12px)', -12],
  ['calc(-12px - -2px)', -10],
  ['calc((1px + 2px) * 3)', 9],
  ['calc(10px - (1px - 4px))', 13],
  ['calc(1px / 0)', undefined],
  ['calc(1px + )', undefined],
  ['calc(1px + auto)', undefined],
  ['calc(auto * 2)', undefined],
  ['calc(2 * auto)', undefined],
  ['calc(-auto)', undefined],
  ['calc(1px, 2px)', undefined],
  ['calc(1px) 2px', undefined],
  ['calc(1px', undefined],
  ['calc(1px 2px)', undefined],
  ['min(50%, 200px)', 200],
  ['min(50%, 300px)', 250],
  ['max(50%, 200px, 1em)', 250],
  ['clamp(10px, 50%, 100px)', 100],
  ['clamp(10px, 1px, 100px)', 10],
  ['clamp(10px, 2em, 100px)', 40],
  ['clamp(10px, 20px)', undefined],
  ['calc(min(10px, 20px) + max(1px, 2px))', 12],
  ['round(10px, 3px)', undefined],
  ['var(--width)', undefined],
  ['calc(var(--width) + 1px)', undefined],
  ['calc(\uFDD0\uFDD0px + 1px)', undefined],
  [`calc(${'('.repeat(18)}1px${')'.repeat(18)})`, 1],
  [`calc(${'('.repeat(30)}1px${')'.repeat(30)})`, undefined],
  [`calc(${'1px + '.repeat(90)}1px)`, undefined],
];

describe('a CSS length', () => {
  for (const [value, px] of lengths)
    it(`${value} is ${px ?? 'not known'}`, () => {
      const computed = computeLength(value, context);
      assert.equal(computed === undefined ? undefined : Math.round(computed * 1e6) / 1e6, px);
    });

  it('in percent is not known without a base', () => {
    assert.equal(computeLength('50%', { ...context, percentBase: undefined }), undefined);
    assert.equal(computeLength('calc(50% + 1px)', { fontSize: 16, viewportWidth: 600 }), undefined);
  });

  it('in rem is relative to the document', () => {
    assert.equal(computeLength('2rem', { ...context, rootFontSize: 10 }), 20);
  });
});
