import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/index';
import { runCli } from './run-cli';

describe('--list-rules', () => {
  it('names every rule once, with what it is about', async () => {
    const { stdout, code } = await runCli(['--list-rules'], { rules });
    assert.equal(code, 0);
    for (const { id, severity } of rules) {
      const rows = stdout.split('\n').filter((line) => line.startsWith(`  ${id} `));
      assert.equal(rows.length, 1, id);
      assert.match(rows[0] ?? '', new RegExp(`^ {2}${id} +${severity} .* [A-Z]`));
    }
    assert.match(stdout, /^ {2}no-gif +error +Amazon permits no GIFs in messages\.$/m);
  });

  it('fits into the terminal', async () => {
    const { stdout } = await runCli(['--list-rules', '--no-color'], { rules, columns: 80 });
    for (const line of stdout.split('\n'))
      if (/^ {2}/.test(line)) assert.ok(line.length <= 80, line);
  });

  it('is JSON for programs', async () => {
    const { stdout } = await runCli(['--list-rules', '--format', 'json'], { rules });
    const listed = JSON.parse(stdout) as { id: string; options: object }[];
    assert.deepEqual(
      listed.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
  });
});

describe('--explain', () => {
  it('shows the page of a rule', async () => {
    const { stdout, code } = await runCli(['--explain', 'max-margin'], { rules });
    assert.equal(code, 0);
    for (const part of [/^max-margin$/m, /^Reported$/m, /\^\^\^/, /limit\W+\n {4}Type: number/])
      assert.match(stdout, part);
  });

  for (const { id } of rules)
    it(`${id} leaves no sign of Markdown behind`, async () => {
      const { stdout } = await runCli(['--explain', id, '--color'], { rules });
      const prose = stdout.split('\n').filter((line) => !line.startsWith('    '));
      assert.doesNotMatch(prose.join('\n'), /`|\*\*\w|\]\(/);
    });

  it('knows what was meant', async () => {
    const { stderr, code } = await runCli(['--explain', 'no-emojis'], { rules });
    assert.equal(code, 2);
    assert.match(stderr, /--explain: "no-emojis" is not a rule\. Did you mean "no-emoji"\?/);
  });
});
