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
});
