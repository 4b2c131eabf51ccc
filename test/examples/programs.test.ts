import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../examples/programs');

interface Run {
  program: string;
  input?: string;
  /** What it prints, one pattern a line. */
  output: RegExp[];
  errors?: RegExp[];
}

const runs: Run[] = [
  {
    program: 'check-before-sending.mjs',
    output: [
      /^302-8841207-5531942 can be sent$/,
      /^302-1190443-7720168 is held back$/,
      /^ {2}error no-conditional-review-request: “Happy with order 302-1190443-7720168\? Five stars/,
      /^ {2}error no-positive-review-request: “Five stars would make” asks/,
      /^302-6630915-2284407 can be sent$/,
      /^ {2}warning spelling: “attatched” looks like a misspelling of “attached”/,
    ],
  },
  {
    program: 'check-sequence.mjs',
    output: [
      /^day-2\.html: fine$/,
      /^day-9\.html: fine$/,
      /^day-20\.html:$/,
      /^ {2}no-repeat-request: .*`day-9\.html` asks for one already/,
    ],
  },
  {
    program: 'fix.mjs',
    input: '<p style="text-align: center">Size of order {{order.id}}? ✨</p>\n<p>a@example.com</p>\n',
    output: [/^<p>Size of order \{\{order\.id\}\}\?<\/p>$/, /^<p>a@example\.com<\/p>$/],
    errors: [/^2: no-email-address: /],
  },
];

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function assertLines(text: string, expected: readonly RegExp[]): void {
  const found = lines(text);
  assert.equal(found.length, expected.length, text);
  expected.forEach((pattern, index) => assert.match(found[index] ?? '', pattern));
}

describe('the example programs', () => {
  it('are all run here', () => {
    assert.deepEqual(readdirSync(folder), [...new Set(runs.map(({ program }) => program))]);
  });

  for (const { program, input = '', output, errors = [] } of runs)
    it(program, () => {
      const path = join(folder, program);
      const { stdout, stderr } = spawnSync(process.execPath, [path], { input, encoding: 'utf8' });
      assertLines(stderr, errors);
      assertLines(stdout, output);
    }).timeout(30_000);
});
