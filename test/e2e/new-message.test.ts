import assert from 'node:assert/strict';
import { scenario, useVisualStudioCode } from './scenario';
import { design, designConfig, emojiOnly } from './templates';
import { waitUntil } from './wait';

const beginning = '<p>Please write a </p>\n';

describe('new messages in VS Code', function () {
  this.timeout(180_000);
  useVisualStudioCode();

  scenario(
    'begin compliant, with the keyboard alone',
    { 'bsm.config.json': designConfig, 'emoji.html': emojiOnly },
    async ({ workbench, folder }) => {
      await workbench.openFile('emoji.html');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.runCommand('bsm: New Message');
      await workbench.answer('What is the message for?', 'Custom design', 'design');
      await workbench.answer('In which language', 'Deutsch', 'German');
      await workbench.screenshot('new-message-marketplace');
      await workbench.answer('On which marketplace', 'amazon.de');
      await workbench.answer('How are placeholders written', '{{order_id}}');
      await workbench.editor.untilTextIs(design.begun);
      assert.ok(await workbench.isActive('custom-design.de.hbs'));
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
      await workbench.runCommand('bsm: Apply All Safe Fixes in This File');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.editor.saveUntil('it is saved under its name', () =>
        (folder.read('custom-design.de.hbs') ?? '').includes('purpose: custom-design'),
      );
    },
  );

  scenario(
    'remember the last choice, go a step back, and are offered under New File',
    { 'emoji.html': emojiOnly, 'invoice.sv.html': emojiOnly },
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
      assert.ok(await workbench.isActive('invoice-2.sv.html'));
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

  scenario(
    'are offered for a word in an empty file, and never within a message',
    { 'bsm.config.json': designConfig, 'empty.html': '', 'message.html': beginning },
    async ({ workbench }) => {
      await workbench.openFile('message.html');
      await workbench.editor.goTo('</p>');
      await workbench.editor.typeKeys('review');
      await workbench.press('Enter');
      await workbench.editor.untilTextIs(beginning.replace('</p>', 'review\n    \n</p>'));
      await workbench.openFile('empty.html');
      // The server may still have to start.
      await workbench.editor.untilOffered('bsm-custom-design');
      await workbench.press('Escape');
      await workbench.editor.typeKeys('design');
      await workbench.editor.untilOfferedUnasked('bsm-custom-design');
      await workbench.screenshot('new-message-offered');
      await workbench.press('Enter');
      await workbench.editor.untilTextIs(design.begun);
    },
  );
});
