import assert from 'node:assert/strict';
import { scenario, useVisualStudioCode } from './scenario';
import { emojiOnly } from './templates';
import { waitUntil } from './wait';

describe('the walkthrough in VS Code', function () {
  this.timeout(180_000);
  useVisualStudioCode();

  scenario(
    'leads to a first message, and an example is full of problems',
    { 'emoji.html': emojiOnly },
    async ({ workbench }) => {
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.pick('Select a walkthrough', 'Write your first compliant message');
      await workbench.untilWalkthroughShows('Begin with a message that Amazon permits');
      await workbench.screenshot('walkthrough');
      await workbench.follow('Apply All Safe Fixes in This File', 'Fix it');
      await workbench.untilToldThat('Open a message first.');
      await workbench.runCommand('bsm: Open an Example with Problems');
      await workbench.editor.untilShown();
      await waitUntil(
        'each of its lines has a problem',
        () => workbench.editor.squiggles(),
        (squiggles) => [1, 2, 3, 4, 5].every((line) => squiggles.some((one) => one.line === line)),
      );
      await workbench.screenshot('example-with-problems');
    },
  );

  scenario(
    'fixes the message that was open before',
    { 'emoji.html': emojiOnly },
    async ({ workbench }) => {
      await workbench.openFile('emoji.html');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.pick('Select a walkthrough', 'Write your first compliant message');
      await workbench.untilWalkthroughShows('Begin with a message that Amazon permits');
      await workbench.follow('Apply All Safe Fixes in This File', 'Fix it');
      await workbench.editor.untilTextIs(emojiOnly.replace(' 😀', ''));
      assert.ok(await workbench.isActive('emoji.html'));
      await workbench.problems.untilRulesAre();
      await workbench.runCommand('bsm: Apply All Safe Fixes in This File');
      await workbench.untilToldThat('There is nothing here that can be fixed safely.');
    },
  );
});
