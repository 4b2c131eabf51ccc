import assert from 'node:assert/strict';
import { readAs } from '../../../../server/src/lsp/documents/document-path';

const cases: [uri: string, languageId: string, path: string][] = [
  ['file:///a/b.html', 'html', '/a/b.html'],
  ['file:///a/b.txt', 'plaintext', '/a/b.txt'],
  ['file:///a/b.hbs', 'plaintext', '/a/b.hbs'],
  ['untitled:Untitled-1', 'html', 'untitled:Untitled-1'],
  ['untitled:Untitled-1', 'plaintext', 'untitled:Untitled-1.txt'],
  ['untitled:/a/invoice.de.hbs', 'plaintext', 'untitled:/a/invoice.de.hbs'],
];

describe('readAs', () => {
  for (const [uri, languageId, path] of cases)
    it(`${uri}, ${languageId}: ${path}`, () => assert.equal(readAs({ uri, languageId }), path));
});
