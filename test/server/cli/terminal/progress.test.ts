import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { Progress } from '../../../../server/src/cli/terminal/progress';

/** What is shown of files that are checked at these times, in milliseconds. */
function shown(times: readonly number[], isTTY = true, env: Record<string, string> = {}): string {
  let text = '';
  let time = 0;
  const terminal = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const progress = new Progress(Object.assign(terminal, { isTTY }), env, () => time);
  for (const [index, at] of times.entries()) {
    time = at;
    progress.step(index + 1, times.length);
  }
  progress.clear();
  return text.replaceAll('\r\u001B[K', '|');
}

describe('progress', () => {
  const cases: [title: string, times: number[], text: string][] = [
    ['is not shown in short runs', [10, 200, 600], ''],
    ['comes and goes', [10, 800, 820, 1000], '|2 of 4 files checked|4 of 4 files checked|'],
  ];
  for (const [title, times, text] of cases) it(title, () => assert.equal(shown(times), text));

  it('is for terminals only', () => {
    assert.equal(shown([900], false), '');
    assert.equal(shown([900], true, { TERM: 'dumb' }), '');
    assert.equal(shown([900], true, { CI: 'true' }), '');
  });
});
