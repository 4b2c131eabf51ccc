import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CompletionRequest, type CompletionItem } from 'vscode-languageserver-protocol';
import { uriOf } from '../../../server/src/lsp/documents/document-path';
import type {
  NewMessageChoicesResult,
  NewMessageResult,
} from '../../../server/src/lsp/connection/protocol';
import { snippetFiles } from '../../../server/src/workspace/program/snippet-files';
import { temporaryFolder } from '../temporary-folder';
import { connected } from './in-memory-server';

const readSnippets = snippetFiles(join(__dirname, '../../../server/src'));
const config = {
  root: true,
  language: 'de-DE',
  marketplace: 'amazon.de',
  placeholders: { bestellnr: 'order-id' },
};
const files = { 'bsm.config.json': JSON.stringify(config) };
const german = { purpose: 'invoice', language: 'de', dialect: 'braces' };

async function client(
  options: { locale?: string; isConfigured?: boolean; snippets?: boolean } = {},
) {
  const { locale, isConfigured = true, snippets = true } = options;
  const folder = uriOf(temporaryFolder(isConfigured ? files : {}));
  const completion = { completionItem: { snippetSupport: snippets } };
  const { client } = await connected(
    {
      capabilities: { textDocument: { completion } },
      folders: [folder],
      ...(locale !== undefined && { locale }),
    },
    { readSnippets },
  );
  return { client, folder };
}

describe('new messages over the protocol', () => {
  it('tell what can be chosen, and what the configuration says', async () => {
    const { client: editor, folder } = await client();
    const choices: NewMessageChoicesResult = await editor.connection.sendRequest(
      'bsm/newMessageChoices',
      { folder },
    );
    assert.deepEqual(choices.configured, { language: 'de-DE', marketplace: 'amazon.de' });
    assert.equal(choices.languages.length, 12);
    const outside: NewMessageChoicesResult = await editor.connection.sendRequest(
      'bsm/newMessageChoices',
      {},
    );
    assert.deepEqual(outside.configured, {});
  });

  it('are made with the placeholders of the folder', async () => {
    const { client: editor, folder } = await client();
    const made: NewMessageResult = await editor.connection.sendRequest('bsm/newMessage', {
      ...german,
      folder,
    });
    assert.equal(made.languageId, 'html');
    assert.match(made.text, /zu Ihrer Bestellung \{bestellnr\}\./);
    assert.match(made.snippet, /\$\{3:\{bestellnr\\\}\}/);
  });

  for (const [wrong, said] of [
    [{ ...german, purpose: 'promotion' }, /no purpose promotion/],
    [{ ...german, language: 'fi' }, /no messages in the language fi/],
    [null, /undefined/],
  ] as const)
    it(`are refused: ${JSON.stringify(wrong)}`, async () => {
      const { client: editor } = await client();
      await assert.rejects(editor.connection.sendRequest('bsm/newMessage', wrong), said);
    });

  const offered = async (options: Parameters<typeof client>[0]): Promise<CompletionItem[]> => {
    const { client: editor, folder } = await client(options);
    const uri = `${folder}/new.hbs`;
    await editor.open(uri, 'bsm', 'handlebars');
    const position = { line: 0, character: 3 };
    const params = { textDocument: { uri }, position };
    const items = await editor.connection.sendRequest(CompletionRequest.type, params);
    return (items as CompletionItem[]).filter(({ label }) => label.startsWith('bsm-'));
  };

  it('are completions of an empty document, in the language of the configuration', async () => {
    const items = await offered({});
    assert.equal(items.length, 12);
    const invoice = items.find(({ label }) => label === 'bsm-invoice');
    assert.equal(invoice?.detail, 'German: Sends the invoice.');
    assert.match(JSON.stringify(invoice?.textEdit), /language: de-DE.*\$\{3:\{\{bestellnr/);
  });

  it('are completions without tab stops where the client does not know them', async () => {
    const [first] = await offered({ snippets: false });
    assert.doesNotMatch(JSON.stringify(first?.textEdit), /\$/);
  });

  const languages: [options: { locale?: string; isConfigured?: boolean }, language: string][] = [
    [{ locale: 'fr' }, 'German'],
    [{ locale: 'fr', isConfigured: false }, 'French'],
    [{ locale: 'pt-br', isConfigured: false }, 'Portuguese'],
    [{ locale: 'zh-cn', isConfigured: false }, 'English'],
    [{ isConfigured: false }, 'English'],
  ];
  for (const [options, language] of languages)
    it(`are completions in ${language} where there is ${JSON.stringify(options)}`, async () => {
      const items = await offered(options);
      assert.equal(items.length, 12);
      for (const { detail = '' } of items) assert.ok(detail.startsWith(`${language}: `), detail);
    });
});
