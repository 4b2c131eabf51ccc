import assert from 'node:assert/strict';
import type { PreviewParams, PreviewResult } from '../../../server/src/lsp/connection/protocol';
import type { Files } from '../temporary-folder';
import { withoutMarks } from '../preview/shown';
import { inFolder } from './in-memory-server';

const text = '<p>LOUD {{who}}</p>{{#if gift}}<p>Gift</p>{{/if}}{{> advice}}';
const files: Files = {
  'bsm.config.json': '{ "root": true }',
  'message.hbs': text,
  'message.data.json': '{ "who": "Anna", "gift": false }',
  'partials/advice.hbs': '<p>Colour</p>',
};

async function previewing(given: Files) {
  const { client, uri } = await inFolder(given);
  const preview = (params: Partial<PreviewParams> = {}): Promise<PreviewResult | null> =>
    client.connection.sendRequest('bsm/preview', { uri: uri('message.hbs'), ...params });
  return { client, uri, preview };
}

const htmlOf = (result: PreviewResult | null): string => withoutMarks(result?.html ?? '');

describe('bsm/preview', () => {
  it('shows the document with its data, its partials and its problems', async () => {
    const { client, uri, preview } = await previewing(files);
    await client.open(uri('message.hbs'), text);
    const result = await preview();
    assert.equal(htmlOf(result), '<p>LOUD Anna</p><p>Colour</p>');
    assert.equal(result?.version, 1);
    assert.deepEqual(result?.files, [uri('partials/advice.hbs')]);
    assert.deepEqual(
      result?.problems.map(({ isShown, start, end }) => ({ isShown, start, end })),
      [{ isShown: true, start: 3, end: 7 }],
    );
  });

  it('takes the branches that were chosen', async () => {
    const { client, uri, preview } = await previewing(files);
    await client.open(uri('message.hbs'), text);
    const result = await preview({ choices: { 'if gift': true } });
    assert.equal(htmlOf(result), '<p>LOUD Anna</p><p>Gift</p><p>Colour</p>');
  });

  it('shows the version that is open, and open partials', async () => {
    const { client, uri, preview } = await previewing(files);
    await client.open(uri('message.hbs'), text);
    await client.open(uri('partials/advice.hbs'), '<p>Size</p>');
    await client.change(uri('message.hbs'), '<i>{{who}}</i>{{> advice}}');
    const result = await preview();
    assert.equal(htmlOf(result), '<i>Anna</i><p>Size</p>');
    assert.equal(result?.version, 2);
  });

  it('shows documents that are no files, without problems where they are not checked', async () => {
    const { client } = await previewing(files);
    await client.open('untitled:page', '<script src="a.js"></script><p>LOUD</p>');
    const result: PreviewResult = await client.connection.sendRequest('bsm/preview', {
      uri: 'untitled:page',
    });
    assert.equal(htmlOf(result), '<p>LOUD</p>');
    assert.deepEqual(result.problems, []);
  });

  it('says what is wrong with the data', async () => {
    const { client, uri, preview } = await previewing({
      ...files,
      'message.data.json': '{ "who" }',
    });
    await client.open(uri('message.hbs'), text);
    const result = await preview();
    assert.deepEqual(result?.dataError, {
      uri: uri('message.data.json'),
      message: 'It is not valid JSON: colon expected.',
      start: 8,
      end: 9,
    });
  });

  it('does without data', async () => {
    const without = Object.entries(files).filter(([name]) => name !== 'message.data.json');
    const { client, uri, preview } = await previewing(Object.fromEntries(without));
    await client.open(uri('message.hbs'), text);
    const result = await preview();
    assert.equal(htmlOf(result), '<p>LOUD {{who}}</p><p>Gift</p><p>Colour</p>');
    assert.equal(result?.dataError, undefined);
  });

  it('is nothing for what is not open', async () => {
    const { preview } = await previewing(files);
    assert.equal(await preview(), null);
  });
});
