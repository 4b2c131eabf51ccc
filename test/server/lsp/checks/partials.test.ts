import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { Files } from '../../temporary-folder';
import { inFolder } from '../in-memory-server';

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
    const { client, uri, of } = await editing(files);
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
    const { client, uri, of, write } = await editing(files);
    await client.open(uri('message.hbs'), message);
    assert.deepEqual(await of('message.hbs'), []);
    await write('partials/advice.hbs', 'perhaps a colour');
    await client.refreshed();
    assert.deepEqual(await of('message.hbs'), ['no-perhaps message.hbs 0:11, advice.hbs 0:0']);
  });

  it('show with their problems where they are included', async () => {
    const partial = '<img src="a.gif">';
    const { client, uri, of } = await editing({ ...files, 'partials/advice.hbs': partial });
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
    const { client, uri, of, write } = await editing(given);
    const rewrite = async (text: string) => {
      await write('message.hbs', text);
      await client.refreshed();
    };
    await client.open(uri('partials/advice.hbs'), partial);
    assert.deepEqual(await of('partials/advice.hbs'), ['no-gif']);
    await rewrite(message);
    assert.deepEqual(await of('partials/advice.hbs'), ['no-gif message.hbs 0:19']);
    await rewrite('None.');
    assert.deepEqual(await of('partials/advice.hbs'), ['no-gif']);
  });

  it('show it also when they are closed themselves', async () => {
    const partial = '<img src="a.gif">';
    const given = { ...files, 'message.hbs': 'None.', 'advice.hbs': partial };
    const { client, write } = await inFolder(given);
    const reported = async () =>
      (await client.pullWorkspace()).items.flatMap((item) =>
        item.kind === 'full' ? summary(item.items) : [],
      );
    assert.deepEqual(await reported(), ['no-gif']);
    await write('message.hbs', message);
    await client.refreshed();
    assert.deepEqual(await reported(), ['no-gif message.hbs 0:19']);
  });

  it('leave other messages alone', async () => {
    const { client, uri, of, checked } = await editing({ ...files, 'other.hbs': 'Which size?' });
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
    const { client, uri, published } = await inFolder(files, { capabilities: {} });
    await client.open(uri('message.hbs'), message);
    await published('message.hbs', 0);
    await client.open(uri('partials/advice.hbs'), 'perhaps a colour');
    await published('message.hbs', 1);
    await client.change(uri('partials/advice.hbs'), '');
    await published('message.hbs', 0);
  });
});

async function editing(given: Files) {
  const opened = await inFolder(given);
  const { client, uri } = opened;
  return { ...opened, of: async (path: string) => summary(await client.diagnostics(uri(path))) };
}
