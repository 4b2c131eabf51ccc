import assert from 'node:assert/strict';
import { connected } from './in-memory-server';

const uri = 'untitled:message';

describe('pulled diagnostics', () => {
  it('say everything that an editor can show', async () => {
    const { client } = await connected();
    await client.open(uri, 'perhaps\r\n😀 LOUD, perhaps');
    assert.deepEqual(await client.diagnostics(uri), [
      {
        range: { start: { line: 1, character: 3 }, end: { line: 1, character: 7 } },
        severity: 1,
        code: 'no-shouting',
        codeDescription: {
          href: 'https://github.com/bsm-lint/bsm-lint/blob/main/docs/rules/no-shouting.md',
        },
        source: 'bsm',
        message: 'Someone shouts. Say it quietly.',
        data: { fixable: true },
      },
      {
        range: { start: { line: 1, character: 9 }, end: { line: 1, character: 16 } },
        severity: 2,
        code: 'no-perhaps',
        codeDescription: {
          href: 'https://github.com/bsm-lint/bsm-lint/blob/main/docs/rules/no-perhaps.md',
        },
        source: 'bsm',
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
});
