import assert from 'node:assert/strict';
import { decode } from '../../../../server/src/workspace/files/decode';

const good: [title: string, text: string][] = [
  ['nothing', ''],
  ['ASCII', 'abc'],
  ['a byte-order mark', '\uFEFFabc'],
  ['characters outside the BMP', '😀'],
  ['a replacement character', '\uFFFD'],
  ['a few NULs', '\0a\0b\0c\0\0'],
  ['NULs at every other byte of a part', `${'a\0'.repeat(9)}${'abcd'.repeat(20)}`],
  ['NULs behind a text', `abc${'\0'.repeat(100)}`],
  ['line breaks', 'a\r\nb\rc\n'],
];

const bad: [title: string, bytes: number[], message: RegExp][] = [
  ['a byte of Latin-1', [0x61, 0x0a, 0x0a, 0xe4, 0x62], /not valid UTF-8 \(line 3\)/],
  ['a character that is cut off', [0x0a, 0xe2, 0x82], /line 2/],
  ['a bad byte after good characters', [0xef, 0xbf, 0xbd, 0x0a, 0xc3, 0xa4, 0xff], /line 2/],
  ['a surrogate', [0xed, 0xa0, 0x80], /line 1/],
  ['UTF-16, little-endian', [0xff, 0xfe, 0x61, 0x00], /UTF-16/],
  ['UTF-16, big-endian', [0xfe, 0xff, 0x00, 0x61], /UTF-16/],
  ['UTF-16 without a mark', [...Buffer.from('<p>Größe S?</p>\u3000', 'utf16le')], /UTF-16/],
  [
    'UTF-16 without a mark, big-endian',
    [...Buffer.from('<p>Größe S?</p>\u3000', 'utf16le').swap16()],
    /UTF-16/,
  ],
];

describe('decode', () => {
  for (const [title, text] of good) it(title, () => assert.equal(decode(Buffer.from(text)), text));
  for (const [title, bytes, message] of bad)
    it(`not ${title}`, () => assert.throws(() => decode(Uint8Array.from(bytes)), message));
});
