import assert from 'node:assert/strict';
import { connected, fullCapabilities } from '../in-memory-server';

const writingAids = {
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: true,
  linkedEditingRangeProvider: true,
  inlayHintProvider: { resolveProvider: false },
  documentLinkProvider: { resolveProvider: false },
};
const completionProvider = { triggerCharacters: ['{', '[', '<', '-', '/', '>', ' ', ':', '.'] };

describe('the server’s capabilities', () => {
  it('for a client that can do everything', async () => {
    const { client } = await connected();
    assert.deepEqual(client.initialized.capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      completionProvider,
      ...writingAids,
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'source.fixAll.bsm'],
        resolveProvider: true,
      },
      diagnosticProvider: {
        identifier: 'bsm',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
    for (const method of ['didChangeConfiguration', 'didChangeWatchedFiles'])
      await client.registered(`workspace/${method}`);
  });

  it('for a client that can do nothing', async () => {
    const { client } = await connected({});
    assert.deepEqual(client.initialized.capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      completionProvider,
      ...writingAids,
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'source.fixAll.bsm'],
        resolveProvider: false,
      },
    });
  });

  it('count UTF-16 units wherever the client knows them', async () => {
    const general = { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] };
    const { client } = await connected({ capabilities: { ...fullCapabilities, general } });
    assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
    await client.open('untitled:message', '😀 LOUD');
    const [diagnostic] = await client.diagnostics('untitled:message');
    assert.deepEqual(diagnostic?.range.start, { line: 0, character: 3 });
  });

  it('take null for nothing', async () => {
    const nothing = { textDocument: null, workspace: null, general: null } as never;
    const { client } = await connected({ capabilities: nothing });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
  });
});
