import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder';

const root = join(__dirname, '../../..');

interface Result {
  isError?: boolean;
  content: { text: string }[];
  structuredContent?: {
    compliant: boolean;
    text?: string;
    problems: { rule: string; excerpt: string; header?: string; start: { line: number } }[];
    summary: Record<string, number>;
  };
}

describe('bsm-lint mcp', () => {
  let client: Client;

  beforeEach(async () => {
    const cwd = temporaryFolder({
      'mails/bsm.config.json': '{ "words": ["recieve"] }',
    });
    client = new Client({ name: 'test', version: '1.0.0' });
    // The bundle, as assistants start it.
    const args = [join(root, 'server/dist/cli.js'), 'mcp'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd }));
  });

  afterEach(() => client.close());

  async function call(name: string, args: Record<string, unknown>): Promise<Result> {
    return (await client.callTool({ name, arguments: args })) as Result;
  }

  const rulesOf = (result: Result): string[] =>
    result.structuredContent?.problems.map(({ rule }) => rule) ?? [];

  it('offers its tools as what only reads', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map(({ name }) => name).sort(), [
      'check_message',
      'explain_rule',
      'fix_message',
      'list_rules',
      'new_message',
    ]);
    for (const { annotations } of tools) assert.equal(annotations?.readOnlyHint, true);
  });

  it('brings a drafted message from violating to clean', async () => {
    const draft =
      '<p style="text-align: center">Hello {{buyer_name}} 😀,</p>\n' +
      '<p>which size do you want to recieve for order {{order_id}}?</p>\n' +
      '<p>Five stars would make our day!</p>\n';
    const checked = await call('check_message', { text: draft });
    assert.deepEqual(rulesOf(checked).sort(), [
      'no-emoji',
      'no-positive-review-request',
      'no-text-align',
      'spelling',
    ]);
    assert.equal(checked.structuredContent?.compliant, false);
    const fixed = await call('fix_message', { text: draft });
    assert.deepEqual(rulesOf(fixed).sort(), ['no-positive-review-request', 'spelling']);
    const { text = '', problems = [] } = fixed.structuredContent ?? {};
    const wish = problems.find(({ rule }) => rule === 'no-positive-review-request');
    assert.ok(wish?.excerpt.includes('Five stars'));
    // What an assistant would do by the problem's advice.
    const reworded = text.replace(/<p>Five stars.*<\/p>\n/, '');
    const last = await call('check_message', { text: reworded, path: 'mails/size.html' });
    assert.deepEqual(rulesOf(last), []);
    assert.equal(last.structuredContent?.compliant, true);
  });

  it('takes suggestions where it is told to', async () => {
    const text = '<p>Order {{order_id}}: which size?</p><p>Please leave us a 5-star review.</p>';
    const plain = await call('fix_message', { text });
    assert.equal(plain.structuredContent?.text, text);
    const result = await call('fix_message', { text, suggestions: true });
    assert.deepEqual(rulesOf(result), []);
    assert.match(result.structuredContent?.text ?? '', /whether good or bad/);
  });

  it('takes a header beside the text', async () => {
    const header = { purpose: 'order-problem', subject: 'Your chair' };
    const text = '<p>The legs of order {{order_id}} came in oak. Is that fine?</p>';
    const result = await call('check_message', { text, header });
    const [problem] = result.structuredContent?.problems ?? [];
    assert.deepEqual(
      [problem?.rule, problem?.header, problem?.excerpt],
      ['important-subject', 'subject', 'Your chair'],
    );
    const twice = await call('check_message', { text: `---\nsubject: Size\n---\n${text}`, header });
    assert.equal(twice.isError, true);
  });

  it('begins messages that are clean', async () => {
    const wish = { purpose: 'shipping-address', language: 'fr', marketplace: 'FR' };
    const text = (await call('new_message', wish)).content[0]?.text ?? '';
    assert.match(text, /language: fr-FR/);
    assert.deepEqual(rulesOf(await call('check_message', { text })), []);
    const unknown = await call('new_message', { purpose: 'return', language: 'tlh' });
    assert.equal(unknown.isError, true);
  });

  it('explains and lists rules', async () => {
    const page = await call('explain_rule', { rule: 'no-gif' });
    assert.match(page.content[0]?.text ?? '', /^# `?no-gif/);
    const list = await call('list_rules', {});
    assert.match(list.content[0]?.text ?? '', /^no-gif: /m);
    assert.equal((await call('explain_rule', { rule: 'no-such-rule' })).isError, true);
  });

  it('refuses what is no message', async () => {
    assert.equal((await call('check_message', { text: 'x'.repeat(1_000_001) })).isError, true);
    assert.equal((await call('check_message', { path: 'a.html' })).isError, true);
  });
});
