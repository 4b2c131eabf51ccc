import assert from 'node:assert/strict';
import { fixOnSave, itWorksInEveryHost, settingsFile } from './every-host';
import { scenario, useVisualStudioCode } from './scenario';
import { emojiOnly, threeProblems } from './templates';
import { waitUntil } from './wait';

const checkAsMessage = 'Check this file as a message';
const stopChecking = 'Stop checking this file';
const plainNote = 'Please tell us the size 😀 for order 123-1234567-1234567.\n';

describe('the extension in VS Code', function () {
  this.timeout(120_000);
  useVisualStudioCode();

  scenario(
    'underlines what is not permitted and lists it under Problems',
    { 'frames.html': threeProblems },
    async ({ workbench }) => {
      await workbench.openFile('frames.html');
      const rows = await workbench.problems.untilRulesAre(
        'no-text-align',
        'no-emoji',
        'no-insecure-image',
      );
      assert.deepEqual(
        rows.map(({ source, line }) => ({ source, line })),
        [1, 2, 3].map((line) => ({ source: 'bsm', line })),
      );
      await waitUntil(
        'each of the three lines has a squiggle',
        () => workbench.editor.squiggles(),
        (squiggles) =>
          squiggles.map(({ line, severity }) => `${severity} ${line}`).join() ===
          'error 1,error 2,error 3',
      );
      await workbench.screenshot('squiggles-and-problems');
    },
  );

  itWorksInEveryHost('');

  scenario(
    'follows a change of the settings without a restart',
    { [settingsFile]: '{}', 'frames.html': threeProblems },
    async ({ workbench, folder }) => {
      await workbench.openFile('frames.html');
      await workbench.problems.untilRulesAre('no-text-align', 'no-emoji', 'no-insecure-image');
      folder.write(settingsFile, JSON.stringify({ 'bsm.rules': { 'no-emoji': 'off' } }));
      await workbench.problems.untilRulesAre('no-text-align', 'no-insecure-image');
      await workbench.screenshot('rule-switched-off-in-the-settings');
    },
  );

  scenario(
    'follows a bsm.config.json that is saved while the file is open',
    { 'frames.html': threeProblems },
    async ({ workbench, folder }) => {
      await workbench.openFile('frames.html');
      await workbench.problems.untilRulesAre('no-text-align', 'no-emoji', 'no-insecure-image');
      folder.write('bsm.config.json', JSON.stringify({ rules: { 'no-emoji': 'off' } }));
      await workbench.problems.untilRulesAre('no-text-align', 'no-insecure-image');
      folder.write('bsm.config.json', JSON.stringify({ rules: { 'no-text-align': 'off' } }));
      await workbench.problems.untilRulesAre('no-emoji', 'no-insecure-image');
      await workbench.screenshot('rule-switched-off-in-bsm-config-json');
    },
  );

  scenario(
    'tells once what is wrong in a bsm.config.json, as it is being written, and mends it',
    { 'bsm.config.json': '{ "rules": { "no-emoji": "off" } }\n' },
    async ({ workbench }) => {
      await workbench.openFile('bsm.config.json');
      await workbench.problems.untilRulesAre();
      await workbench.editor.goTo('": "off"');
      await workbench.editor.type('s');
      const [row] = await workbench.problems.untilRulesAre('bsm.config.json');
      assert.equal(row?.message, '“no-emojis” is not a rule. Did you mean “no-emoji”?');
      await workbench.editor.goTo('no-emojis');
      await workbench.editor.quickFix(/change to no-emoji/i);
      await workbench.editor.untilTextIs('{ "rules": { "no-emoji": "off" } }\n');
      await workbench.problems.untilRulesAre();
      await workbench.screenshot('configuration-mended');
    },
  );

  scenario(
    'checks Handlebars files and untitled documents',
    { 'emoji.hbs': `{{#with order}}\n${emojiOnly}{{/with}}\n` },
    async ({ workbench }) => {
      await workbench.openFile('emoji.hbs');
      const [row] = await workbench.problems.untilRulesAre('no-emoji');
      assert.equal(row?.line, 2);
      await workbench.openUntitled('HTML');
      await workbench.editor.type(
        '<center>Please tell us the size for order 123-1234567-1234567.</center>',
      );
      await workbench.problems.untilRulesAre('no-emoji', 'no-text-align');
      await workbench.screenshot('handlebars-and-untitled');
    },
  );

  scenario(
    'checks a web page only when asked to',
    {
      'emoji.html': emojiOnly,
      'page.html': `<script src="https://example.com/app.js"></script>\n${emojiOnly}`,
    },
    async ({ workbench }) => {
      await workbench.openFile('emoji.html');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.openFile('page.html');
      await workbench.untilLanguageStatusOffers(checkAsMessage);
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.screenshot('web-page-not-checked');
      await workbench.chooseLanguageStatus(checkAsMessage);
      await workbench.problems.untilRulesAre('no-emoji', 'no-emoji');
      await workbench.screenshot('web-page-checked-on-request');
      await workbench.chooseLanguageStatus(stopChecking);
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.untilLanguageStatusOffers(checkAsMessage);
    },
  );

  scenario(
    'checks plain text only when asked to, unless nothing is checked',
    { 'emoji.html': emojiOnly, 'note.txt': plainNote },
    async ({ workbench, folder }) => {
      await workbench.openFile('emoji.html');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.openFile('note.txt');
      await workbench.chooseLanguageStatus(checkAsMessage);
      await workbench.problems.untilRulesAre('no-emoji', 'no-emoji');
      await workbench.runCommand('File: New Untitled Text File');
      await workbench.editor.type(plainNote);
      await workbench.runCommand('bsm: Check This File as a Message');
      await workbench.problems.untilRulesAre('no-emoji', 'no-emoji', 'no-emoji');
      await workbench.screenshot('plain-text-checked-on-request');
      folder.write(settingsFile, JSON.stringify({ 'bsm.check': 'never' }));
      await workbench.problems.untilRulesAre();
      await workbench.openFile('note.txt');
      await workbench.runCommand('bsm: Check This File as a Message');
      await workbench.untilToldThat('Nothing is checked here: the setting bsm.check is never.');
    },
  );

  scenario(
    'sets up fixes on save for the workspace',
    { 'emoji.html': emojiOnly },
    async ({ workbench, folder }) => {
      await workbench.openFile('emoji.html');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.runCommand('bsm: Fix on Save in This Workspace');
      await waitUntil(
        'the setting is written',
        () => folder.read(settingsFile) ?? '',
        (text) => JSON.stringify(parsed(text)) === JSON.stringify(fixOnSave),
      );
      await workbench.screenshot('fix-on-save-switched-on');
      await workbench.editor.goTo('the size');
      await workbench.editor.type('only ');
      await workbench.editor.saveUntil(
        'the emoji is removed on disk',
        () => folder.read('emoji.html') === emojiOnly.replace(' 😀 ', ' only '),
      );
    },
  );
});

/** The settings in a file, or nothing while it is half written. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
