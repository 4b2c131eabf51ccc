import assert from 'node:assert/strict';
import {
  distinctSizes,
  fontSizesOf,
  sizedTexts,
  sizePlace,
} from '../../../../server/src/message/layout/font-sizes';
import { Message } from '../../../../server/src/message/message';
import type { MessageContext } from '../../../../server/src/message/context/message-context';

/** Bodies, and the font size of their last element in px; NaN where a placeholder decides. */
const bodies: [body: string, size: number][] = [
  ['<p>', 16],
  ['<h1>', 32],
  ['<h2>', 24],
  ['<h3>', 18.72],
  ['<h4>', 16],
  ['<h5>', 13.28],
  ['<h6>', 10.72],
  ['<div style="font-size:12px"><h1>', 24],
  ['<big>', 19.2],
  ['<small>', 13.333],
  ['<sub>', 13.333],
  ['<p><sup>', 13.333],
  ['<h1 style="font-size:20px">', 20],
  ['<p style="font-size:20px"><b>', 20],
  ['<p style="font-size:20px"><b style="font-size:50%">', 10],
  ['<p style="font-size:20px"><b style="font-size:2em">', 40],
  ['<p style="font-size:20px"><b style="font-size:2rem">', 32],
  ['<html style="font-size:10px"><p style="font-size:2rem">', 20],
  ['<html style="font-size:0"><p style="font-size:2rem">', 32],
  ['<html style="font-size:2rem">', 32],
  ['<div style="font-size:10px"><p style="font-size:2rem">', 32],
  ['<p style="font-size:xx-small">', 9],
  ['<p style="font-size:X-Large">', 24],
  ['<p style="font-size:30px"><b style="font-size:medium">', 16],
  ['<p style="font-size:30px"><b style="font-size:smaller">', 25],
  ['<p style="font-size:30px"><b style="font-size:larger">', 36],
  ['<p style="font-size:30px"><b style="font-size:inherit">', 30],
  ['<p style="font-size:30px"><h1 style="font-size:unset">', 16],
  ['<div style="font-size:30px"><h1 style="font-size:unset">', 30],
  ['<p style="font-size:30px"><b style="font-size:initial">', 16],
  ['<p style="font-size:30px"><b style="font-size:-1px">', 30],
  ['<p style="font-size:30px"><b style="font-size:wide">', 30],
  ['<p style="font-size:30px"><b style="font-size:0">', 0],
  ['<p style="font-size:{{size}}">', Number.NaN],
  ['<p style="font-size:var(--size)">', Number.NaN],
  ['<p style="font-size:{{size}}"><b style="font-size:20px">', 20],
  ['<font size="5">', 24],
];

const readingOf = (body: string, context: MessageContext = {}) => {
  const [reading] = new Message(body, { path: 'm.html', ...context }).readings;
  assert.ok(reading);
  return reading;
};

describe('font sizes', () => {
  for (const [body, size] of bodies)
    it(`${body} → ${size}`, () => {
      const found = fontSizesOf(readingOf(body), 'desktop').at(-1) ?? 0;
      assert.equal(Math.round(found * 1000) / 1000, size);
    });

  it('follow the width of the message where they are parts of it', () => {
    const body = '<p style="font-size:10vw">';
    assert.deepEqual([...fontSizesOf(readingOf(body), 'desktop')], [60]);
    assert.deepEqual([...fontSizesOf(readingOf(body, { messageWidth: 480 }), 'desktop')], [48]);
  });

  it('are those of texts that can be seen', () => {
    const reading = readingOf(
      'A<p> <b>B </b></p><p style="font-size:0">C</p><p style="display:none">D</p><h1>E</h1><h6>&nbsp;</h6>',
    );
    const texts = sizedTexts(reading, 'desktop').map(
      ({ start, end, size }) => `${reading.masked.slice(start, end)} ${size}`,
    );
    assert.deepEqual(texts, ['A 16', 'B 16', 'E 32']);
    assert.deepEqual([...distinctSizes(reading, 'desktop')], [16, 32, 10.7]);
  });

  it('come from a place', () => {
    const reading = readingOf('A<p style="font-size:12px"><b>B</b><h1><i>C</i></h1>');
    const places = sizedTexts(reading, 'desktop').map((text) => {
      const { start, end } = sizePlace(text, 'desktop');
      return reading.masked.slice(start, end);
    });
    assert.deepEqual(places, ['A', 'font-size:12px', '<h1>']);
  });
});
