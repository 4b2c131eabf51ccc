import assert from 'node:assert/strict';
import { scenario, useVisualStudioCode } from './scenario';
import { newcomers } from './templates';

describe('a newcomer in VS Code', function () {
  this.timeout(240_000);
  useVisualStudioCode();

  scenario(
    'makes a message compliant with the keyboard alone',
    { 'sizes.hbs': newcomers.written },
    async ({ workbench, folder }) => {
      const { editor, problems } = workbench;
      await workbench.openFile('sizes.hbs');
      await problems.untilRulesAre(
        'no-text-align',
        'require-order-id',
        'no-font-family',
        'no-emoji',
        'image-alt',
        'no-insecure-image',
        'max-image-width',
        'no-conditional-review-request',
        'no-positive-review-request',
        'spelling',
      );
      await workbench.press('Control+1');
      // The first problem tells what is wrong, and the light bulb knows what to do.
      await editor.untilNextProblemIs('centred');
      await workbench.screenshot('newcomer-first-problem');
      await editor.quickFix(/Replace center with div/);
      // What needs no thought is done on every save from now on.
      await workbench.runCommand('bsm: Fix on Save in This Workspace');
      await editor.saveUntil('what is safe to fix is fixed', () => {
        // The editor empties a file before it writes it, so that what is gone proves nothing alone.
        const saved = folder.read('sizes.hbs') ?? '';
        return saved.includes('src="https:') && !/Arial|😀|http:|900/.test(saved);
      });
      await problems.untilRulesAre(
        'require-order-id',
        'image-alt',
        'no-conditional-review-request',
        'no-positive-review-request',
        'spelling',
      );
      await workbench.screenshot('newcomer-saved');
      await editor.untilNextProblemIs('order id');
      await editor.quickFix(/Insert \{\{order_id\}\}/);
      await problems.untilRulesAre(
        'image-alt',
        'no-conditional-review-request',
        'no-positive-review-request',
        'spelling',
      );
      await editor.untilNextProblemIs('text alternative');
      await editor.quickFix(/Mark it as decoration/);
      await problems.untilRulesAre(
        'no-conditional-review-request',
        'no-positive-review-request',
        'spelling',
      );
      // It is no decoration: the newcomer says what it shows.
      await editor.goTo('" src=');
      await editor.type('Frames of three sizes');
      await editor.untilNextProblemIs('misspelling');
      await workbench.screenshot('newcomer-misspelling');
      await editor.quickFix(/Replace with “Please”/);
      await problems.untilRulesAre('no-conditional-review-request', 'no-positive-review-request');
      await editor.untilNextProblemIs('only happy buyers');
      await workbench.screenshot('newcomer-review-request');
      await editor.quickFix(/Ask neutrally/);
      await problems.untilRulesAre();
      await editor.saveUntil(
        'the message is saved',
        () => folder.read('sizes.hbs') === newcomers.clean,
      );
      assert.deepEqual(await problems.untilRulesAre(), []);
      await workbench.screenshot('newcomer-compliant');
    },
  );
});
