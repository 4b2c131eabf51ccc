import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../..');
const program = [
  process.execPath,
  join(root, 'server/dist/cli.js'),
  '--jsonl',
  '--rule',
  'spelling:off',
];

interface Result {
  id: number;
  line?: number;
  problems: unknown[];
}

describe('bsm-lint --jsonl under GNU parallel', function () {
  this.timeout(10 * 60_000);

  it('gives what one process gives, in the same order', async () => {
    const file = pathToFileURL(join(root, 'examples/queue/messages.mjs')).href;
    const { messages } = (await import(file)) as { messages(count: number): object[] };
    const input = messages(400)
      .map((message) => `${JSON.stringify(message)}\n`)
      .join('');
    const blocks = ['--pipe', '--jobs', '2', '--block', '100k', '--keep-order', '--quote'];
    const inParallel = results('parallel', [...blocks, ...program], input);
    assert.deepEqual(inParallel, results(program[0] ?? '', program.slice(1), input));
  });
});

/** The results without the numbers of lines, which begin anew in each block. */
function results(command: string, args: string[], input: string): Result[] {
  const { stdout, stderr } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  assert.equal(stderr, '');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const result = JSON.parse(line) as Result;
      delete result.line;
      return result;
    });
}
