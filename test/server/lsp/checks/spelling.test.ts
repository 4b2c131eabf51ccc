import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { checkMessage } from '../../../../server/src/lint/check';
import type { Check } from '../../../../server/src/lsp/checks/checker';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import type { Judgement } from '../../../../server/src/message/context/word-judge';
import { rules } from '../../../../server/src/rules/index';
import type { Dictionary } from '../../../../server/src/spelling/spelling';
import { temporaryFolder, type Files } from '../../temporary-folder';
import { connected, fullCapabilities } from '../in-memory-server';
import type { ProtocolClient } from '../protocol-client';

const spelling = rules.filter(({ id }) => ['spelling', 'unused-disable', 'no-gif'].includes(id));
const text =
  '<p>We have the pracel and the ring that you have sent to us.</p><img src="a.gif" alt="A bear">';
const uri = 'untitled:message';

/** A dictionary that answers when the test says so. */
class SlowDictionary implements Dictionary {
  private readonly waiting: (() => void)[] = [];
  private isOpen = false;

  answer(): void {
    this.isOpen = true;
    for (const go of this.waiting.splice(0)) go();
  }

  async judge(words: readonly string[]) {
    if (!this.isOpen) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return words.map((word): Judgement =>
      word.startsWith('pracel')
        ? { isRight: false, nearest: 'parcel', slip: 'swap' }
        : { isRight: true },
    );
  }

  search(words: readonly string[]) {
    return Promise.resolve(words.map(() => ''));
  }

  corrections() {
    return Promise.resolve(['parcel', 'pracht', 'a', 'b', 'c', 'd']);
  }
}

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] =>
  diagnostics.map(({ code }) => code);

async function spellingClient(capabilities = fullCapabilities, folder?: string) {
  const dictionary = new SlowDictionary();
  const options = { capabilities, ...(folder !== undefined && { folders: [folder] }) };
  const check: Check = (checked, how) => checkMessage(checked, { ...how, rules: spelling });
  const { client } = await connected(options, { check, openDictionary: () => dictionary });
  return { client, dictionary };
}

describe('spelling in the language server', () => {
  it('comes after the other diagnostics, to clients that ask', async () => {
    const { client, dictionary } = await spellingClient();
    await client.open(uri, text);
    assert.deepEqual(codes(await client.diagnostics(uri)), ['no-gif']);
    dictionary.answer();
    await client.refreshed();
    assert.deepEqual(codes(await client.diagnostics(uri)), ['spelling', 'no-gif']);
  });

  it('comes after the other diagnostics, to clients that do not', async () => {
    const { client, dictionary } = await spellingClient({});
    await client.open(uri, text);
    const first = await client.publishedFor(uri, () => true);
    assert.deepEqual(codes(first.diagnostics), ['no-gif']);
    dictionary.answer();
    await client.publishedFor(uri, ({ diagnostics }) => diagnostics.length === 2);
  });

  it('stays while somebody types', async () => {
    const { client, dictionary } = await spellingClient();
    dictionary.answer();
    await client.open(uri, text);
    await client.diagnostics(uri);
    await client.refreshed();
    await client.change(uri, `${text}<p>We have the newword</p>`);
    assert.deepEqual(codes(await client.diagnostics(uri)), ['spelling', 'no-gif']);
  });

  it('is not asked for over and over, were there new words each time', async () => {
    let checks = 0;
    const check: Check = (_, { judge } = {}) => {
      judge?.judgement('en-US', `word${checks++}`);
      return [];
    };
    const dictionary = new SlowDictionary();
    dictionary.answer();
    const { client } = await connected(undefined, { check, openDictionary: () => dictionary });
    await client.open(uri, text);
    await client.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.ok(checks < 20, `${checks} checks`);
  });

  it('does not call a comment unused that silences it', async () => {
    const { client } = await spellingClient();
    await client.open(uri, `<!-- bsm-disable-next-line spelling -->\n${text}`);
    assert.deepEqual(codes(await client.diagnostics(uri)), ['no-gif']);
  });

  it('offers up to five corrections', async () => {
    const { client, dictionary } = await spellingClient();
    dictionary.answer();
    await client.open(uri, text);
    await client.diagnostics(uri);
    await client.refreshed();
    const titles = (await actions(client, uri)).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 6), [
      'Replace with “parcel”',
      'Replace with “pracht”',
      'Replace with “a”',
      'Replace with “b”',
      'Replace with “c”',
      'Disable spelling for this line',
    ]);
  });

  const configs: [about: string, config: string | undefined, changed: string][] = [
    ['a new configuration', undefined, '{\n  "words": [\n    "pracel"\n  ]\n}\n'],
    ['one without words', '{\n  "root": true\n}\n', '"words": ['],
    ['one with words', '{\n  "words": ["a"]\n}\n', '"pracel"'],
  ];
  for (const [about, config, changed] of configs)
    it(`adds the word to ${about}`, async () => {
      const files: Files = config === undefined ? {} : { 'bsm.config.json': config };
      const folder = temporaryFolder(files);
      const file = uriOf(join(folder, 'mails/a.html'));
      const client = await openMisspelt(folder, file);
      const add = await addition(client, file);
      assert.equal(add?.title, 'Add “pracel” to the words of bsm.config.json');
      const changes = JSON.stringify(add.edit?.documentChanges);
      assert.ok(changes.includes(uriOf(join(folder, 'bsm.config.json'))), changes);
      assert.ok(changes.includes(JSON.stringify(changed).slice(1, -1)), changes);
    });

  const changed: [about: string, before: Files, now: string][] = [
    ['one that has just come', {}, '{ "words": ["a"] }'],
    ['one that has just changed', { 'bsm.config.json': '{}' }, '{ "words": ["a", "b"] }'],
  ];
  for (const [about, before, now] of changed)
    it(`adds the word to ${about}, of which the client has not told yet`, async () => {
      const folder = temporaryFolder(before);
      const file = uriOf(join(folder, 'a.html'));
      const client = await openMisspelt(folder, file);
      writeFileSync(join(folder, 'bsm.config.json'), now);
      const changes = JSON.stringify((await addition(client, file))?.edit?.documentChanges);
      assert.ok(!changes.includes('"create"'), changes);
      assert.ok(changes.includes('\\"a\\",'), changes);
    });

  for (const config of ['{ "words": ["a" }', '{ "words": "a" }', '["a"]'])
    it(`adds no word to what is no configuration: ${config}`, async () => {
      const folder = temporaryFolder({ 'bsm.config.json': config });
      const file = uriOf(join(folder, 'a.html'));
      assert.equal(await addition(await openMisspelt(folder, file), file), undefined);
    });
});

async function openMisspelt(folder: string, file: string): Promise<ProtocolClient> {
  const { client, dictionary } = await spellingClient(fullCapabilities, uriOf(folder));
  dictionary.answer();
  await client.open(file, text);
  await client.diagnostics(file);
  await client.refreshed();
  return client;
}

async function addition(client: ProtocolClient, of: string): Promise<CodeAction | undefined> {
  return (await actions(client, of)).find(({ title }) => title.startsWith('Add'));
}

async function actions(client: ProtocolClient, of: string): Promise<CodeAction[]> {
  const at = { line: 0, character: 17 };
  const found = await client.actions(of, { start: at, end: at }, { only: ['quickfix'] });
  return found.filter((action): action is CodeAction => 'kind' in action);
}
