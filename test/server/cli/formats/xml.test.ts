import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { runCli } from '../run-cli';
import { messages, said } from './messages';

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A message as an attribute holds it. */
const quoted = (word: string): string => said(word).replaceAll('"', '&quot;');
const noPartial = 'No partial gone. That is the policy. Write it differently.';

const reports: Record<string, string> = {
  checkstyle: `${declaration}<checkstyle version="4.3">
  <file name="mails/a.html">
    <error line="2" column="2" severity="error" message="${quoted('foo')}" source="bsm-lint.no-foo"/>
    <error line="2" column="10" severity="warning" message="${quoted('bar')}" source="bsm-lint.no-bar"/>
  </file>
  <file name="mails/b.hbs"/>
  <file name="mails/c.hbs">
    <error line="1" column="1" severity="info" message="${quoted('baz')}" source="bsm-lint.no-info"/>
    <error line="1" column="8" severity="info" message="${quoted('qux')}" source="bsm-lint.no-hint"/>
    <error line="2" column="1" severity="warning" message="${noPartial}" source="bsm-lint.known-partials"/>
  </file>
</checkstyle>
`,
  junit: `${declaration}<testsuites name="bsm-lint">
  <testsuite name="mails/a.html" tests="1" failures="1" errors="0">
    <testcase classname="mails/a.html" name="no-foo (2:2)"><failure message="${quoted('foo')}" type="error">mails/a.html:2:2 error ${said('foo')} (no-foo)</failure></testcase>
    <system-out>mails/a.html:2:10 warning ${said('bar')} (no-bar)</system-out>
  </testsuite>
  <testsuite name="mails/b.hbs" tests="1" failures="0" errors="0">
    <testcase classname="mails/b.hbs" name="no errors"/>
  </testsuite>
  <testsuite name="mails/c.hbs" tests="1" failures="0" errors="0">
    <testcase classname="mails/c.hbs" name="no errors"/>
    <system-out>mails/c.hbs:1:1 info ${said('baz')} (no-info)
mails/c.hbs:1:8 hint ${said('qux')} (no-hint)
mails/c.hbs:2:1 warning ${noPartial} (known-partials)</system-out>
  </testsuite>
</testsuites>
`,
};

const failures: Record<string, string> = {
  checkstyle: `  <file name="gone.html">
    <error severity="error" message="gone.html does not exist" source="bsm-lint"/>
  </file>
`,
  junit: `  <testsuite name="bsm-lint" tests="1" failures="0" errors="1">
    <testcase classname="bsm-lint" name="gone.html"><error message="gone.html does not exist">gone.html does not exist</error></testcase>
  </testsuite>
`,
};

for (const format of ['checkstyle', 'junit'])
  describe(`the report ${format}`, () => {
    it('lists every file with its problems', async () => {
      const { stdout, code } = await runCli(['--format', format], { files: messages });
      assert.deepEqual([stdout, code], [reports[format], 1]);
    });

    it('tells what failed', async () => {
      const { stdout, code } = await runCli(['--format', format, 'gone.html']);
      assert.equal(code, 2);
      assert.ok(stdout.includes(failures[format] ?? '?'), stdout);
    });

    it('is XML whatever names and texts hold', async () => {
      const evil = { '<&">\u0007\u001B]]>.html': 'foo', 'b\n.html': 'bar' };
      const { stdout } = await runCli(['--format', format], { files: evil });
      const { DOMParser } = new Window();
      const parsed = new DOMParser().parseFromString(stdout, 'application/xml');
      assert.equal(parsed.querySelector('parsererror')?.textContent, undefined);
      const name = parsed.querySelector('file, testsuite')?.getAttribute('name');
      assert.equal(name, '<&">\uFFFD\uFFFD]]>.html');
    });
  });
