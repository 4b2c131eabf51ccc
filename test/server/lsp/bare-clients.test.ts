import assert from 'node:assert/strict';
import {
  Command,
  CompletionItemKind,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InsertTextFormat,
  SymbolKind,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type Hover,
} from 'vscode-languageserver-protocol';
import { documentFactory } from '../../../server/src/lsp/documents/encoded-document';
import type { PositionEncoding } from '../../../server/src/lsp/documents/position-encoding';
import { connected } from './in-memory-server';
import type { ProtocolClient } from './protocol-client';

const uri = 'untitled:message.hbs';
const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };

interface BareClient {
  who: string;
  capabilities: ClientCapabilities;
  initializationOptions?: object;
  /** How positions are counted; UTF-16 units where it says nothing. */
  counts?: PositionEncoding;
  /** Whether it is given commands for actions. */
  runsCommands?: boolean;
}

/** Clients that lack what others have: each is to see the same, in its own way. */
const clients: readonly BareClient[] = [
  { who: 'that says nothing about itself', capabilities: {} },
  {
    who: 'that knows no literals of code actions',
    capabilities: { workspace: { applyEdit: true } },
    runsCommands: true,
  },
  {
    who: 'that takes versioned changes, as commands only',
    capabilities: { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } },
    runsCommands: true,
  },
  {
    who: 'without pull diagnostics and settings, as Neovim 0.7 is',
    capabilities: {
      textDocument: { codeAction: literals, publishDiagnostics: { relatedInformation: true } },
      workspace: { applyEdit: true, workspaceEdit: { resourceOperations: ['rename', 'create'] } },
    },
  },
  {
    who: 'with settings that it cannot be asked to tell of, as Eglot is',
    capabilities: {
      textDocument: { codeAction: literals },
      workspace: { applyEdit: true, configuration: true, workspaceEdit: { documentChanges: true } },
    },
  },
  {
    who: 'that likes UTF-8 best, as Helix does',
    capabilities: {
      general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
      textDocument: { codeAction: literals },
    },
  },
  {
    who: 'that knows UTF-8 only',
    capabilities: { general: { positionEncodings: ['utf-8'] } },
    counts: 'utf-8',
  },
  {
    who: 'that likes UTF-32 best, as lsp-mode does',
    capabilities: {
      general: { positionEncodings: ['utf-32', 'utf-16'] },
      textDocument: { codeAction: literals },
    },
    counts: 'utf-32',
  },
  {
    who: 'that counts bytes and does not say so, as ALE does',
    capabilities: { workspace: { applyEdit: true } },
    initializationOptions: { positionEncoding: 'utf-8' },
    counts: 'utf-8',
    runsCommands: true,
  },
];

for (const { who, capabilities, initializationOptions, counts, runsCommands } of clients)
  describe(`a client ${who}`, () => {
    const before = '<p>𝒜 ß LOUD</p>\n<p>😀 LOUDER</p>{{#if a}}b{{/if}}\n';
    const document = documentFactory(counts ?? 'utf-16').create(uri, 'handlebars', 1, before);
    const start = document.positionAt(before.indexOf('LOUD'));
    const end = document.positionAt(before.indexOf('LOUD') + 4);
    /** What a client answers that can be asked for settings. */
    let section = {};
    const open = async (text = before): Promise<ProtocolClient> => {
      section = {};
      const { client } = await connected({
        capabilities,
        settings: () => section,
        ...(initializationOptions && { initializationOptions }),
      });
      await client.open(uri, text, 'handlebars');
      return client;
    };

    it('is sent diagnostics unasked', async () => {
      const client = await open();
      const { diagnostics } = await client.publishedFor(uri, (sent) => sent.diagnostics.length > 0);
      assert.deepEqual(
        diagnostics.map(({ range }) => document.getText(range)),
        ['LOUD', 'LOUDER'],
      );
    });

    it('applies a fix, and all of them', async () => {
      const client = await open();
      const [fix] = await client.actions(uri, { start, end });
      assert.equal(await applied(client, fix), before.replace('LOUD', 'quiet'));
      const [all] = await client.actions(uri, { start, end }, { only: ['source.fixAll'] });
      assert.equal(await applied(client, all), before.replace(/LOUD(?:ER)?/g, 'quiet'));
    });

    it('sends changes of stretches', async () => {
      const client = await open();
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start, end }, text: 'soft' },
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: '' },
        ],
      });
      const { diagnostics } = await client.publishedFor(uri, ({ version }) => version === 2);
      assert.deepEqual(
        diagnostics.map(({ range }) => document.getText(range)),
        ['LOUDER'],
      );
    });

    it('gets plain text for completions and hovers', async () => {
      const client = await open('---\nsubject: LOUD\npurpose: \n---\n');
      const [first, ...others] = (await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position: { line: 2, character: 9 },
      })) as CompletionItem[];
      assert.ok(first);
      for (const { kind, insertTextFormat, documentation } of [first, ...others]) {
        assert.ok(kind && kind <= CompletionItemKind.Reference);
        assert.notEqual(insertTextFormat, InsertTextFormat.Snippet);
        assert.ok(typeof documentation !== 'object' || documentation.kind === 'plaintext');
      }
      const about = (await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 2, character: 2 },
      })) as Hover;
      assert.equal((about.contents as { kind: string }).kind, 'plaintext');
    });

    it('gets the outline as a list', async () => {
      const client = await open();
      const textDocument = { uri };
      const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument,
      });
      const [first] = symbols ?? [];
      assert.ok(first && 'location' in first && first.kind <= SymbolKind.Array);
      assert.equal(document.getText(first.location.range), '{{#if a}}b{{/if}}');
    });

    it('sends settings', async () => {
      const client = await open();
      await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length > 0);
      section = { rules: { 'no-shouting': 'off' } };
      const asked = capabilities.workspace?.configuration;
      const settings = asked ? null : { bsm: section };
      await client.notify('workspace/didChangeConfiguration', { settings });
      await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 0);
    });

    /** The text after an action that this client can take. */
    async function applied(client: ProtocolClient, action: Command | CodeAction | undefined) {
      assert.equal(Command.is(action), runsCommands ?? false);
      if (!Command.is(action)) return edited(action?.edit);
      const { command, arguments: given } = action;
      await client.connection.sendRequest('workspace/executeCommand', {
        command,
        arguments: given,
      });
      return edited(client.applied.pop());
    }

    function edited(edit: CodeAction['edit']): string {
      const changes = (edit?.documentChanges ?? []).flatMap((one) =>
        'edits' in one ? one.edits : [],
      );
      const text = document.getText();
      return [...(edit?.changes?.[uri] ?? []), ...changes]
        .filter((change) => 'newText' in change)
        .map(({ range, newText }) => ({
          from: document.offsetAt(range.start),
          to: document.offsetAt(range.end),
          newText,
        }))
        .sort((one, other) => other.from - one.from)
        .reduce(
          (whole, { from, to, newText }) => whole.slice(0, from) + newText + whole.slice(to),
          text,
        );
    }
  });
