import assert from 'node:assert/strict';
import { imageFormat } from '../../../../server/src/message/images/images';
import { Message } from '../../../../server/src/message/message';

/** Bodies, and the addresses of the images that they show or load, as they are written. */
const bodies: [body: string, ...urls: string[]][] = [
  ['<img src=" a.png " lowsrc="b.png" alt="c.png">', 'a.png', 'b.png'],
  ['<img src=""><img src><img>'],
  ['<img srcset="a.png 1x,b.png 2x, c.png">', 'a.png', 'b.png', 'c.png'],
  ['<img srcset="a.png, b.png,, c.png?d,e">', 'a.png', 'b.png', 'c.png?d,e'],
  ['<img srcset=", a.png 100w (b, c)">', 'a.png', 'c)'],
  ['<picture><source srcset="a.webp"><img src="b.png"></picture>', 'a.webp', 'b.png'],
  ['<p srcset="a.png" src="b.png">'],
  [
    '<input type="image" src="a.png"><input type="IMAGE" src="b.png"><input src="c.png">',
    'a.png',
    'b.png',
  ],
  ['<link rel="preload" as="image" href="a.png"><link rel="stylesheet" href="b.css">', 'a.png'],
  ['<object data="a.gif"></object><object data="a.pdf"></object>', 'a.gif'],
  [
    '<object type="image/png" data="a"></object><object type="text/html" data="a.png"></object>',
    'a',
  ],
  ['<embed src="a.webp"><embed type="video/mp4" src="b.png">', 'a.webp'],
  ['<svg><image href="a.png"/><feImage xlink:href="b.png"/></svg>', 'a.png', 'b.png'],
  ['<video poster="a.png" src="b.mp4"></video>', 'a.png'],
  [
    '<body background="a.png"><table background="b.png"><tr background="c.png"><td background="d.png">',
    'a.png',
    'b.png',
    'c.png',
    'd.png',
  ],
  ['<p background="a.png">'],
  ['<template><img src="a.png"></template><img src="b.png">', 'b.png'],
  ['<p style="display:none"><img src="a.png">', 'a.png'],
  ['<p style="background:#fff url(a.png)">', 'a.png'],
  ['<p style="background-image:url(\'a.png\'),url( b.png )">', 'a.png', 'b.png'],
  ['<p style="background-image:image-set(\'a.png\' 1x, url(b.png) 2x)">', 'a.png', 'b.png'],
  [
    '<p style="list-style:url(a.png)"><i style="border-image-source:url(b.png);content:url(c.png);-webkit-mask:url(d.png)">',
    'a.png',
    'b.png',
    'c.png',
    'd.png',
  ],
  ['<p style="cursor:url(a.png),auto;behavior:url(b.htc)">'],
  ['<style>p{background:url(a.png)}@font-face{src:url(b.woff)}</style><p>', 'a.png'],
  ['<img src="a&amp;b.png"><p style="background:url(&quot;c.png&quot;)">', 'a&amp;b.png', 'c.png'],
];

/** Addresses, and the formats that they tell. */
const formats: Record<string, string | undefined> = {
  'a.png': 'png',
  'https://a.de/b/c.GIF?d.png#e.webp': 'gif',
  'https://a.de/b.gif/c': undefined,
  'https://a.gif': undefined,
  'a.gif': 'gif',
  '/a.gif': 'gif',
  '//a.gif': undefined,
  '//a.de/b.gif': 'gif',
  'a%2Egif': 'gif',
  'a.gif;v=2': 'gif',
  'a.gif@2x': 'gif',
  'a.b': undefined,
  'a.toolong': undefined,
  a: undefined,
  'data:image/png;base64,iVBOR': 'png',
  'https://a.de/lamp@2x.gif': 'gif',
  'https://a.de/lamp.gif@w200': 'gif',
  'data:image/SVG+xml,<svg>': 'svg+xml',
  'data: image/gif;base64,AAAA': 'gif',
  'data:image/png;base64,R0lGODlh': 'gif',
  'data:image/png;base64, R0lGODlh': 'gif',
  'data:text/plain,a.png': undefined,
};

describe('the images of a message', () => {
  for (const [body, ...urls] of bodies)
    it(body, () => {
      const { images } = new Message(body, { path: 'm.html' });
      assert.deepEqual(
        images.map(({ source: { start, end } }) => body.slice(start, end)),
        urls,
      );
    });

  it('have addresses without line ends', () => {
    const { images } = new Message('<img src="a\n.png"><p style="background:url(b\t.png)">');
    assert.equal(images[0]?.source.url, 'a.png');
  });

  for (const [url, format] of Object.entries(formats))
    it(`${url} is ${format ?? 'of no known format'}`, () => {
      assert.equal(imageFormat(url), format);
    });
});
