import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FixFilesResult } from '../../../../server/src/lsp/connection/protocol';
import { inFolder } from '../in-memory-server';

describe('bsm/fixFiles', () => {
  it('says what the safe fixes make of files, as they stand in the editor or on disk', async () => {
    const { client, uri } = await inFolder({
      'closed.html': 'A LOUDER\nword, LOUD',
      'open.html': 'soft',
      'clean.html': 'soft',
      'page.html': '<script src="app.js"></script>\nLOUD',
      'other.html': 'LOUD',
    });
    const opened = 'It is LOUD here';
    await client.open(uri('open.html'), opened);
    const uris = ['closed.html', 'open.html', 'clean.html', 'page.html', 'gone.html'].map(uri);
    const { files } = await client.connection.sendRequest<FixFilesResult>('bsm/fixFiles', { uris });
    assert.deepEqual(
      files.map(({ uri: file, version, edits }) => {
        const text = file === uri('open.html') ? opened : 'A LOUDER\nword, LOUD';
        const document = TextDocument.create(file, 'html', 0, text);
        return [file, version, TextDocument.applyEdits(document, edits)];
      }),
      [
        [uri('closed.html'), undefined, 'A quiet\nword, quiet'],
        [uri('open.html'), 1, 'It is quiet here'],
      ],
    );
  });
});
