import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(__dirname, '../../../server/dist/cli.js');

/** Style sheets that are harmless alone; read one after the other, they hung the parser. */
const sheets: Record<string, readonly string[]> = {
  'a bracket without an end, then braces without a beginning': [
    'p { cocalc(lor: red; margin: 0 auto } @media (max-width: 600px) { .a > b, #c { font: 12px/1.5 Arial } }',
    '{ font: 12px/1.5 Arial } }494',
  ],
};

describe('style sheets in one message', () => {
  for (const [title, texts] of Object.entries(sheets))
    it(`come to an end: ${title}`, () => {
      const styles = texts.map((text) => `<style>${text}</style>`).join('');
      const input = `${styles}<p>Which size for order {{order_id}}?</p>`;
      // A process of its own, which can be ended when it hangs.
      const { signal, stdout } = spawnSync(
        process.execPath,
        [program, '--stdin', '--format=json'],
        {
          input,
          encoding: 'utf8',
          timeout: 30_000,
        },
      );
      assert.equal(signal, null, 'it hangs');
      assert.equal((JSON.parse(stdout) as { summary: { files: number } }).summary.files, 1);
    });
});
