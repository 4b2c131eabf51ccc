import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { temporaryFolder } from '../temporary-folder';
import { runCli } from './run-cli';

describe('--fix', () => {
  const texts: [title: string, before: string, after: string][] = [
    ['a fix', 'foo', 'fine'],
    ['CRLF and a byte-order mark', '\uFEFF<p>\r\nfoo\r\n</p>\r\n', '\uFEFF<p>\r\nfine\r\n</p>\r\n'],
    ['mixed line breaks', 'foo\r\na\rb\n', 'fine\r\na\rb\n'],
    ['characters outside the BMP', '😀 foo 日本', '😀 fine 日本'],
    ['nothing to fix', 'bar', 'bar'],
  ];
  for (const [title, before, after] of texts)
    it(title, async () => {
      const { folder, code } = await runCli(['--fix'], { files: { 'a.html': before } });
      assert.equal(readFileSync(`${folder}/a.html`, 'utf8'), after);
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(folder), ['a.html']);
    });

  it('says what was fixed, and reports what is left', async () => {
    const { stdout } = await runCli(['--fix'], { files: { 'a.html': 'foo bar foo' } });
    assert.match(stdout, /1:6 {2}warning/);
    assert.match(stdout, /^Fixed 2 problems\.\n✖ 1 problem \(1 warning\) in 1 of 1 file\n$/m);
  });

  it('does not touch files without fixes', async () => {
    const folder = temporaryFolder({ 'a.html': 'bar' });
    const before = statSync(`${folder}/a.html`);
    await runCli(['--fix'], { folder });
    const after = statSync(`${folder}/a.html`);
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  it('keeps the mode', async () => {
    const folder = temporaryFolder({ 'a.html': 'foo' });
    chmodSync(`${folder}/a.html`, 0o640);
    await runCli(['--fix'], { folder });
    assert.equal(statSync(`${folder}/a.html`).mode & 0o777, 0o640);
  });

  it('keeps links', async () => {
    const folder = temporaryFolder({ 'real/a.html': 'foo' });
    symlinkSync('real/a.html', `${folder}/b.html`);
    await runCli(['--fix', 'b.html'], { folder });
    assert.ok(lstatSync(`${folder}/b.html`).isSymbolicLink());
    assert.equal(readlinkSync(`${folder}/b.html`), 'real/a.html');
    assert.equal(readFileSync(`${folder}/real/a.html`, 'utf8'), 'fine');
  });

  it('leaves a read-only file alone, and says so', async () => {
    const folder = temporaryFolder({ 'a.html': 'foo', 'b.html': 'foo' });
    chmodSync(`${folder}/a.html`, 0o444);
    const { code, stdout, stderr } = await runCli(['--fix'], { folder });
    assert.equal(code, 2);
    assert.equal(stderr, 'bsm-lint: a.html is read-only\n');
    assert.match(stdout, /^a\.html\n {2}1:1 {2}error.*Fixed 1 problem\./s);
    assert.equal(readFileSync(`${folder}/a.html`, 'utf8'), 'foo');
    assert.equal(readFileSync(`${folder}/b.html`, 'utf8'), 'fine');
  });

  it('leaves invalid UTF-8 alone', async () => {
    const bytes = Buffer.concat([Buffer.from('foo '), Buffer.from([0xff])]);
    const { folder, code } = await runCli(['--fix'], { files: { 'a.html': bytes } });
    assert.equal(code, 2);
    assert.deepEqual(readFileSync(`${folder}/a.html`), bytes);
  });
});

describe('--fix-dry-run', () => {
  it('shows the changes and what would be left, and writes nothing', async () => {
    const text = '<p>\n\tfoo bar foo\n</p>\nfoo';
    const { stdout, folder, code } = await runCli(['--fix-dry-run'], { files: { 'a.html': text } });
    assert.equal(readFileSync(`${folder}/a.html`, 'utf8'), text);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      `a.html
  line 2
  -   foo bar foo
  +   fine bar fine
  line 4
  - foo
  + fine
  2:7  warning  "bar" is not allowed. That is the policy. Write it differently.  no-bar
    2 |   fine bar fine
      |        ^^^

--fix would fix 3 problems.
✖ 1 problem (1 warning) in 1 of 1 file
`,
    );
  });

  it('cuts long lines around the change', async () => {
    const text = `${'x'.repeat(500)} foo ${'y'.repeat(500)}`;
    const { stdout } = await runCli(['--fix-dry-run'], { files: { 'a.html': text } });
    assert.match(stdout, /^ {2}- …x{31} foo y+…$/m);
    assert.match(stdout, /^ {2}\+ …x{31} fine y+…$/m);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 100);
  });
});
