import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { DistantWorkspace } from '../../../../server/src/lsp/web/distant-workspace';
import { pathOf, takeAsFiles, uriOf } from '../../../../server/src/lsp/documents/document-path';
import { Fetching } from '../../../../server/src/lsp/web/fetching';
import { distantFiles } from '../../distant-files';
import { connected, fullCapabilities } from '../in-memory-server';
import { testRules } from '../test-rules';

const top = 'vscode-vfs://github/owner/na me';
const uri = (path: string): string => uriOf(`${top}/${path}`);

/** A server whose files have to be waited for. */
async function atADistance(texts: Record<string, string>) {
  const host = distantFiles(top, texts);
  const workspaces: DistantWorkspace[] = [];
  const fetching = new Fetching(() => {
    for (const workspace of workspaces) workspace.learnt();
  });
  const { client } = await connected(
    { capabilities: fullCapabilities, folders: [uriOf(top)] },
    { complete: (work) => fetching.complete(work) },
    (folder, open) => {
      const workspace = new DistantWorkspace(host, folder, testRules, open, fetching.want);
      workspaces.push(workspace);
      return { workspace, messages: () => workspace.messages() };
    },
  );
  const codes = async (path: string): Promise<unknown[]> =>
    (await client.diagnostics(uri(path))).map(({ code }) => code);
  return { client, codes, host };
}

describe('a workspace whose files have to be waited for', () => {
  before(() => takeAsFiles((scheme) => scheme !== 'untitled'));
  after(() => takeAsFiles((scheme) => scheme === 'file'));

  const message = '<p>A size, perhaps {{> advice}}? LOUD</p>';

  it('has configurations and partials', async () => {
    const { client, codes } = await atADistance({
      'mails/bsm.config.json': '{ "rules": { "no-shouting": "off" } }',
      'mails/message.hbs': message,
      'mails/partials/advice.hbs': 'perhaps a colour',
    });
    await client.open(uri('mails/message.hbs'), message);
    assert.deepEqual(await codes('mails/message.hbs'), ['no-perhaps']);
  });

  it('takes in files that have changed', async () => {
    const texts: Record<string, string> = { 'bsm.config.json': '{}', 'message.hbs': message };
    const { client, codes } = await atADistance(texts);
    await client.open(uri('message.hbs'), message);
    assert.deepEqual(await codes('message.hbs'), ['missing-part', 'no-shouting']);
    texts['partials/advice.hbs'] = 'perhaps a colour';
    const changes = [{ uri: uri('partials/advice.hbs'), type: FileChangeType.Created }];
    // The folder is new, too.
    changes.push({ uri: uri('partials'), type: FileChangeType.Created });
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await client.refreshed();
    assert.deepEqual(await codes('message.hbs'), ['no-perhaps', 'no-shouting']);
  });

  it('has its messages checked that nobody has opened', async () => {
    const { client } = await atADistance({
      'bsm.config.json': '{}',
      'a.html': 'LOUD',
      'deep/er/b.html': 'LOUD',
      'node_modules/c.html': 'LOUD',
    });
    const { items } = await client.pullWorkspace();
    assert.deepEqual(items.map((item) => item.uri).sort(), [uri('a.html'), uri('deep/er/b.html')]);
  });

  it('is not read where it is ignored', async () => {
    const { client, codes, host } = await atADistance({
      'bsm.config.json': '{ "ignore": ["elsewhere"] }',
      'mails/message.hbs': '<p>LOUD</p>',
      'elsewhere/large.html': '',
    });
    await client.open(uri('mails/message.hbs'), '<p>LOUD</p>');
    assert.deepEqual(await codes('mails/message.hbs'), ['no-shouting']);
    assert.ok(!host.asked.includes('/elsewhere/large.html'));
  });

  it('has paths that lead back to its files', () => {
    for (const path of [`${top}/a b.html`, `${top}/ä#?.html`, '/home/a.html'])
      assert.equal(pathOf(uriOf(path)), path);
    assert.equal(pathOf('untitled:Untitled-1'), undefined);
  });
});
