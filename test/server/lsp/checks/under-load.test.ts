import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  type ResponseError,
} from 'vscode-languageserver-protocol';
import type { Check } from '../../../../server/src/lsp/checks/checker';
import type { Complete } from '../../../../server/src/lsp/folders/folders';
import { Fetching } from '../../../../server/src/lsp/web/fetching';
import { connected, fullCapabilities, inFolder } from '../in-memory-server';
import type { ProtocolClient } from '../protocol-client';

const uris = Array.from({ length: 30 }, (_, index) => `untitled:message-${index}`);
const texts = (text: string): string[] => uris.map((uri) => `${text} ${uri}`);

/** Notes how the questions for the diagnostics of all documents were answered, in the order of answers. */
function askForAll(client: ProtocolClient): {
  answers: string[];
  sources: CancellationTokenSource[];
} {
  const answers: string[] = [];
  const sources = uris.map((uri) => {
    const source = new CancellationTokenSource();
    client.connection
      .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token)
      .then(
        () => answers.push('checked'),
        ({ code, data }: ResponseError<{ retriggerRequest: boolean }>) =>
          answers.push(data?.retriggerRequest ? 'ask again' : (codes.get(code) ?? `${code}`)),
      );
    return source;
  });
  return { answers, sources };
}

const codes = new Map<number, string>([[LSPErrorCodes.RequestCancelled, 'cancelled']]);
const counted = (answers: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};

/** What a client does after it has asked for the diagnostics of all documents, and what comes of it. */
const cases: [
  about: string,
  then: (client: ProtocolClient, sources: CancellationTokenSource[]) => Promise<unknown>,
  answers: Record<string, number>,
  checked: string[],
][] = [
  ['nothing else', () => Promise.resolve(), { checked: 30 }, texts('LOUD')],
  [
    'takes all questions back',
    async (_, sources) => sources.forEach((source) => source.cancel()),
    { cancelled: 30 },
    [],
  ],
  [
    'takes some questions back',
    async (_, sources) => sources.slice(10).forEach((source) => source.cancel()),
    { cancelled: 20, checked: 10 },
    texts('LOUD').slice(0, 10),
  ],
  [
    'changes all documents',
    (client) => Promise.all(uris.map((uri) => client.change(uri, `soft ${uri}`))),
    { 'ask again': 30 },
    [],
  ],
  [
    'closes all documents',
    (client) => Promise.all(uris.map((uri) => client.close(uri))),
    { 'ask again': 30 },
    [],
  ],
  [
    'changes settings over and over',
    async (client) => {
      for (let time = 0; time < 10; time++)
        await client.notify('workspace/didChangeConfiguration', { settings: null });
    },
    { checked: 30 },
    texts('LOUD'),
  ],
];

describe('a client that has asked for many documents at once', () => {
  for (const [about, then, expected, texts] of cases)
    it(about, async () => {
      const { client, checked } = await connected();
      await client.registered('workspace/didChangeConfiguration');
      for (const uri of uris) await client.open(uri, `LOUD ${uri}`);
      const { answers, sources } = askForAll(client);
      await then(client, sources);
      while (answers.length < uris.length) await new Promise((resolve) => setTimeout(resolve, 5));
      assert.deepEqual([counted(answers), checked], [expected, texts]);
    });

  it('is answered where another question for the same is taken back', async () => {
    const { client, checked } = await connected();
    for (const uri of uris) await client.open(uri, `LOUD ${uri}`);
    const [first, second] = [askForAll(client), askForAll(client)];
    for (const source of first.sources) source.cancel();
    while (second.answers.length < uris.length)
      await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(counted(first.answers), { cancelled: 30 });
    assert.deepEqual(counted(second.answers), { checked: 30 });
    assert.deepEqual(checked, texts('LOUD'));
  });

  it('is answered with few checks where each has to fetch something', async () => {
    const fetched = new Set<string>();
    const fetching = new Fetching(() => undefined);
    const checked: string[] = [];
    const check: Check = (text) => {
      checked.push(text);
      if (!fetched.has(text)) fetching.want(text, async () => void fetched.add(text));
      return [];
    };
    const complete: Complete = (work) => fetching.complete(work);
    const { client } = await connected({ capabilities: fullCapabilities }, { check, complete });
    for (const uri of uris) await client.open(uri, `LOUD ${uri}`);
    const { answers } = askForAll(client);
    while (answers.length < uris.length) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(counted(answers), { checked: 30 });
    assert.equal(checked.length, 2 * uris.length);
  });

  it('hears first of what its user waits for', async () => {
    const { client, checked } = await connected();
    for (const uri of uris) await client.open(uri, `LOUD ${uri}`);
    askForAll(client);
    const at = { line: 0, character: 0 };
    await client.actions(uris.at(-1) ?? '', { start: at, end: at });
    assert.equal(checked[0], `LOUD ${uris.at(-1)}`);
  });
});

describe('a client that is sent diagnostics', () => {
  it('is sent those of the last text of many changes, checked once', async () => {
    const { client, checked } = await connected({ capabilities: {} });
    for (const uri of uris) await client.open(uri, `LOUD ${uri}`);
    for (const uri of uris) await client.publishedFor(uri, () => true);
    checked.length = 0;
    for (const text of ['a', 'b', 'c'])
      await Promise.all(uris.map((uri) => client.change(uri, `${text} ${uri}`)));
    for (const uri of uris) await client.publishedFor(uri, ({ version }) => version === 4);
    assert.deepEqual(checked.toSorted(), texts('c').toSorted());
  });

  it('is sent them once where settings change over and over', async () => {
    const { client, checked } = await connected({ capabilities: {} });
    for (const uri of uris) await client.open(uri, `LOUD ${uri}`);
    for (const uri of uris) await client.publishedFor(uri, () => true);
    checked.length = 0;
    const off = { bsm: { rules: { 'no-shouting': 'off' } } };
    for (const settings of [off, {}, off, {}, off])
      await client.notify('workspace/didChangeConfiguration', { settings });
    for (const uri of uris) await client.publishedFor(uri, (sent) => sent.diagnostics.length === 0);
    assert.deepEqual([checked.length, client.publications.get(uris[0] ?? '')?.length], [30, 2]);
  });
});

describe('a configuration file that is written', () => {
  const config = '{ "root": true }';
  const cases: [about: string, written: string[], checks: number][] = [
    ['as it was', [config], 1],
    ['as it was, over and over', [config, config, config], 1],
    ['as another one', ['{ "root": true, "rules": { "no-shouting": "off" } }'], 2],
    ['as another one, and back', ['{ "root": true, "rules": {} }', config], 3],
  ];
  for (const [about, written, checks] of cases)
    it(about, async () => {
      const { client, uri: uriOf, checked, write } = await inFolder({ 'bsm.config.json': config });
      const uri = uriOf('a.html');
      await client.open(uri, 'LOUD');
      await client.pull(uri);
      for (const text of written) {
        await write('bsm.config.json', text);
        await client.pullWorkspace();
      }
      await client.pull(uri);
      assert.equal(checked.length, checks);
    });
});
