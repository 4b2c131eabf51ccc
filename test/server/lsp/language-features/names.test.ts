import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ShowMessageNotification,
  type ClientCapabilities,
  type DefinitionLink,
  type Location,
} from 'vscode-languageserver-protocol';
import { fullCapabilities } from '../in-memory-server';
import { markedWorkspace, type Texts } from '../marked-workspace';

const config = '{ "root": true }';

/** The files, and those in which the places of the definition are marked. */
const definitions: readonly [title: string, files: Texts, found: Texts][] = [
  [
    'a partial’s file',
    { 'a.hbs': '{{> foot|er}}', 'partials/_footer.html': 'End' },
    { 'partials/_footer.html': '«»End' },
  ],
  [
    'a partial of the same file',
    { 'a.hbs': '{{#*inline "note"}}x{{/inline}}{{> no|te}}', 'note.hbs': '' },
    { 'a.hbs': '{{#*inline "«note»"}}x{{/inline}}{{> note}}' },
  ],
  ['no file', { 'a.hbs': '{{> no|ne}}' }, {}],
  [
    'the beginning of a block from its end',
    { 'a.hbs': '😀\r\n{{#if a}}x{{/i|f}}' },
    { 'a.hbs': '😀\r\n{{#«if» a}}x{{/if}}' },
  ],
  [
    'the beginning of a block from its other branch',
    { 'a.hbs': '{{#each a}}{{#if b}}{{/if}}{{e|lse}}x{{/each}}' },
    { 'a.hbs': '{{#«each» a}}{{#if b}}{{/if}}{{else}}x{{/each}}' },
  ],
  [
    'the configuration that lists a placeholder',
    {
      'a.hbs': '{{order_|ref}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "order_ref": "order-id" } }',
    },
    { 'bsm.config.json': '{ "root": true, "placeholders": { "«order_ref»": "order-id" } }' },
  ],
];

const references: readonly [title: string, files: Texts, found: Texts][] = [
  [
    'a placeholder in all templates and the configuration',
    {
      'a.hbs': '<p>{{to|tal}} {{totals}}</p>',
      'b.hbs': '\uFEFF{{#if total}}{{../total}}{{/if}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "total": "total" } }',
    },
    {
      'a.hbs': '<p>{{«total»}} {{totals}}</p>',
      'b.hbs': '{{#if «total»}}{{../«total»}}{{/if}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "«total»": "total" } }',
    },
  ],
  [
    'a partial in all templates, however they call it',
    {
      'a.hbs': '{{> foot|er}}',
      'b/c.hbs': '{{#> ../partials/footer.hbs}}x{{/../partials/footer.hbs}}{{> other}}',
      'partials/footer.hbs': 'End {{> footer}}',
      'partials/other.hbs': '',
    },
    {
      'a.hbs': '{{> «footer»}}',
      'b/c.hbs': '{{#> «../partials/footer.hbs»}}x{{/../partials/footer.hbs}}{{> other}}',
      'partials/footer.hbs': '«»End {{> «footer»}}',
    },
  ],
  [
    'not another file that is called the same',
    {
      'a.hbs': '{{> foot|er}}',
      'partials/footer.hbs': '',
      'b/a.hbs': '{{> footer}}',
      'b/partials/footer.hbs': '',
    },
    { 'a.hbs': '{{> «footer»}}', 'partials/footer.hbs': '«»' },
  ],
];

const highlights: readonly [title: string, files: Texts, found: Texts][] = [
  [
    'the same value',
    { 'a.hbs': '{{#if gi|ft}}{{gift}}{{/if}}', 'b.hbs': '{{gift}}' },
    { 'a.hbs': '{{#if «gift»}}{{«gift»}}{{/if}}' },
  ],
  [
    'the tags of a block',
    { 'a.hbs': '{{#|if gift}}{{#if a}}{{/if}}{{else if b}}{{else}}{{/if}}' },
    { 'a.hbs': '{{#«if» gift}}{{#if a}}{{/if}}{{«else» if b}}{{«else»}}{{/«if»}}' },
  ],
  [
    'calls of the same partial',
    { 'a.hbs': '{{> card|}}{{> cards}}{{#*inline "card"}}{{/inline}}' },
    { 'a.hbs': '{{> «card»}}{{> cards}}{{#*inline "«card»"}}{{/inline}}' },
  ],
  ['nothing in prose', { 'a.hbs': '<p>gi|ft {{gift}}</p>' }, {}],
];

/** The files, the new name, and the files after that, with what clients can do that rename files. */
const renames: readonly [title: string, files: Texts, name: string, after: Texts][] = [
  [
    'a placeholder in all templates and the configuration',
    {
      'a.hbs': '{{!-- bsm\nsubject: "{{total}}"\n--}}<p>{{to|tal}} {{totals}}</p>',
      'b.hbs': '{{#if total}}\r\n{{../total}}{{/if}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "total": "total" } }',
    },
    'sum',
    {
      'a.hbs': '{{!-- bsm\nsubject: "{{sum}}"\n--}}<p>{{sum}} {{totals}}</p>',
      'b.hbs': '{{#if sum}}\r\n{{../sum}}{{/if}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "sum": "total" } }',
    },
  ],
  [
    'a partial with its file',
    {
      'bsm.config.json': config,
      'a.hbs': '{{> foot|er}}{{footer}}',
      'b/c.hbs': '{{#> ../partials/_footer.hbs}}x{{/../partials/_footer.hbs}}',
      'partials/_footer.hbs': 'End {{> footer}}',
    },
    'imprint',
    {
      'bsm.config.json': config,
      'a.hbs': '{{> imprint}}{{footer}}',
      'b/c.hbs': '{{#> ../partials/_imprint.hbs}}x{{/../partials/_imprint.hbs}}',
      'partials/_imprint.hbs': 'End {{> imprint}}',
    },
  ],
  [
    'a partial of the same file',
    {
      'a.hbs': '{{#*inline "no|te"}}x{{/inline}}{{> note}}{{#> note}}{{/note}}',
      'note.hbs': '',
    },
    'remark',
    {
      'a.hbs': '{{#*inline "remark"}}x{{/inline}}{{> remark}}{{#> remark}}{{/remark}}',
      'note.hbs': '',
    },
  ],
  [
    'a partial, by the name of its file',
    { 'a.hbs': '{{> o|ne}}', 'one.hbs': 'End' },
    'two.hbs',
    { 'a.hbs': '{{> two}}', 'two.hbs': 'End' },
  ],
  [
    'a placeholder that is written wrong, to what the configuration lists',
    {
      'a.hbs': '{{totl|}} {{total}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "total": "total" } }',
    },
    'total',
    {
      'a.hbs': '{{total}} {{total}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "total": "total" } }',
    },
  ],
  [
    'a partial that is nowhere, as far as it is called',
    { 'a.hbs': '{{> fo|ter}}', 'b.hbs': '{{> foter}}' },
    'footer',
    { 'a.hbs': '{{> footer}}', 'b.hbs': '{{> footer}}' },
  ],
];

const refusals: readonly [title: string, files: Texts, name: string, why: RegExp][] = [
  ['no name', { 'a.hbs': '{{to|tal}}' }, 'a b', /begins with a letter/],
  ['no name of a partial', { 'a.hbs': '{{> fo|oter}}' }, 'a b', /consists of letters/],
  [
    'another folder',
    { 'a.hbs': '{{> legal/im|print}}', 'legal/imprint.hbs': '' },
    'imprint',
    /move its file/,
  ],
  [
    'a name that is taken',
    { 'a.hbs': '{{> o|ne}}', 'partials/one.hbs': '', 'partials/two.html': '' },
    'two',
    /already: .*two\.html/,
  ],
  [
    'a name that means another file there',
    { 'a.hbs': '{{> o|ne}}', 'partials/one.hbs': '', 'two.hbs': '' },
    'two',
    /already: .*two\.hbs/,
  ],
  [
    'a partial of a program',
    {
      'a.hbs': '{{> prin|ted}}',
      'bsm.config.json': '{ "root": true, "registeredPartials": ["printed"] }',
    },
    'shown',
    /A program registers/,
  ],
  ['a keyword', { 'a.hbs': '{{to|tal}}' }, 'else', /Handlebars itself/],
  ['the helper of a block', { 'a.hbs': '{{to|tal}}' }, 'if', /Handlebars itself/],
  [
    'another placeholder of the configuration',
    {
      'a.hbs': '{{to|tal}}',
      'bsm.config.json': '{ "root": true, "placeholders": { "total": "total", "sum": "total" } }',
    },
    'sum',
    /already: sum/,
  ],
  [
    'a partial of the same file, which would hide it',
    { 'a.hbs': '{{> o|ne}}{{#*inline "in"}}{{/inline}}', 'one.hbs': '' },
    'in',
    /already: .*a\.hbs/,
  ],
  ['a block', { 'a.hbs': '{{#i|f a}}{{/if}}' }, 'unless', /Only placeholders and partials/],
];

const renaming: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: { ...fullCapabilities.textDocument, rename: { prepareSupport: true } },
  workspace: {
    ...fullCapabilities.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] },
  },
};

describe('names over the protocol', () => {
  for (const [title, files, found] of definitions)
    it(`lead to ${title}`, async () => {
      const { client, params, marked } = await markedWorkspace(files, {});
      const places = await client.connection.sendRequest(DefinitionRequest.type, params);
      assert.deepEqual(marked(places as Location[]), found);
    });

  it('lead there from the whole name, for clients that want to know', async () => {
    const capabilities = { textDocument: { definition: { linkSupport: true } } };
    const files = { 'a.hbs': '{{> legal/im|print}}', 'legal/imprint.hbs': '' };
    const { client, params, marked } = await markedWorkspace(files, capabilities);
    const [link] = (await client.connection.sendRequest(
      DefinitionRequest.type,
      params,
    )) as DefinitionLink[];
    assert.ok(link?.originSelectionRange);
    const name = { uri: params.textDocument.uri, range: link.originSelectionRange };
    assert.deepEqual(marked([name]), { 'a.hbs': '{{> «legal/imprint»}}' });
    assert.match(link.targetUri, /legal\/imprint\.hbs$/);
  });

  for (const [title, files, found] of references)
    it(`are found: ${title}`, async () => {
      const { client, params, marked } = await markedWorkspace(files, {});
      const context = { includeDeclaration: true };
      const places = await client.connection.sendRequest(ReferencesRequest.type, {
        ...params,
        context,
      });
      assert.deepEqual(marked(places ?? []), found);
    });

  it('are found without what declares them', async () => {
    const files = { 'a.hbs': '{{> foot|er}}', 'footer.hbs': '' };
    const { client, params, marked } = await markedWorkspace(files);
    const context = { includeDeclaration: false };
    const places = await client.connection.sendRequest(ReferencesRequest.type, {
      ...params,
      context,
    });
    assert.deepEqual(marked(places ?? []), { 'a.hbs': '{{> «footer»}}' });
  });

  for (const [title, files, found] of highlights)
    it(`are highlighted: ${title}`, async () => {
      const { client, params, marked } = await markedWorkspace(files);
      const places = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
      const { uri } = params.textDocument;
      assert.deepEqual(marked((places ?? []).map(({ range }) => ({ uri, range }))), found);
    });

  it('of blocks change at both ends', async () => {
    const { client, params, marked } = await markedWorkspace({ 'a.hbs': '{{#e|ach a}}{{/each}}' });
    const { uri } = params.textDocument;
    const linked = await client.connection.sendRequest(LinkedEditingRangeRequest.type, params);
    const places = (linked?.ranges ?? []).map((range) => ({ uri, range }));
    assert.deepEqual(marked(places), { 'a.hbs': '{{#«each» a}}{{/«each»}}' });
  });

  for (const [title, files, newName, after] of renames)
    it(`are renamed: ${title}`, async () => {
      const { client, params, edited } = await markedWorkspace(files, renaming);
      assert.ok(await client.connection.sendRequest(PrepareRenameRequest.type, params));
      const edit = await client.connection.sendRequest(RenameRequest.type, { ...params, newName });
      assert.deepEqual(edited(edit), after);
    });

  it('are renamed without their file where the client cannot do that, and the author is told', async () => {
    const files = { 'a.hbs': '{{> foot|er}}', 'footer.hbs': 'End' };
    const { client, params, edited } = await markedWorkspace(files, {});
    const told = new Promise<string>((resolve) =>
      client.connection.onNotification(ShowMessageNotification.type, ({ message }) =>
        resolve(message),
      ),
    );
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...params,
      newName: 'end',
    });
    assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
    assert.deepEqual(edited(edit), { 'a.hbs': '{{> end}}', 'footer.hbs': 'End' });
    assert.match(await told, /footer\.hbs to end\.hbs/);
  });

  for (const [title, files, newName, why] of refusals)
    it(`cannot become ${title}`, async () => {
      const { client, params } = await markedWorkspace(
        { 'bsm.config.json': config, ...files },
        renaming,
      );
      const asked = client.connection.sendRequest(RenameRequest.type, { ...params, newName });
      await assert.rejects(asked, why);
    });
});
