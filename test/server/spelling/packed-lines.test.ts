import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packLines, unpackLines } from '../../../server/src/spelling/packed-lines';

const texts: [title: string, text: string][] = [
  ['nothing', ''],
  ['one line', 'a'],
  ['a line break', '\n'],
  ['sorted words', '3\nabend\nabende/S\nabends\n'],
  ['no line break at the end', 'ab\nabc'],
  ['line breaks of Windows', 'ab\r\nabc\r\n'],
  ['lines that share more than a byte can tell', `${'a'.repeat(300)}b\n${'a'.repeat(300)}c\n`],
  ['characters that share a byte', 'ä\nö\n'],
];

const assertKept = (text: Uint8Array): void =>
  assert.deepEqual(unpackLines(packLines(text)), Uint8Array.from(text));

describe('packed lines', () => {
  for (const [title, text] of texts)
    it(`keep ${title}`, () => assertKept(new TextEncoder().encode(text)));

  it('keep any bytes', () => {
    const few = fc.uint8Array({ max: 12, maxLength: 60 });
    fc.assert(fc.property(fc.oneof(few, fc.uint8Array()), assertKept));
  });

  it('are fewer bytes', () => {
    const lines = Array.from({ length: 100 }, (_, number) => `programme${number + 100}\n`).join('');
    assert.ok(packLines(new TextEncoder().encode(lines)).length < lines.length / 2);
  });
});
