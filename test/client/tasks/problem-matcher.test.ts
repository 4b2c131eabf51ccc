import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { messages, said } from '../../server/cli/formats/messages';
import { runCli } from '../../server/cli/run-cli';

interface Pattern {
  regexp: string;
  file: number;
  line: number;
  column: number;
  severity: number;
  message: number;
  code: number;
}

const manifest = JSON.parse(
  readFileSync(new URL('../../../package.json', `file://${__filename}`), 'utf8'),
) as { contributes: { problemMatchers: { name: string; pattern: Pattern }[] } };

/** What the problem matcher makes of the lines: a row for each that it matches. */
function matched(text: string): string[][] {
  const [{ pattern } = { pattern: undefined }] = manifest.contributes.problemMatchers;
  assert.ok(pattern);
  const { regexp, file, line, column, severity, message, code } = pattern;
  return text.split(/\r?\n/).flatMap((printed) => {
    const found = new RegExp(regexp).exec(printed);
    if (!found) return [];
    return [[file, line, column, severity, code, message].map((group) => found[group] ?? '')];
  });
}

describe('the problem matcher', () => {
  it('finds in what the command line prints every problem, and nothing else', async () => {
    const { stdout, code } = await runCli(['--format', 'gcc'], { files: messages });
    assert.equal(code, 1);
    assert.deepEqual(matched(stdout), [
      ['mails/a.html', '2', '2', 'error', 'no-foo', said('foo')],
      ['mails/a.html', '2', '10', 'warning', 'no-bar', said('bar')],
      ['mails/c.hbs', '1', '1', 'note', 'no-info', said('baz')],
      ['mails/c.hbs', '1', '8', 'note', 'no-hint', said('qux')],
      [
        ...['mails/c.hbs', '2', '1', 'warning', 'known-partials'],
        'No partial gone. That is the policy. Write it differently.',
      ],
    ]);
    assert.match(stdout, /\n✖ 5 problems .+\n$/);
  });

  it('finds mistakes in the configuration, and takes no file that is not there for one', async () => {
    const files = { 'bsm.config.json': '{\n  "rules": 1 }', 'a.html': '' };
    const { stdout, code } = await runCli(['--format', 'gcc', '.', 'gone.html'], { files });
    assert.equal(code, 2);
    assert.match(stdout, /^gone\.html: error: gone\.html does not exist$/m);
    const [row, ...others] = matched(stdout);
    assert.deepEqual(row?.slice(0, 5), ['bsm.config.json', '2', '12', 'error', '']);
    assert.deepEqual(others, []);
  });

  it('reads paths with colons, blanks and brackets', () => {
    const line = String.raw`C:\my mails\a[1]: b.hbs:12:3: error: A text [with brackets]. [no-foo]`;
    assert.deepEqual(matched(line), [
      [
        ...[String.raw`C:\my mails\a[1]: b.hbs`, '12', '3', 'error', 'no-foo'],
        'A text [with brackets].',
      ],
    ]);
  });
});
