import assert from 'node:assert/strict';
import { noGif } from '../../../../server/src/rules/style/no-gif';
import { shownMessage } from '../../../../server/src/lsp/checks/shown-text';
import { connected, fullCapabilities } from '../in-memory-server';

const uri = 'untitled:message';
const { policy, remedy } = noGif;

/** What the client says of itself, and between what the parts of a message stand then. */
const clients: readonly [options: object, between: string][] = [
  [{}, ' '],
  [{ messageLines: true }, '\n'],
];

/** A problem's message, and how it is shown in lines. */
const messages: readonly [rule: string, message: string, shown: string][] = [
  ['no-gif', `This is \`a.gif\`. ${policy}`, `This is “a.gif”.\n${policy}`],
  ['no-gif', 'Without the policy.', 'Without the policy.'],
  ['no-such-rule', `A. ${policy} B.`, `A. ${policy} B.`],
  ['no-gif', `An odd \`. ${policy} B.`, `An odd \`.\n${policy}\nB.`],
];

describe('the message of a diagnostic', () => {
  for (const [initializationOptions, between] of clients)
    it(`has its parts ${JSON.stringify(between)} apart for ${JSON.stringify(initializationOptions)}`, async () => {
      const { client } = await connected({ capabilities: fullCapabilities, initializationOptions });
      await client.open(uri, '<img src="a.gif">');
      const [diagnostic] = await client.diagnostics(uri);
      const parts = String(diagnostic?.message).split(between + policy + between);
      assert.deepEqual([parts.length, parts[1]], [2, remedy]);
    });

  for (const [rule, message, shown] of messages)
    it(`${message} is shown as ${JSON.stringify(shown)}`, () => {
      const problem = { rule, message, severity: 'error', start: 0, end: 1 } as const;
      assert.equal(shownMessage({ ...problem, fixes: [], related: [] }, true), shown);
    });
});
