import { scenario, useVisualStudioCode } from './scenario';
import { design, designConfig, emojiOnly } from './templates';
import { waitUntil } from './wait';

describe('new messages in VS Code', function () {
  this.timeout(180_000);
  useVisualStudioCode();

  scenario(
    'begin compliant, with the keyboard alone',
    { 'bsm.config.json': designConfig, 'emoji.html': emojiOnly },
    async ({ workbench }) => {
      await workbench.openFile('emoji.html');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.runCommand('bsm: New Message');
      await workbench.answer('What is the message for?', 'Custom design', 'design');
      await workbench.answer('In which language', 'Deutsch', 'German');
      await workbench.screenshot('new-message-marketplace');
      await workbench.answer('On which marketplace', 'amazon.de');
      await workbench.answer('How are placeholders written', '{{order_id}}');
      await workbench.editor.untilTextIs(design.begun);
      await workbench.screenshot('new-message-begun');
      // Buyer and order stay placeholders; what is written, and how, is chosen.
      await workbench.press('Tab', 'Tab');
      await workbench.editor.chooseNext('welchen Namen');
      await workbench.editor.chooseNext('drucken');
      await workbench.press('Tab');
      await workbench.editor.untilTextIs(design.chosen);
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.screenshot('new-message-filled-in');
      await workbench.editor.type('<p>😀</p>');
      await workbench.problems.untilRulesAre('no-emoji', 'no-emoji');
    },
  );

  scenario(
    'remember the last choice, go a step back, and are offered under New File',
    { 'emoji.html': emojiOnly },
    async ({ workbench }) => {
      await workbench.runCommand('bsm: New Message');
      await workbench.answer('What is the message for?', 'Invoice', 'Sends');
      await workbench.answer('In which language', 'Deutsch', 'Deutsch');
      await workbench.stepBack('On which marketplace');
      await workbench.answer('In which language', 'svenska', 'svenska');
      await workbench.answer('On which marketplace', 'amazon.se');
      await workbench.answer('How are placeholders written', '[[order-id]]', '[[');
      await waitUntil(
        'the invoice has begun',
        () => workbench.editor.text(),
        (text) => text.includes('language: sv-SE') && text.includes('[[order-id]]'),
      );
      await workbench.runCommand('Create: New File...');
      await workbench.pick('Select File Type', 'New Message');
      await workbench.untilAsked('What is the message for?');
      await workbench.screenshot('new-message-purposes');
      await workbench.answer('What is the message for?', 'Return', 'return');
      await workbench.answer('In which language', 'svenska');
      await workbench.answer('On which marketplace', 'amazon.se');
      await workbench.answer('How are placeholders written', '[[order-id]]');
      await waitUntil(
        'the question has begun',
        () => workbench.editor.text(),
        (text) => text.includes('purpose: return') && text.includes('language: sv-SE'),
      );
    },
  );
});
