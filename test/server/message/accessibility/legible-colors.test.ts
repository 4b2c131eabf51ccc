import assert from 'node:assert/strict';
import { areLegible } from '../../../../server/src/message/accessibility/legible-colors';
import { Message } from '../../../../server/src/message/message';

const bodies: [body: string, areLegible: boolean][] = [
  ['<p style="background:#eee">Size?', true],
  ['<p style="color:#333;background:url(a.png)">Size?', true],
  ['<p style="color:inherit;background-color:transparent">Size?', true],
  ['<p style="color:{{color}}">Size?', true],
  ['<p style="color:#999">Size?', false],
  ['<font color="#999">Size?</font>', false],
  ['<p style="background:#555">Size?', false],
  ['<p style="color:rgba(0,0,0,.8)">Size?', false],
  ['<p style="opacity:.5">Size?', false],
  ['<p style="background-color:currentcolor">Size?', false],
  ['<body link="#000"><p>Size?', false],
];

describe('whether all colours stand out from one another', () => {
  for (const [body, expected] of bodies)
    it(body, () => {
      const [reading] = new Message(body, { path: 'm.html' }).readings;
      assert.equal(reading && areLegible(reading, 4.5), expected);
    });
});
