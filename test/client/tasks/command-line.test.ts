import assert from 'node:assert/strict';
import { commandLine, type TaskSettings } from '../../../client/src/tasks/command-line';

const written: readonly [settings: TaskSettings, expected: string[]][] = [
  [{}, ['npx', '--no', 'bsm-lint', '--format', 'gcc', '.']],
  [
    { paths: ['my mails', '*.hbs'] },
    ['npx', '--no', 'bsm-lint', '--format', 'gcc', 'my mails', '*.hbs'],
  ],
  [{ program: ['node', 'cli.js'] }, ['node', 'cli.js', '--format', 'gcc', '.']],
  [{ program: 'bsm-lint', options: ['--quiet'] }, ['bsm-lint', '--format', 'gcc', '--quiet', '.']],
  [
    { program: [], paths: 'mails', options: 7 },
    ['npx', '--no', 'bsm-lint', '--format', 'gcc', 'mails'],
  ],
];

describe('the command line of a task', () => {
  for (const [settings, expected] of written)
    it(JSON.stringify(settings), () => {
      const { program, arguments: words } = commandLine(settings);
      assert.deepEqual([program, ...words], expected);
    });
});
