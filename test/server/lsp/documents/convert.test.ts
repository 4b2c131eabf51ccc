import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fromLspRange, toLspEdit, toLspRange } from '../../../../server/src/lsp/documents/convert';

const document = (text: string): TextDocument => TextDocument.create('a:b', 'html', 1, text);

const ranges: [title: string, text: string, word: string, place: number[]][] = [
  ['the first line', 'abc', 'b', [0, 1, 0, 2]],
  ['LF', 'a\nbc', 'c', [1, 1, 1, 2]],
  ['CRLF', 'a\r\nbc', 'c', [1, 1, 1, 2]],
  ['a lone CR', 'a\rbc', 'c', [1, 1, 1, 2]],
  ['a word over two lines', 'ab\r\ncd', 'b\r\nc', [0, 1, 1, 1]],
  ['a character beyond the basic plane before', '😀b', 'b', [0, 2, 0, 3]],
  ['a character beyond the basic plane', 'a😀b', '😀', [0, 1, 0, 3]],
  ['a line separator, which ends no line', 'a\u2028b', 'b', [0, 2, 0, 3]],
];

const edits: [title: string, text: string, start: number, end: number, insert: string][] = [
  ['nothing but an insertion', 'ab', 1, 1, 'x'],
  ['a deletion up to the line break', 'ab\r\nc', 1, 2, ''],
  ['a deletion with the line break', 'ab\r\nc', 1, 4, ''],
  ['a deletion up to the middle of a line break', 'ab\r\nc', 1, 3, ''],
  ['a deletion from the middle of a line break', 'ab\r\nc', 3, 5, 'x'],
  ['a deletion of one half of a line break', 'ab\r\nc', 2, 3, ''],
  ['an insertion into a line break', 'ab\r\nc', 3, 3, 'x'],
];

describe('offsets and positions', () => {
  for (const [title, text, word, [startLine, start, endLine, end]] of ranges)
    it(title, () => {
      const offset = text.indexOf(word);
      const range = { start: offset, end: offset + word.length };
      const lsp = toLspRange(document(text), range);
      assert.deepEqual(lsp, {
        start: { line: startLine, character: start },
        end: { line: endLine, character: end },
      });
      assert.deepEqual(fromLspRange(document(text), lsp), range);
    });

  it('places outside the document are its ends', () => {
    const outside = { start: { line: -1, character: -5 }, end: { line: 99, character: 99 } };
    assert.deepEqual(fromLspRange(document('ab\ncd'), outside), { start: 0, end: 5 });
  });

  for (const [title, text, start, end, insert] of edits)
    it(`an edit: ${title}`, () => {
      const edit = toLspEdit(document(text), { start, end, text: insert });
      const expected = text.slice(0, start) + insert + text.slice(end);
      assert.equal(TextDocument.applyEdits(document(text), [edit]), expected);
    });
});
