import assert from 'node:assert/strict';
import type { ImageFile } from '../../../../server/src/message/images/image-file';
import { readImage } from '../../../../server/src/workspace/images/read-image';
import { bmp, gif, jpeg, png, webp } from '../../image-bytes';

const file = (format: string, isAnimated = false): ImageFile => ({
  format,
  width: 700,
  height: 300,
  isAnimated,
});

const images: [title: string, bytes: Uint8Array, expected: ImageFile][] = [
  ['a GIF', gif(700, 300), file('gif')],
  ['an animated GIF', gif(700, 300, 3), file('gif', true)],
  ['a GIF cut off in its second frame', gif(700, 300, 2).slice(0, -20), file('gif', true)],
  ['a GIF cut off in its first frame', gif(700, 300, 2).slice(0, 60), file('gif')],
  ['a PNG', png(700, 300), file('png')],
  ['an animated PNG', png(700, 300, true), file('png', true)],
  ['a WebP', webp(700, 300), file('webp')],
  ['an animated WebP', webp(700, 300, true), file('webp', true)],
  ['a JPEG', jpeg(700, 300), file('jpg')],
  ['a JPEG that lies on its side', jpeg(300, 700, 6), file('jpg')],
  ['a JPEG that stands on its head', jpeg(700, 300, 3), file('jpg')],
  ['a BMP', bmp(700, 300), file('bmp')],
];

describe('readImage', () => {
  for (const [title, bytes, expected] of images)
    it(`reads ${title}`, () => assert.deepEqual(readImage(bytes), expected));

  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const none: [title: string, bytes: Uint8Array][] = [
    ['an empty file', new Uint8Array()],
    ['text', text('logo.png')],
    ['an SVG, which has no pixels', text('<svg width="700" height="300"></svg>')],
    ['a web page that begins like a bitmap', text('BM')],
    ['zeros', new Uint8Array(1000)],
    ['an image without width', png(0, 300)],
    ['a JPEG without a frame', jpeg(700, 300).slice(0, 20)],
    [
      'a JPEG of nothing but zeros',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(99).fill(0)]),
    ],
  ];
  for (const [title, bytes] of none)
    it(`says nothing of ${title}`, () => assert.equal(readImage(bytes), undefined));

  it('takes whatever is cut off', () => {
    for (const [title, bytes] of images)
      for (let length = 0; length < bytes.length; length++) {
        const { width = 700 } = readImage(bytes.slice(0, length)) ?? {};
        assert.equal(width, 700, `${title}, ${length} bytes`);
      }
  });

  it('takes no longer for hostile files', () => {
    const padded = (bytes: Uint8Array, byte: number): Uint8Array =>
      Uint8Array.from([...bytes, ...new Array(1e6).fill(byte)]);
    const still = { width: 1, height: 1, isAnimated: false };
    const extensions = padded(gif(1, 1).slice(0, 19), 0x21);
    assert.deepEqual(readImage(extensions), { ...still, format: 'gif' });
    const chunks = padded(png(1, 1).slice(0, 33), 0);
    assert.deepEqual(readImage(chunks), { ...still, format: 'png' });
    const segments = padded(jpeg(1, 1).slice(0, 4), 0);
    assert.equal(readImage(segments), undefined);
  });
});
