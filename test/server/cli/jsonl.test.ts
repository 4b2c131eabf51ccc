import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { rules } from '../../../server/src/rules/index';
import { runCli, type Result, type RunOptions } from './run-cli';
import { schemaErrors, type Schema } from './schema';

const bundle = join(__dirname, '../../../server/dist/cli.js');
const schemaFile = join(__dirname, '../../../server/schema/output.schema.json');
const { $defs } = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
  $defs: Record<string, Schema>;
};
const schema = { $ref: '#/$defs/lineResult', $defs };

interface LineResult {
  id: unknown;
  line: number;
  problems?: {
    rule: string;
    header?: string;
    start: { offset: number };
    end: { offset: number };
  }[];
  summary?: Record<string, number>;
  output?: string;
  error?: string;
}

function resultsIn({ stdout }: Pick<Result, 'stdout'>): LineResult[] {
  const lines = stdout.split('\n');
  assert.equal(lines.pop(), '');
  return lines.map((line) => {
    const result = JSON.parse(line) as LineResult;
    assert.deepEqual(schemaErrors(schema, result), [], line);
    return result;
  });
}

const lines = (...messages: unknown[]): string =>
  messages.map((message) => `${JSON.stringify(message)}\n`).join('');

async function check(
  stdin: string | Uint8Array,
  argv: string[] = [],
  options: RunOptions = {},
): Promise<Result & { results: LineResult[] }> {
  const result = await runCli(['--jsonl', ...argv], { ...options, stdin });
  return { ...result, results: resultsIn(result) };
}

const rulesOf = ({ problems, error }: LineResult): unknown =>
  error ?? problems?.map(({ rule }) => rule);

/** Lines that hold no message, with what is said of them. */
const bad: [title: string, line: string | Uint8Array, id: unknown, error: RegExp][] = [
  ['no JSON', '{"id": 1, "text"', null, /^The line is not JSON: /],
  ['no object', '["text"]', null, /^The line must be an object/],
  ['no text', '{"id":7}', 7, /^"text" must be a string\.$/],
  ['a text that is none', '{"id":"a","text":["foo"]}', 'a', /^"text" must be a string\.$/],
  ['a path that is none', '{"id":1,"text":"","path":3}', 1, /^"path" must be/],
  ['a header that is none', '{"id":1,"text":"","header":"x"}', 1, /^"header" must be an object/],
  [
    'two headers',
    '{"id":1,"text":"<!-- bsm\\npurpose: return\\n-->","header":{}}',
    1,
    /has a header, too/,
  ],
  ['invalid UTF-8', Uint8Array.of(0x22, 0xff, 0x22), null, /^The line is not valid UTF-8\.$/],
  ['more than 8 MB', `{"text":"${'x'.repeat(8 << 20)}"}`, null, /^The line is longer than 8 MB/],
];

describe('--jsonl', () => {
  it('gives a result for each line, in the same order', async () => {
    const messages = [
      { id: 'a', text: 'foo' },
      { id: 2, text: 'fine', more: true },
      { id: { of: ['any', 'kind'] }, text: 'bar' },
      { text: 'qux' },
    ];
    const { results, code, stderr } = await check(lines(...messages));
    assert.deepEqual([code, stderr], [1, '']);
    assert.deepEqual(
      results.map((result) => [result.id, result.line, rulesOf(result)]),
      [
        ['a', 1, ['no-foo']],
        [2, 2, []],
        [{ of: ['any', 'kind'] }, 3, ['no-bar']],
        [null, 4, ['no-hint']],
      ],
    );
    assert.deepEqual(results[0]?.summary, {
      errors: 1,
      warnings: 0,
      infos: 0,
      hints: 0,
      fixable: 1,
    });
  });

  for (const [title, line, id, error] of bad)
    it(`gives an error for a line of ${title}, and goes on`, async () => {
      const input = Buffer.concat(
        [lines({ id: 'before', text: '' }), line, '\n', lines({ id: 'after', text: 'foo' })].map(
          (part) => Buffer.from(part as string),
        ),
      );
      const { results, code } = await check(input);
      assert.equal(code, 2);
      assert.deepEqual([results[0]?.id, results[2]?.id, results.length], ['before', 'after', 3]);
      assert.deepEqual([results[1]?.id, results[1]?.line], [id, 2]);
      assert.match(results[1]?.error ?? '', error);
    });

  const exitCodes: [title: string, text: string, argv: string[], code: number][] = [
    ['nothing', '', [], 0],
    ['warnings', 'bar', [], 0],
    ['too many warnings', 'bar bar', ['--max-warnings', '1'], 1],
    ['an error', 'foo', [], 1],
    ['a rule that is off', 'foo', ['--rule', 'no-foo:off'], 0],
  ];
  for (const [title, text, argv, code] of exitCodes)
    it(`ends with ${code}: ${title}`, async () =>
      assert.equal((await check(lines({ text }), argv)).code, code));

  it('takes what people write: blank lines, other line ends, a byte-order mark, no end', async () => {
    const { results } = await check('\uFEFF{"text":"foo"}\r\n\r\n  \n{"text":"bar"}');
    assert.deepEqual(
      results.map((result) => [result.line, rulesOf(result)]),
      [
        [1, ['no-foo']],
        [4, ['no-bar']],
      ],
    );
  });

  it('takes null for what is not said', async () => {
    const text = 'foo';
    const { results } = await check(
      lines(
        { text, path: null, header: null },
        { text, header: { subject: null, send: null } },
        { text: '---\npurpose: return\n---\nfoo', header: null },
      ),
    );
    assert.deepEqual(results.map(rulesOf), [['no-foo'], ['no-foo'], ['no-foo']]);
  });

  it('asks the configuration that the path is under', async () => {
    const files = {
      'm/bsm.config.json': '{ "rules": { "no-foo": "off" } }',
      'partials/end.hbs': '',
    };
    const messages = [
      { text: 'foo', path: 'm/a.html' },
      { text: 'foo{{> end}}', path: 'a.html' },
      { text: 'foo' },
    ];
    const { results } = await check(lines(...messages), [], { files });
    assert.deepEqual(results.map(rulesOf), [[], ['no-foo'], ['no-foo']]);
  });

  it('tells what is wrong in a configuration, once', async () => {
    const files = { 'bsm.config.json': '{ "rules": 1 }' };
    const { stderr, code } = await check(lines({ text: '' }, { text: '' }), [], { files });
    assert.deepEqual(
      [stderr, code],
      ['bsm-lint: bsm.config.json:1:12 "rules" must be an object.\n', 2],
    );
  });

  it('reads a header beside the text', async () => {
    const text = '<p>Which size? 123-1234567-1234567</p>\n<p>🎉</p>';
    const subject = 'Order: it’s "ready" 🎉';
    const header = { subject, purpose: 'promotion', language: 'en' };
    const { results } = await check(lines({ text, header }), [], { rules });
    const places = results[0]?.problems?.map(({ rule, header: key, start, end }) => {
      const value = key === undefined ? text : header[key as keyof typeof header];
      return [rule, key, value.slice(start.offset, end.offset)];
    });
    assert.deepEqual(places, [
      ['no-emoji', 'subject', '🎉'],
      ['permitted-purpose', 'purpose', 'promotion'],
      ['no-emoji', undefined, '🎉'],
    ]);
  });

  it('gives the fixed text with --fix-dry-run', async () => {
    const { results } = await check(lines({ text: 'foo bar' }, { text: 'bar' }), ['--fix-dry-run']);
    assert.deepEqual(
      results.map(({ output }) => output),
      ['fine bar', undefined],
    );
  });

  it('gives errors only with --quiet, and counts warnings', async () => {
    const argv = ['--quiet', '--max-warnings', '0'];
    const { results, code, stderr } = await check(lines({ text: 'bar' }), argv);
    assert.deepEqual([results.map(rulesOf), code], [[[]], 1]);
    assert.equal(stderr, 'bsm-lint: 1 warning, more than the 0 allowed\n');
  });
});

describe('the bundled --jsonl', function () {
  this.timeout(60_000);
  const start = (...argv: string[]) =>
    spawn(process.execPath, [bundle, '--jsonl', '--rule', 'spelling:off', ...argv]);

  it('answers each line while the stream is open', async () => {
    const child = start();
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines({ id, text: '🎉' }));
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal((JSON.parse(chunk.toString()) as LineResult).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [1, null]);
  });

  it('reads no more than it can write', async () => {
    const child = start();
    const message = lines({ text: `<p>${'Which size? '.repeat(300)}</p>🎉` });
    let sent = 0;
    let isHeld = false;
    for (; sent < 50_000 && !isHeld; sent++)
      if (!child.stdin.write(message)) {
        const drained = once(child.stdin, 'drain').then(() => false);
        isHeld = await Promise.race([drained, wait(3000, true)]);
      }
    assert.ok(isHeld, 'all was read');
    child.stdin.end();
    let text = '';
    for await (const chunk of child.stdout) text += String(chunk);
    assert.equal(resultsIn({ stdout: text }).length, sent);
  });

  it('ends quietly when the reader goes away', async () => {
    const child = start();
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const feeding = setInterval(() => child.stdin.write(lines({ text: 'fine' }).repeat(100)), 5);
    const [code] = (await once(child, 'close')) as [number];
    clearInterval(feeding);
    assert.deepEqual([stderr, code === 0 || code === 1], ['', true]);
  });
});
