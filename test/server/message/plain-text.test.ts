import assert from 'node:assert/strict';
import { Message } from '../../../server/src/message/message';

/** A file of plain text, and what its buyer reads. */
const cases: [title: string, file: string, text: string][] = [
  ['line feeds', 'Hello,\n\nwhich size?', 'Hello,\n\nwhich size?'],
  ['carriage returns before them', 'Hello,\r\n\r\nwhich size?', 'Hello,\n\nwhich size?'],
  ['carriage returns alone', 'Hello,\rwhich size?', 'Hello,\rwhich size?'],
  ['a tag between lines', 'Hello\r\n{{#if a}}you{{/if}}\r\nwhich?', 'Hello\nyou\nwhich?'],
];

describe('plain text', () => {
  for (const [title, file, text] of cases)
    it(`is read with ${title}`, () => {
      const [prose] = new Message(file, { path: 'message.txt' }).proses;
      assert.equal(prose?.text, text);
      for (const word of ['Hello', 'which']) {
        const at = text.indexOf(word);
        const { start, end } = prose.range(at, at + word.length);
        assert.equal(file.slice(start, end), word);
      }
    });
});
