import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../../../server/src/cli/main';
import { defineRule, type Rule } from '../../../server/src/rules/rule';
import { temporaryFolder, type Files } from '../temporary-folder';
import { testRules } from './rules';

/** The command line while it watches a folder. */
class Watch {
  private readonly abort = new AbortController();
  private readonly stdout = new Text();
  private readonly stderr = new Text();
  private readonly ended: Promise<number>;
  /** The texts that were checked. */
  readonly checked: string[] = [];

  constructor(
    readonly folder: string,
    argv: readonly string[] = [],
    isTTY = false,
  ) {
    this.stdout.isTTY = isTTY;
    const environment = {
      stdin: Readable.from([]),
      stdout: this.stdout,
      stderr: this.stderr,
      cwd: folder,
      env: {},
      signal: this.abort.signal,
    };
    const notesTexts = noting(this.checked);
    const rules = [...testRules, notesTexts];
    this.ended = run(['--watch', '--no-color', ...argv], environment, rules);
  }

  /** What was reported since the last time, once it waits for changes. */
  async report(): Promise<string> {
    for (let tries = 0; !this.stderr.text.includes('watching for changes'); tries++) {
      assert.ok(tries < 500, `nothing new: ${this.stdout.text}${this.stderr.text}`);
      await wait(20);
    }
    this.stderr.text = '';
    const { text } = this.stdout;
    this.stdout.text = '';
    return text;
  }

  /** Whether nothing is reported for a while. */
  async isQuiet(): Promise<boolean> {
    await wait(400);
    return this.stdout.text + this.stderr.text === '';
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  end(): Promise<number> {
    this.abort.abort();
    return this.ended;
  }
}

class Text extends Writable {
  text = '';
  isTTY = false;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const noting = (texts: string[]): Rule =>
  defineRule({
    id: 'notes-texts',
    section: 'content',
    severity: 'hint',
    fix: 'none',
    policy: '',
    remedy: '',
    good: [],
    bad: [],
    check: ({ text }) => void texts.push(text),
  });

let current: Watch | undefined;

async function watching(
  files: Files,
  argv: readonly string[] = [],
  isTTY = false,
): Promise<{ watch: Watch; first: string }> {
  const watch = (current = new Watch(temporaryFolder(files), argv, isTTY));
  const first = await watch.report();
  watch.checked.length = 0;
  return { watch, first };
}

const files = { 'm/a.html': 'foo', 'm/b.html': 'fine', 'm/c.html': '{{> end}}' };

describe('--watch', function () {
  this.timeout(20_000);

  afterEach(async () => {
    await current?.end();
    current = undefined;
  });

  it('reports all messages, and checks only what has changed', async () => {
    const { watch, first } = await watching(files);
    assert.match(first, /^✖ 2 problems \(1 error, 1 warning\) in 2 of 3 files$/m);
    watch.write('m/b.html', 'bar');
    assert.match(await watch.report(), /^✖ 3 problems \(1 error, 2 warnings\) in 3 of 3 files$/m);
    assert.deepEqual(watch.checked, ['bar']);
  });

  it('ends with the exit code of the last check', async () => {
    const { watch } = await watching(files);
    watch.write('m/a.html', 'fine now');
    await watch.report();
    assert.equal(await watch.end(), 0);
  });

  it('sees files that come, go and are replaced', async () => {
    const { watch } = await watching({ 'a.html': 'foo' });
    watch.write('new/deep/d.hbs', 'bar');
    assert.match(await watch.report(), /in 2 of 2 files/);
    watch.write('new/deep/e.hbs', 'bar');
    assert.match(await watch.report(), /in 3 of 3 files/);
    rmSync(join(watch.folder, 'new'), { recursive: true });
    assert.match(await watch.report(), /in 1 of 1 file$/m);
    watch.write('.a.tmp', 'fine');
    renameSync(join(watch.folder, '.a.tmp'), join(watch.folder, 'a.html'));
    assert.match(await watch.report(), /1 file checked, no problems/);
  });

  it('sees what is in a folder that has taken the place of another', async () => {
    const { watch } = await watching({ 'm/de/sub/a.html': 'foo' });
    renameSync(join(watch.folder, 'm/de'), join(temporaryFolder({}), 'old'));
    mkdirSync(join(watch.folder, 'm/de/sub'), { recursive: true });
    await watch.report();
    watch.write('m/de/sub/a.html', 'bar');
    assert.match(await watch.report(), /in 1 of 1 file$/m);
    watch.write('m/de/sub/a.html', 'fine');
    assert.match(await watch.report(), /1 file checked, no problems/);
  });

  it('sees a folder that is named otherwise and back', async () => {
    const { watch } = await watching({ 'm/de/a.html': 'foo', 'b.html': 'fine' });
    renameSync(join(watch.folder, 'm'), join(watch.folder, 'n'));
    await watch.report();
    renameSync(join(watch.folder, 'n'), join(watch.folder, 'm'));
    await watch.report();
    watch.write('m/de/a.html', 'fine');
    assert.match(await watch.report(), /2 files checked, no problems/);
  });

  it('checks those that include a partial, and partials that are newly included', async () => {
    const { watch } = await watching({ ...files, 'partials/end.hbs': 'bar' });
    watch.write('partials/end.hbs', 'foo');
    await watch.report();
    assert.deepEqual([...new Set(watch.checked)].toSorted(), ['foo', '{{> end}}']);
    watch.checked.length = 0;
    watch.write('m/b.html', '{{>end}}');
    await watch.report();
    assert.ok(watch.checked.includes('foo'), watch.checked.join('|'));
  });

  it('checks those that miss a partial when it comes', async () => {
    const { watch, first } = await watching(files);
    assert.match(first, /No partial end/);
    watch.write('partials/end.hbs', '');
    assert.doesNotMatch(await watch.report(), /No partial end/);
    assert.ok(!watch.checked.includes('foo'));
  });

  it('checks all when the configuration changes', async () => {
    const { watch } = await watching(files);
    watch.write('bsm.config.json', '{ "rules": { "no-foo": "off" } }');
    assert.match(await watch.report(), /^✖ 1 problem /m);
    assert.equal(watch.checked.length, 3);
  });

  it('leaves alone what is no message, and what has not changed', async () => {
    const { watch } = await watching({ ...files, 'node_modules/x/y.html': '' });
    watch.write('readme.md', 'foo');
    watch.write('m/a.html', 'foo');
    watch.write('node_modules/x/y.html', 'foo');
    assert.ok(await watch.isQuiet());
  });

  it('fixes, and does not chase its own changes', async () => {
    const { watch, first } = await watching(files, ['--fix']);
    assert.match(first, /^Fixed 1 problem\.$/m);
    assert.ok(await watch.isQuiet());
    watch.write('m/b.html', 'foo foo');
    assert.match(await watch.report(), /^Fixed 2 problems\.$/m);
    assert.ok(await watch.isQuiet());
  });

  it('writes its report without end', async () => {
    const argv = ['--output-file', 'm/report.txt', 'm', 'gone.html'];
    const { watch } = await watching(files, argv);
    assert.ok(await watch.isQuiet());
  });

  it('clears the screen of a terminal, and no other', async () => {
    const onTerminal = await watching(files, [], true);
    assert.ok(onTerminal.first.startsWith('\u001B[2J\u001B[3J\u001B[H'));
    await current?.end();
    const elsewhere = await watching(files);
    assert.ok(!elsewhere.first.includes('\u001B'));
  });

  it('watches a file that is named, and a glob', async () => {
    const { watch } = await watching(files, ['m/b.html', 'n/*.html', '--quiet']);
    watch.write('m/b.html', 'foo');
    assert.match(await watch.report(), /in 1 of 1 file$/m);
  });
});
