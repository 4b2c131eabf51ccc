import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeFrame } from '../../../../server/src/cli/formats/code-frame';
import type { Paint } from '../../../../server/src/cli/terminal/color';
import { LineIndex } from '../../../../server/src/lint/line-index';

const plain: Paint = (_style, text) => text;

// `«` and `»` mark the range.
const cases: [title: string, marked: string, frame: string[]][] = [
  ['one line', '<b>«x»</b>', ['    1 | <b>x</b>', '      |    ^']],
  ['a later line', 'one\n\n«x»', ['    3 | x', '      | ^']],
  ['nothing but a place', 'ab«»c', ['    1 | abc', '      |   ^']],
  ['the end of a line', 'ab«\n»c', ['    1 | ab', '      |   ^']],
  ['the end of the text', 'ab«»', ['    1 | ab', '      |   ^']],
  ['an empty text', '«»', ['    1 |', '      | ^']],
  ['several lines', 'a «b\r\nc\r\n»', ['    1 | a b', '      |   ^ to line 2']],
  ['tabs', '\ta\t«b»', ['    1 |   a  b', '      |      ^']],
  ['wide characters', '日本«語»', ['    1 | 日本語', '      |     ^^']],
  ['emoji', '👨‍👩‍👧«😀»', ['    1 | 👨‍👩‍👧😀', '      |   ^^']],
  ['flags', '🇩🇪🇫🇷«x»', ['    1 | 🇩🇪🇫🇷x', '      |     ^']],
  ['keycaps and skin tones', '1️⃣👍🏽«x»', ['    1 | 1️⃣👍🏽x', '      |     ^']],
  ['combining marks', 'e\u0301«x»', ['    1 | e\u0301x', '      |  ^']],
  ['a byte-order mark', '\uFEFF«x»', ['    1 | x', '      | ^']],
  ['control characters', '\u001B[31m«\u0000»', ['    1 | ␛[31m␀', '      |      ^']],
  ['a control character after a joiner', 'a\u200D\u001B«x»', ['    1 | a\u200D␛x', '      |   ^']],
  ['changes of direction', '\u202E«x»', ['    1 | \uFFFDx', '      |  ^']],
  ['half a surrogate pair', '\uD83D«x»', ['    1 | \uFFFDx', '      |  ^']],
  [
    'a long line, at its start',
    `«x»${'y'.repeat(99)}`,
    [`    1 | x${'y'.repeat(29)}…`, '      | ^'],
  ],
  [
    'a long line, inside',
    `one\n${'日'.repeat(99)}«x»${'y'.repeat(99)}`,
    [`    2 | …${'日'.repeat(10)}x${'y'.repeat(9)}…`, `      | ${' '.repeat(21)}^`],
  ],
  [
    'a long line, at its end',
    `${'x'.repeat(99)}«yy»`,
    [`    1 | …${'x'.repeat(10)}yy`, `      | ${' '.repeat(11)}^^`],
  ],
];

describe('codeFrame', () => {
  for (const [title, marked, expected] of cases)
    it(title, () => {
      const text = marked.replace(/[«»]/g, '');
      const range = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
      const frame = codeFrame(text, new LineIndex(text), range, 40, plain, 'red');
      assert.deepEqual(frame.trimEnd().split('\n'), expected);
    });

  it('stays short, whatever the text', () => {
    const parts = fc.constantFrom('a', '\t', '\n', '日', '😀', '\u0301', '\uD83D', ' '.repeat(200));
    fc.assert(
      fc.property(fc.array(parts), fc.nat(400), fc.nat(400), (pieces, a, b) => {
        const text = pieces.join('');
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const frame = codeFrame(text, new LineIndex(text), { start, end }, 60, plain, 'red');
        const rows = frame.trimEnd().split('\n');
        assert.equal(rows.length, 2);
        assert.match(rows.at(-1) ?? '', /\^/);
      }),
    );
  });

  it('takes no longer on a very long line', () => {
    const text = 'x😀 '.repeat(1_000_000);
    const lines = new LineIndex(text);
    for (let start = 0; start < text.length; start += text.length / 100) {
      const frame = codeFrame(text, lines, { start, end: start + 1 }, 100, plain, 'red');
      assert.match(frame, /^ {4}1 \| …?[x😀 ]{50,99}…\n {6}\| *\^\n$/u);
    }
  });
});
