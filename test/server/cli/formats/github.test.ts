import assert from 'node:assert/strict';
import { runCli } from '../run-cli';
import { messages, said } from './messages';

describe('annotations for GitHub', () => {
  it('are one command a problem, and a summary', async () => {
    const { stdout, code } = await runCli(['--format', 'github'], { files: messages });
    assert.equal(code, 1);
    assert.equal(
      stdout,
      [
        `::error file=mails/a.html,line=2,endLine=2,col=2,endColumn=5,title=no-foo::${said('foo')}`,
        `::warning file=mails/a.html,line=2,endLine=2,col=10,endColumn=13,title=no-bar::${said('bar')}`,
        `::notice file=mails/c.hbs,line=1,endLine=1,col=1,endColumn=4,title=no-info::${said('baz')}`,
        `::notice file=mails/c.hbs,line=1,endLine=1,col=8,endColumn=11,title=no-hint::${said('qux')}`,
        '::warning file=mails/c.hbs,line=2,endLine=2,col=1,endColumn=11,title=known-partials::' +
          'No partial gone. That is the policy. Write it differently.',
        '✖ 5 problems (1 error, 2 warnings, 1 info, 1 hint) in 2 of 3 files',
        '',
      ].join('\n'),
    );
  });

  it('name files from the checkout on', async () => {
    const { stdout } = await runCli(['--format', 'github', 'a.html'], {
      files: { 'repository/mails/a.html': 'foo' },
      in: 'repository/mails',
      env: { GITHUB_WORKSPACE: '<folder>/repository' },
    });
    assert.match(stdout, /^::error file=mails\/a\.html,/);
  });

  it('let no file name end a command', async () => {
    const { stdout } = await runCli(['--format', 'github'], {
      files: { 'a,b:c%\n::error::x.html': 'foo' },
    });
    assert.match(stdout, /^::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax\.html,line=1,/);
  });

  it('tell what failed', async () => {
    const files = { 'bsm.config.json': '{\n  "rules": 1 }', 'a.html': '' };
    const { stdout, code } = await runCli(['--format', 'github', '.', 'gone.html'], { files });
    assert.equal(code, 2);
    assert.match(stdout, /^::error file=gone\.html,title=bsm-lint::gone\.html does not exist$/m);
    assert.match(stdout, /^::error file=bsm\.config\.json,line=2,col=12,title=bsm-lint::"rules" /m);
  });
});
