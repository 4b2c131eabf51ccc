import assert from 'node:assert/strict';
import { join } from 'node:path';
import { rules } from '../../../server/src/rules';
import { dictionaryThreads } from '../../../server/src/workspace/program/dictionary-threads';
import { runCli } from './run-cli';

const openDictionary = dictionaryThreads(join(__dirname, '../../../server/dist'));
const spelling = rules.filter(({ id }) => id === 'spelling');

describe('the command line and spelling', () => {
  it('checks every language that there is a dictionary for', async () => {
    const { code, stdout, stderr } = await runCli(['--format', 'json', '.'], {
      rules: spelling,
      openDictionary,
      files: {
        'a.html': '<p>We will recieve what you have sent to us.</p>',
        'b.html': '<p>Wir haben die Addresse nicht gefunden, bitte senden Sie sie.</p>',
      },
    });
    const { files } = JSON.parse(stdout) as {
      files: { problems: { rule: string; fixes: { title: string }[] }[] }[];
    };
    assert.deepEqual(
      files.map(({ problems }) => problems.map(({ fixes }) => fixes.map(({ title }) => title))),
      [[['Replace with “receive”']], [['Replace with “Adresse”']]],
    );
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('says once for which languages there is none', async () => {
    const japanese = '<p>ご注文の商品をお届けしました。ありがとうございます。</p>';
    const { code, stderr } = await runCli(['.'], {
      rules: spelling,
      openDictionary,
      files: { 'a.html': japanese, 'b.html': japanese },
    });
    assert.equal(stderr, 'bsm-lint: spelling is not checked in Japanese: there is no dictionary\n');
    assert.equal(code, 0);
  });

  for (const language of ['"{{language}}"', 'e', 'English'])
    it(`takes nothing for a language that is none: ${language}`, async () => {
      const { stderr } = await runCli(['.'], {
        rules: spelling,
        openDictionary,
        files: { 'a.hbs': `---\nlanguage: ${language}\n---\n<p>abc</p>` },
      });
      assert.equal(stderr, '');
    });

  it('says nothing where the rule is off', async () => {
    const { stderr } = await runCli(['--rule', 'spelling:off', '.'], {
      rules: spelling,
      openDictionary,
      files: { 'a.html': '<p>ありがとうございます。</p>' },
    });
    assert.equal(stderr, '');
  });
});
