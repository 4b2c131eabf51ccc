import assert from 'node:assert/strict';
import { connected, fullCapabilities } from '../in-memory-server';
import type { ProtocolClient } from '../protocol-client';

const uri = 'untitled:message';
const page = '<script src="app.js"></script>\nLOUD';
const none = { errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0 };

describe('bsm/status', () => {
  it('says how a document stands, once until it changes', async () => {
    const { client } = await withStatus();
    await client.open(uri, 'LOUD LOUD perhaps perhaps');
    await client.pull(uri);
    await client.pull(uri);
    await client.change(uri, 'soft');
    await client.pull(uri);
    assert.deepEqual(client.statuses, [
      { ...none, uri, state: 'checked', errors: 2, warnings: 1, fixable: 2 },
      { ...none, uri, state: 'checked' },
    ]);
  });

  it('comes to those who asked for it', async () => {
    const { client } = await connected();
    await client.open(uri, 'LOUD');
    await client.pull(uri);
    assert.deepEqual(client.statuses, []);
  });

  it('comes with published diagnostics too', async () => {
    const { client } = await connected({ initializationOptions: { status: true } });
    await client.open(uri, page);
    await client.publishedFor(uri, () => true);
    assert.deepEqual(client.statuses, [{ ...none, uri, state: 'web-page' }]);
  });

  it('says that a page is not checked, until the user says that it is a message', async () => {
    const { client } = await withStatus();
    await client.open(uri, page);
    await assertCheckedOnceAsked(client, 'web-page');
  });

  it('says that a page is checked because the user has said so, who can take that back', async () => {
    const { client } = await withStatus([uri]);
    await client.open(uri, page);
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.notify('bsm/checkAsMessage', { uri, isMessage: false });
    await client.refreshed();
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.deepEqual(client.statuses, [
      { ...none, uri, state: 'checked', isByChoice: true, errors: 1, fixable: 1 },
      { ...none, uri, state: 'web-page' },
    ]);
  });

  it('does not say so of what is a message anyway', async () => {
    const { client } = await withStatus([uri]);
    await client.open(uri, '<p>soft</p>');
    await client.pull(uri);
    assert.deepEqual(client.statuses, [{ ...none, uri, state: 'checked' }]);
  });

  it('comes for plain text that is no file yet, which is then read as such', async () => {
    const { client } = await withStatus();
    await client.open(uri, 'LOUD', 'plaintext');
    await assertCheckedOnceAsked(client, 'no-template');
  });

  it('remembers what the user has said where the client does', async () => {
    const { client } = await withStatus([uri]);
    await client.open(uri, page);
    assert.equal((await client.diagnostics(uri)).length, 1);
  });
});

function withStatus(messages: string[] = []) {
  const initializationOptions = { status: true, messages };
  return connected({ capabilities: fullCapabilities, initializationOptions });
}

/** Asserts that the open document is checked as soon as the user says that it is a message, not before. */
async function assertCheckedOnceAsked(client: ProtocolClient, before: string): Promise<void> {
  assert.deepEqual(await client.diagnostics(uri), []);
  await client.notify('bsm/checkAsMessage', { uri });
  await client.refreshed();
  assert.equal((await client.diagnostics(uri)).length, 1);
  assert.deepEqual(
    client.statuses.map(({ state }) => state),
    [before, 'checked'],
  );
}
