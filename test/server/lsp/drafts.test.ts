import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { uriOf } from '../../../server/src/lsp/documents/document-path';
import type { Check } from '../../../server/src/lsp/checks/checker';
import type {
  DraftParams,
  DraftResult,
  RuleParams,
} from '../../../server/src/lsp/connection/protocol';
import { temporaryFolder } from '../temporary-folder';
import { connected, fullCapabilities } from './in-memory-server';
import { countingCheck } from './test-rules';

const violating =
  '<p style="text-align: center">Hello {{buyer_name}} 😀,</p>\n' +
  '<p>which size do you want for order {{order_id}}?</p>\n' +
  '<p>Five stars would make our day!</p>\n';

async function assistant(files: Record<string, string> = {}, check: Check = checkMessage) {
  const folder = uriOf(temporaryFolder(files));
  const { client } = await connected(
    { capabilities: fullCapabilities, folders: [folder] },
    { check },
  );
  return {
    folder,
    draft: (params: Partial<DraftParams>): Promise<DraftResult> =>
      client.connection.sendRequest('bsm/draft', params),
    rule: (params: RuleParams): Promise<string | null> =>
      client.connection.sendRequest('bsm/rule', params),
  };
}

describe('drafts of assistants over the protocol', () => {
  it('are checked and left as they are', async () => {
    const { draft } = await assistant();
    const { text, compliant, report } = await draft({ text: violating });
    assert.equal(text, violating);
    assert.equal(compliant, false);
    for (const rule of ['no-text-align', 'no-emoji', 'no-positive-review-request'])
      assert(report.includes(`(${rule}, line `), report);
  });

  it('are fixed where that is safe', async () => {
    const { draft } = await assistant();
    const { text, compliant, report } = await draft({ text: violating, wantedFixes: 'safe fixes' });
    assert.doesNotMatch(text, /😀|center/);
    assert(text.includes('Five stars'), text);
    assert.equal(compliant, false);
    assert.match(report, /^error \(no-positive-review-request, line 3\)/);
  });

  it('are fixed however many problems they have', async () => {
    const { draft } = await assistant();
    const sent = `<p>Which size for order {{order_id}}?${' 😀'.repeat(13_000)}</p>`;
    const { text } = await draft({ text: sent, wantedFixes: 'safe fixes' });
    assert.equal(text, '<p>Which size for order {{order_id}}?</p>');
  });

  it('become clean with suggestions', async () => {
    const { draft } = await assistant();
    const { text, compliant, report } = await draft({ text: violating, wantedFixes: 'all fixes' });
    assert.deepEqual({ compliant, report }, { compliant: true, report: 'No problems.' });
    for (const kept of ['{{buyer_name}}', '{{order_id}}']) assert(text.includes(kept), text);
  });

  it('are judged by the configuration of their place, even where that leaves them out', async () => {
    const config = { rules: { 'no-shouting': 'warning' }, ignore: ['*.hbs'] };
    const files = { 'bsm.config.json': JSON.stringify(config) };
    const { draft, folder } = await assistant(files, countingCheck().check);
    const uri = `${folder}/message.hbs`;
    const { compliant, report } = await draft({ text: 'LOUD', uri });
    assert.equal(compliant, true, report);
    assert.match(report, /^warning \(no-shouting, line 1\)/);
  });

  it('explain rules, and only those there are', async () => {
    const { rule } = await assistant();
    assert.match((await rule({ rule: 'no-gif' })) ?? '', /GIF/);
    assert.equal(await rule({ rule: 'no-such-rule' }), null);
  });

  it('answer to what is no request of theirs', async () => {
    const { draft } = await assistant();
    assert.equal((await draft({})).text, '');
  });
});
