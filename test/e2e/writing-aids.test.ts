import { scenario, useVisualStudioCode } from './scenario';
import { waitUntil } from './wait';

const settingsFile = '.vscode/settings.json';

const withBlocks = `<!-- bsm
subject: '[Important] Your order {{order.number}}'
purpose: order-problem
language: en-US
-->
{{#if gift}}
<p>Which card shall we add to {{order.number}}?</p>
{{else}}
<p>Which size do you need for {{order.number}}?</p>
{{/if}}
{{> footer}}
`;
const other = '<p>Which size for {{order.number}}?</p>\n{{> footer}}\n';
const footer = '<p>Oakhill Frames</p>\n';

const misspelt = `<p>Which size of shadowbxo or engravng do you need for {{order.number}}?</p>
`;

const sized = `<table role="presentation" width="500"><tr><td style="padding: 0 10%; font-size: 1.25em">
<!-- bsm-disable-next-line no-gif -- nothing moves in it -->
<img src="logo.gif" alt="Oakhill Frames" width="60%">
<p>Which size do you need for your order 123-1234567-1234567?</p>
</td></tr></table>
`;

describe('help in writing in VS Code', function () {
  this.timeout(180_000);
  useVisualStudioCode();

  scenario(
    'shows how a message is built, folds it, and leads from ends of blocks to their beginnings',
    { 'message.hbs': withBlocks, 'partials/footer.hbs': footer },
    async ({ workbench }) => {
      await workbench.openFile('message.hbs');
      await workbench.untilOutlineShows(
        ['bsm header', 'subject', 'purpose', 'language', '#if gift', 'else', '> footer'],
        'outline',
      );
      await workbench.editor.goTo('if}}');
      await workbench.editor.goToDefinition(
        'the cursor is at the beginning of the block',
        async () => (await workbench.editor.cursor()).startsWith('Ln 6, Col 4'),
      );
      await workbench.runCommand('Fold All');
      await workbench.editor.untilTextIs(
        ['<!-- bsm', '{{#if gift}}', '{{else}}', '{{/if}}', '{{> footer}}', ''].join('\n'),
      );
      await workbench.screenshot('folded');
    },
  );

  scenario(
    'finds where a placeholder is used, and renames it and a partial in all templates',
    { 'message.hbs': withBlocks, 'other.hbs': other, 'partials/footer.hbs': footer },
    async ({ workbench, folder }) => {
      await workbench.openFile('message.hbs');
      await workbench.editor.goTo('order.number}}?');
      await workbench.editor.untilReferencesAre(4);
      await workbench.screenshot('references-of-a-placeholder');
      await workbench.editor.rename('order.id');
      const renamed = withBlocks.replaceAll('order.number', 'order.id');
      await workbench.editor.untilTextIs(renamed);
      await workbench.editor.goTo('footer');
      await workbench.editor.rename('imprint');
      await workbench.editor.untilTextIs(renamed.replace('footer', 'imprint'));
      await waitUntil(
        'the file of the partial has its new name',
        () => folder.read('partials/imprint.hbs'),
        (text) => text === footer,
      );
      await waitUntil(
        'the calls find the partial',
        () => workbench.editor.squiggles(),
        (squiggles) => squiggles.length === 0,
      );
      await workbench.screenshot('partial-renamed');
      await workbench.editor.goToDefinition('the partial is open', () =>
        workbench.isActive('imprint.hbs'),
      );
    },
  );

  scenario(
    'takes a word for right as soon as the light bulb has added it to the configuration',
    { 'message.hbs': misspelt },
    async ({ workbench, folder }) => {
      await workbench.openFile('message.hbs');
      await workbench.problems.untilRulesAre('spelling', 'spelling');
      await workbench.press('Control+1');
      for (const word of ['shadowbxo', 'engravng']) {
        await workbench.editor.goTo(word);
        await workbench.editor.quickFix(new RegExp(`Add “${word}”`));
        await waitUntil(
          `${word} is in the configuration on disk`,
          () => folder.read('bsm.config.json') ?? '',
          (text) => text.includes(word),
        );
      }
      await workbench.problems.untilRulesAre();
      await workbench.screenshot('words-added');
    },
  );

  scenario(
    'leads to files and rules, and shows how large things are',
    {
      'message.html': sized,
      'logo.gif': 'GIF89a',
      [settingsFile]: '{}',
    },
    async ({ workbench, folder }) => {
      await workbench.openFile('message.html');
      await waitUntil(
        'the image and the rule are links',
        () => workbench.editor.links(),
        (links) => links.join() === 'no-gif,logo.gif',
      );
      await workbench.editor.goTo('60%');
      await workbench.editor.untilTold('240 px, 48 % of the message’s width of 500 px');
      await workbench.screenshot('length-told');
      folder.write(settingsFile, JSON.stringify({ 'bsm.inlayHints': true }));
      await waitUntil(
        'the sizes are shown',
        () => workbench.editor.text(),
        (text) => ['= 100 %', '= 20 px', '= 240 px, 48 %'].every((hint) => text.includes(hint)),
      );
      await workbench.screenshot('inlay-hints');
      folder.write(settingsFile, '{}');
      await workbench.editor.untilTextIs(sized);
    },
  );
});
