import assert from 'node:assert/strict';
import {
  black,
  contrast,
  hexColor,
  over,
  parseColor,
  parseLegacyColor,
  transparent,
  white,
  type Color,
} from '../../../../server/src/message/css/color';

const shown = (color: Color | undefined): string | undefined =>
  color && `${hexColor(color)}${color.a < 1 ? ` at ${color.a}` : ''}`;

const colors: readonly (readonly [value: string, color: string | undefined])[] = [
  ['#f0a', '#ff00aa'],
  ['#FF00AA', '#ff00aa'],
  ['#f0a8', '#ff00aa at 0.533'],
  ['rebeccapurple', '#663399'],
  ['rgb(1, 2, 3)', '#010203'],
  ['rgb(100% 0% 0% / 50%)', '#ff0000 at 0.5'],
  ['hsl(120, 100%, 50%)', '#00ff00'],
  ['hwb(0 0% 0%)', '#ff0000'],
  ['transparent', '#000000 at 0'],
  ['inherit', undefined],
  ['#12', undefined],
  [`rgb(1, 2, ${' '.repeat(100)}3)`, undefined],
];

/** What `bgcolor` and the like say; figures from the steps of the HTML standard, section 2.3.6. */
const legacyColors: readonly (readonly [value: string, color: string | undefined])[] = [
  ['red', '#ff0000'],
  [' RED ', '#ff0000'],
  ['#abc', '#aabbcc'],
  ['abc', '#0a0b0c'],
  ['#aabbcc', '#aabbcc'],
  ['aabbcc', '#aabbcc'],
  ['', undefined],
  ['transparent', undefined],
  ['chucknorris', '#c00000'],
  ['crap', '#c0a000'],
  ['#1', '#010000'],
  ['#12345', '#123450'],
  ['#0f00f00f0', '#f0f0f0'],
  ['#00f00f00f', '#0f0f0f'],
  ['#001002003', '#010203'],
  [`${'0'.repeat(20)}1${'0'.repeat(20)}2${'0'.repeat(20)}3`, '#010203'],
];

describe('a colour', () => {
  for (const [value, color] of colors)
    it(`${value.slice(0, 30)} is ${color ?? 'not known'}`, () => {
      assert.equal(shown(parseColor(value)), color);
    });

  for (const [value, color] of legacyColors)
    it(`of an attribute, ${value || 'nothing'}, is ${color ?? 'not known'}`, () => {
      assert.equal(shown(parseLegacyColor(value)), color);
    });

  it('lies over another', () => {
    const half = { ...black, a: 0.5 };
    assert.deepEqual(over(black, white), black);
    assert.deepEqual(over(transparent, white), white);
    assert.deepEqual(over(transparent, transparent), transparent);
    assert.deepEqual(over(half, white), { r: 127.5, g: 127.5, b: 127.5, a: 1 });
    assert.deepEqual(over(half, transparent), half);
    const both = over(half, { ...white, a: 0.5 });
    assert.deepEqual([both.r, both.a], [85, 0.75]);
  });

  it('stands out from another', () => {
    assert.equal(contrast(black, white), 21);
    assert.equal(contrast(white, white), 1);
    assert.equal(contrast({ r: 119, g: 119, b: 119, a: 1 }, white), 4.47);
  });
});
