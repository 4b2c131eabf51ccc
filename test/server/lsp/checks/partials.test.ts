import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { FileChangeType, type Diagnostic } from 'vscode-languageserver-protocol';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import { temporaryFolder, type Files } from '../../temporary-folder';
import { connected, fullCapabilities } from '../in-memory-server';

const message = '<p>A size, perhaps {{> advice}}?</p>';
const files: Files = {
  'bsm.config.json': '{ "root": true }',
  'message.hbs': message,
  'partials/advice.hbs': 'a colour',
};

/** What diagnostics report, and the names and places of other files that they point at. */
const summary = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, relatedInformation = [] }) => {
    const places = relatedInformation.map(
      ({ location: { uri, range } }) =>
        ` ${uri.split('/').at(-1)} ${range.start.line}:${range.start.character}`,
    );
    return `${code}${places.join()}`;
  });

describe('partials in the editor', () => {
  it('count in the messages that include them, saved or not', async () => {
    const { client, uri, of } = await inFolder(files);
    const ofMessage = () => of('message.hbs');
    await client.open(uri('message.hbs'), message);
    assert.deepEqual(await ofMessage(), []);
    await client.open(uri('partials/advice.hbs'), 'a colour');
    await client.change(uri('partials/advice.hbs'), 'perhaps a colour');
    await client.refreshed();
    assert.deepEqual(await ofMessage(), ['no-perhaps message.hbs 0:11, advice.hbs 0:0']);
    await client.close(uri('partials/advice.hbs'));
    await client.refreshed();
    assert.deepEqual(await ofMessage(), []);
  });

  it('count in closed messages too', async () => {
    const { client, uri } = await inFolder(files);
    const reported = async () =>
      (await client.pullWorkspace()).items.flatMap((item) =>
        item.kind === 'full' && item.items.length > 0 ? item.uri : [],
      );
    assert.deepEqual(await reported(), []);
    await client.open(uri('partials/advice.hbs'), 'perhaps a colour');
    await client.refreshed();
    assert.deepEqual(await reported(), [uri('message.hbs')]);
  });

  it('take in files changed on disk', async () => {
    const { client, folder, uri, of } = await inFolder(files);
    await client.open(uri('message.hbs'), message);
    assert.deepEqual(await of('message.hbs'), []);
    writeFileSync(`${folder}/partials/advice.hbs`, 'perhaps a colour');
    const changes = [{ uri: uri('partials/advice.hbs'), type: FileChangeType.Changed }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await client.refreshed();
    assert.deepEqual(await of('message.hbs'), ['no-perhaps message.hbs 0:11, advice.hbs 0:0']);
  });

  it('show with their problems where they are included', async () => {
    const partial = '<img src="a.gif">';
    const { client, uri, of } = await inFolder({ ...files, 'partials/advice.hbs': partial });
    const ofPartial = () => of('partials/advice.hbs');
    await client.open(uri('partials/advice.hbs'), partial);
    assert.deepEqual(await ofPartial(), ['no-gif message.hbs 0:19']);
    await client.open(uri('message.hbs'), message);
    await client.change(uri('message.hbs'), `\n${message}`);
    await client.refreshed();
    assert.deepEqual(await ofPartial(), ['no-gif message.hbs 1:19']);
    await client.change(uri('message.hbs'), 'None.');
    await client.refreshed();
    assert.deepEqual(await ofPartial(), ['no-gif']);
    await client.change(uri('message.hbs'), '{{> advice}}');
    await client.refreshed();
    assert.deepEqual(await ofPartial(), ['no-gif message.hbs 0:0']);
    await client.close(uri('message.hbs'));
    await client.refreshed();
    assert.deepEqual(await ofPartial(), ['no-gif message.hbs 0:19']);
  });

  it('show where closed files include them that were changed on disk', async () => {
    const partial = '<img src="a.gif">';
    const given = { ...files, 'message.hbs': 'None.', 'partials/advice.hbs': partial };
    const { client, folder, uri, of } = await inFolder(given);
    const write = async (text: string) => {
      writeFileSync(`${folder}/message.hbs`, text);
      const changes = [{ uri: uri('message.hbs'), type: FileChangeType.Changed }];
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      await client.refreshed();
    };
    await client.open(uri('partials/advice.hbs'), partial);
    assert.deepEqual(await of('partials/advice.hbs'), ['no-gif']);
    await write(message);
    assert.deepEqual(await of('partials/advice.hbs'), ['no-gif message.hbs 0:19']);
    await write('None.');
    assert.deepEqual(await of('partials/advice.hbs'), ['no-gif']);
  });

  it('show it also when they are closed themselves', async () => {
    const partial = '<img src="a.gif">';
    const given = { ...files, 'message.hbs': 'None.', 'advice.hbs': partial };
    const { client, folder, uri } = await inFolder(given);
    const reported = async () =>
      (await client.pullWorkspace()).items.flatMap((item) =>
        item.kind === 'full' ? summary(item.items) : [],
      );
    assert.deepEqual(await reported(), ['no-gif']);
    writeFileSync(`${folder}/message.hbs`, message);
    const changes = [{ uri: uri('message.hbs'), type: FileChangeType.Changed }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await client.refreshed();
    assert.deepEqual(await reported(), ['no-gif message.hbs 0:19']);
  });

  it('leave other messages alone', async () => {
    const { client, uri, of, checked } = await inFolder({ ...files, 'other.hbs': 'Which size?' });
    await client.open(uri('other.hbs'), 'Which size?');
    await client.open(uri('message.hbs'), message);
    await client.open(uri('partials/advice.hbs'), 'a colour');
    await of('other.hbs');
    await of('message.hbs');
    await of('partials/advice.hbs');
    checked.length = 0;
    await client.change(uri('partials/advice.hbs'), 'perhaps a colour');
    await client.refreshed();
    await of('other.hbs');
    await of('message.hbs');
    assert.deepEqual(checked, [message]);
  });

  it('are published again with the messages that include them', async () => {
    const { client, uri } = await inFolder(files, {});
    const published = (path: string, count: number) =>
      client.publishedFor(uri(path), ({ diagnostics }) => diagnostics.length === count);
    await client.open(uri('message.hbs'), message);
    await published('message.hbs', 0);
    await client.open(uri('partials/advice.hbs'), 'perhaps a colour');
    await published('message.hbs', 1);
    await client.change(uri('partials/advice.hbs'), '');
    await published('message.hbs', 0);
  });
});

async function inFolder(given: Files, capabilities = fullCapabilities) {
  const folder = temporaryFolder(given);
  const uri = (path: string): string => uriOf(`${folder}/${path}`);
  const { client, checked } = await connected({ capabilities, folders: [uriOf(folder)] });
  const of = async (path: string) => summary(await client.diagnostics(uri(path)));
  return { client, folder, uri, of, checked };
}
