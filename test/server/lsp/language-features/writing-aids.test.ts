import assert from 'node:assert/strict';
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type CompletionItem,
  type Hover,
} from 'vscode-languageserver-protocol';
import { fullCapabilities, inFolder } from '../in-memory-server';

const rich = {
  ...fullCapabilities,
  textDocument: {
    ...fullCapabilities.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
  },
} as typeof fullCapabilities;

const files = {
  'bsm.config.json': '{ "root": true, "placeholders": { "order_ref": "order-id" } }',
  'message.hbs': '',
  'other.hbs': '<p>{{invoice.total}}</p>',
  'partials/imprint.hbs': 'Leeds',
};

async function at(text: string, capabilities = rich, initializationOptions?: object) {
  const { client, uri: uriOf } = await inFolder(files, { capabilities, initializationOptions });
  const uri = uriOf('message.hbs');
  const offset = text.indexOf('|');
  const lines = text.slice(0, offset).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  await client.open(uri, text.replace('|', ''), 'handlebars');
  const params = { textDocument: { uri }, position };
  return {
    complete: async () =>
      (await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionItem[],
    hover: () => client.connection.sendRequest(HoverRequest.type, params),
  };
}

describe('writing aids over the protocol', () => {
  it('offer the placeholders of the configuration and of other templates', async () => {
    const items = await (await at('<p>😀 {{|')).complete();
    const labels = items.map(({ label }) => label);
    assert.ok(labels.includes('order_ref') && labels.includes('invoice.total'), labels.join());
    const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } };
    assert.deepEqual(items[0]?.textEdit, { range, newText: 'order_ref}}' });
  });

  it('offer partials by name', async () => {
    const items = await (await at('<p>a</p>\n{{> |')).complete();
    assert.deepEqual(
      items.map(({ label }) => label),
      ['imprint'],
    );
  });

  it('write tab stops only for a client that knows them', async () => {
    const [snippet] = await (await at('<!|')).complete();
    assert.match(JSON.stringify(snippet?.textEdit), /\$\{2\|/);
    const [plain] = await (await at('<!|', {})).complete();
    assert.doesNotMatch(JSON.stringify(plain), /\$\{/);
  });

  it('have a key of the header followed by its values where the client says how', async () => {
    const options = { completionCommand: 'suggest' };
    const commandOf = async (label: string, given?: object): Promise<string | undefined> => {
      const items = await (await at('<!-- bsm\n|\n-->', rich, given)).complete();
      return items.find((item) => item.label === label)?.command?.command;
    };
    assert.equal(await commandOf('purpose', options), 'suggest');
    assert.equal(await commandOf('subject', options), undefined);
    assert.equal(await commandOf('purpose'), undefined);
  });

  it('name the languages of the header', async () => {
    const items = await (await at('<!-- bsm\nlanguage: |\n-->')).complete();
    assert.equal(items.find(({ label }) => label === 'es-MX')?.detail, 'Mexican Spanish');
  });

  it('tell about a rule in Markdown or without', async () => {
    const contentOf = (hover: Hover | null) => hover?.contents as { kind: string; value: string };
    const rich = contentOf(await (await at('<!-- bsm-disable no-|gif -->')).hover());
    assert.equal(rich.kind, 'markdown');
    assert.match(rich.value, /\*\*no-gif\*\*/);
    const plain = contentOf(await (await at('<!-- bsm-disable no-|gif -->', {})).hover());
    assert.equal(plain.kind, 'plaintext');
    assert.doesNotMatch(plain.value, /\*\*/);
  });

  it('tell what a length is', async () => {
    const hover = await (await at('<img alt="Logo" src="a.png" width="9|0%">')).hover();
    assert.match(JSON.stringify(hover?.contents), /540 px, 90 % of the message’s width of 600 px/);
  });

  it('tell about rules in a configuration that the client sends', async () => {
    const config = '{ "rules": { "no-gif": ["warning", {}] } }';
    const { client, uri: uriOf } = await inFolder(
      { 'bsm.config.json': config },
      { capabilities: {} },
    );
    const uri = uriOf('bsm.config.json');
    await client.open(uri, config, 'jsonc');
    const params = { textDocument: { uri }, position: { line: 0, character: 16 } };
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    assert.match(JSON.stringify(hover?.contents), /no-gif \(style, warning\)/);
    const range = { start: { line: 0, character: 13 }, end: { line: 0, character: 21 } };
    assert.deepEqual(hover?.range, range);
  });

  it('say nothing in prose', async () => {
    const { complete, hover } = await at('<p>Hello |</p>');
    assert.deepEqual([await complete(), await hover()], [[], null]);
  });
});

describe('structure over the protocol', () => {
  it('gives outline, folds, and the way to partials', async () => {
    const { client, uri: uriOf } = await inFolder(files, { capabilities: {} });
    const uri = uriOf('message.hbs');
    await client.open(uri, '{{#if a}}\r\n😀\r\n{{/if}}\r\n{{> imprint}}', 'handlebars');
    const textDocument = { uri };
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['#if a', '> imprint'],
    );
    assert.deepEqual(
      await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
      [{ startLine: 0, endLine: 1 }],
    );
    const target = uriOf('partials/imprint.hbs');
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map((link) => link.target),
      [target],
    );
    const position = { line: 3, character: 6 };
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    });
    assert.deepEqual(
      (found as { uri: string }[]).map(({ uri }) => uri),
      [target],
    );
  });
});
