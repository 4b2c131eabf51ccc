import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../server/src/lint/line-index';

// `|` marks the offset.
const places: [text: string, line: number, column: number][] = [
  ['|', 1, 1],
  ['|a', 1, 1],
  ['ab|', 1, 3],
  ['a\n|b', 2, 1],
  ['a|\nb', 1, 2],
  ['a\r\n|b', 2, 1],
  ['a|\r\nb', 1, 2],
  ['a\r|\nb', 1, 3],
  ['a\r|b', 2, 1],
  ['\r\r\n\n|', 4, 1],
  ['\n\r|', 3, 1],
  ['\uFEFFa|', 1, 3],
  ['😀|', 1, 3],
  ['a\u2028b|', 1, 4],
];

describe('LineIndex', () => {
  for (const [marked, line, column] of places)
    it(JSON.stringify(marked), () => {
      const offset = marked.indexOf('|');
      const index = new LineIndex(marked.replace('|', ''));
      assert.deepEqual(index.position(offset), { line, column, offset });
    });

  it('takes offsets outside to the nearer end', () => {
    const index = new LineIndex('a\nb');
    assert.deepEqual(index.position(-5), { line: 1, column: 1, offset: 0 });
    assert.deepEqual(index.position(99), { line: 2, column: 2, offset: 3 });
  });

  it('gives lines without their breaks', () => {
    const text = 'one\r\ntwo\rthree\n\nfive';
    const index = new LineIndex(text);
    const lines = Array.from({ length: index.lineCount }, (_, line) =>
      text.slice(index.lineStart(line + 1), index.lineEnd(line + 1)),
    );
    assert.deepEqual(lines, ['one', 'two', 'three', '', 'five']);
  });

  it('agrees with splitting the text before the offset', () => {
    const texts = fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', '😀')).map((p) => p.join(''));
    fc.assert(
      fc.property(texts, fc.nat(30), (text, at) => {
        const offset = Math.min(at, text.length);
        if (text[offset - 1] === '\r' && text[offset] === '\n') return;
        const before = text.slice(0, offset).split(/\r\n|\r|\n/);
        const { line, column } = new LineIndex(text).position(offset);
        assert.deepEqual([line, column], [before.length, (before.at(-1) ?? '').length + 1]);
      }),
    );
  });
});
