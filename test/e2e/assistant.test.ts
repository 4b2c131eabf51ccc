import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { scenario, useVisualStudioCode, type Stage } from './scenario';
import { emojiOnly } from './templates';
import { waitUntil } from './wait';

const assistant = fileURLToPath(new URL('assistant', `file://${__filename}`));

/** What a tool has answered. */
interface Answer {
  parts?: string[];
  error?: string;
}

async function call({ workbench, folder }: Stage, tool: string, input: object): Promise<void> {
  folder.remove('answer.json');
  folder.write('call.json', JSON.stringify({ tool, input }));
  await workbench.runCommand('Assistant: Call a Tool');
}

async function answer({ folder }: Stage): Promise<Answer> {
  const text = await waitUntil(
    'the tool has answered',
    () => folder.read('answer.json') ?? '',
    (read) => read.endsWith('}'),
  );
  return JSON.parse(text) as Answer;
}

describe('an assistant in VS Code', function () {
  this.timeout(180_000);
  useVisualStudioCode();

  scenario(
    'checks a draft, and fixes a message once the user agrees',
    { 'emoji.html': emojiOnly },
    async (stage) => {
      const { workbench, folder } = stage;
      await workbench.openFile('emoji.html');
      await call(stage, 'bsm_check_message', { text: '<p>Your order {{order_id}} 🎁</p>' });
      assert.match((await answer(stage)).parts?.[0] ?? '', /no-emoji, line 1/);

      await call(stage, 'bsm_fix_message', { file: 'emoji.html' });
      await workbench.untilDialogAsks('emoji.html');
      await workbench.screenshot('assistant-asks');
      await workbench.press('Enter');
      assert.deepEqual(await answer(stage), { parts: ['No problems.'] });
      await workbench.editor.untilTextIs(emojiOnly.replace(' 😀 ', ' '));
      // It is for the user to save.
      assert.equal(folder.read('emoji.html'), emojiOnly);

      await call(stage, 'bsm_check_message', { file: '../elsewhere.html' });
      assert.match((await answer(stage)).error ?? '', /no file/);
    },
    { extension: assistant },
  );
});
