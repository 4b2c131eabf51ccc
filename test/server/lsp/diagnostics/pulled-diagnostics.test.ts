import assert from 'node:assert/strict';
import { LSPErrorCodes, type ResponseError } from 'vscode-languageserver-protocol';
import { checkMessage } from '../../../../server/src/lint/check';
import type { Check } from '../../../../server/src/lsp/checks/checker';
import { testRules } from '../test-rules';
import { gate } from '../gate';
import { connected, fullCapabilities } from '../in-memory-server';

const uri = 'untitled:message';

describe('pulled diagnostics', () => {
  it('say everything that an editor can show', async () => {
    const { client } = await connected();
    await client.open(uri, 'perhaps\r\n😀 LOUD, perhaps');
    const shared = { source: 'bsm' };
    assert.deepEqual(await client.diagnostics(uri), [
      {
        ...shared,
        range: { start: { line: 1, character: 3 }, end: { line: 1, character: 7 } },
        severity: 1,
        code: 'no-shouting',
        codeDescription: { href: documentation('no-shouting') },
        message: 'Someone shouts. Say it quietly.',
        data: { fixable: true },
      },
      {
        ...shared,
        range: { start: { line: 1, character: 9 }, end: { line: 1, character: 16 } },
        severity: 2,
        code: 'no-perhaps',
        codeDescription: { href: documentation('no-perhaps') },
        message: 'Said again. Make up your mind.',
        relatedInformation: [
          {
            location: {
              uri,
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
            },
            message: 'Said here.',
          },
        ],
        data: { fixable: false },
      },
    ]);
  });

  it('are those of the current version', async () => {
    const { client } = await connected();
    await client.open(uri, 'LOUD');
    await client.change(uri, 'not so ', {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    });
    const [diagnostic] = await client.diagnostics(uri);
    assert.deepEqual(diagnostic?.range.start, { line: 0, character: 7 });
  });

  it('are not sent again while they are the same', async () => {
    const { client, checked } = await connected();
    await client.open(uri, 'LOUD');
    const first = await client.pull(uri);
    assert.deepEqual(await client.pull(uri, first.resultId), {
      kind: 'unchanged',
      resultId: first.resultId,
    });
    assert.equal(checked.length, 1);
    await client.change(uri, 'LOUD and clear');
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
    await client.change(uri, 'soft and clear');
    assert.equal((await client.pull(uri, first.resultId)).kind, 'full');
  });

  it('of a version that is outdated meanwhile are dropped', async () => {
    const settings = gate({ rules: {} });
    const { client, checked } = await connected({
      capabilities: fullCapabilities,
      settings: settings.answer,
    });
    await client.open(uri, 'LOUD');
    const outdated = client.pull(uri);
    await settings.asked;
    await client.change(uri, 'soft');
    settings.open();
    await assert.rejects(outdated, (error: ResponseError<unknown>) => {
      assert.equal(error.code, LSPErrorCodes.ServerCancelled);
      assert.deepEqual(error.data, { retriggerRequest: true });
      return true;
    });
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.deepEqual(checked, ['soft']);
  });

  it('of a document that is closed meanwhile are dropped; it may be open again by now', async () => {
    const settings = gate({ rules: {} });
    const { client } = await connected({
      capabilities: fullCapabilities,
      settings: settings.answer,
    });
    await client.open(uri, 'LOUD');
    const outdated = client.pull(uri);
    await settings.asked;
    await client.close(uri);
    settings.open();
    await assert.rejects(outdated, { data: { retriggerRequest: true } });
  });

  it('are found when they are asked for again after a failure', async () => {
    let failures = 1;
    const check: Check = (text, how) => {
      if (failures-- > 0) throw new Error('The disk is busy.');
      return checkMessage(text, { ...how, rules: testRules });
    };
    const { client } = await connected({ capabilities: fullCapabilities }, { check });
    await client.open(uri, 'LOUD');
    await assert.rejects(client.pull(uri), /The disk is busy/);
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('are none for documents that cannot be read', async () => {
    const { client } = await connected();
    for (const unknown of ['untitled:other', 'file:///no/such/file.html', 'no URI at all', ''])
      assert.deepEqual(await client.diagnostics(unknown), []);
  });

  it('are none for documents in other languages', async () => {
    const { client } = await connected();
    await client.open('file:///a/b.css', 'LOUD', 'css');
    assert.deepEqual(await client.diagnostics('file:///a/b.css'), []);
  });
});

const documentation = (rule: string): string =>
  `https://github.com/bsm-lint/bsm-lint/blob/main/docs/rules/${rule}.md`;
