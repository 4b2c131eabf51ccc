import assert from 'node:assert/strict';
import { itWorksInEveryHost } from './every-host';
import { scenario, useVisualStudioCode } from './scenario';
import { threeProblems } from './templates';

/** A message that needs the data of German, its dictionary, and a partial. */
const german = `<!-- bsm
subject: '[Important] Ihre Bestellung'
purpose: order-problem
language: de-DE
-->
<p>Guten Tag {{buyer.name}},</p>
<p>für eine 5-Sterne-Bewertung der Bestellung {{order.number}} bekommen Sie einen Gutschein.</p>
<p>Wir bitten Sie um eine schnelle Antwrot.</p>
{{> footer}}
`;

describe('the extension in a browser', function () {
  this.timeout(300_000);
  // With this setting it runs in the browser’s worker, as it does where there is no server.
  useVisualStudioCode({ 'remote.extensionKind': { 'bsm-lint.vscode-bsm-lint': ['web'] } });

  scenario(
    'underlines what is not permitted, and follows the configuration',
    { 'frames.html': threeProblems },
    async ({ workbench, folder, requested }) => {
      await workbench.openFile('frames.html');
      await workbench.problems.untilRulesAre('no-text-align', 'no-emoji', 'no-insecure-image');
      assert.ok(requested.some((url) => url.includes('extension-web.js')));
      await workbench.screenshot('web-problems');
      folder.write('bsm.config.json', JSON.stringify({ rules: { 'no-emoji': 'off' } }));
      await workbench.problems.untilRulesAre('no-text-align', 'no-insecure-image');
      await workbench.screenshot('web-configuration');
    },
  );

  scenario(
    'knows languages, their spelling and partials',
    {
      'nachricht.hbs': german,
      'partials/footer.hbs': '<p>Oakhill Frames</p>\n',
    },
    async ({ workbench }) => {
      await workbench.openFile('nachricht.hbs');
      await workbench.problems.untilRulesAre('no-review-incentive', 'spelling');
      await workbench.screenshot('web-german');
      await workbench.editor.goTo('Antwrot');
      await workbench.editor.quickFix(/Antwort/);
      await workbench.problems.untilRulesAre('no-review-incentive');
      await workbench.editor.goTo('footer');
      await workbench.editor.goToDefinition('the partial is open', () =>
        workbench.isActive('footer.hbs'),
      );
    },
  );

  itWorksInEveryHost('web-');

  scenario(
    'previews a message with its data and partials, and reports on all messages',
    {
      'bsm.config.json': '{}',
      'message.hbs': '<p>Hello {{buyer.name}}, which size?</p>\n<p>😀</p>\n{{> footer}}\n',
      'message.data.json': JSON.stringify({ buyer: { name: 'Ada' } }),
      'partials/footer.hbs': '<p>Oakhill Frames</p>\n',
      'frames.html': threeProblems,
    },
    async ({ workbench, folder }) => {
      await workbench.openFile('message.hbs');
      const preview = await workbench.openPreview();
      await preview.untilMessageShows('Hello Ada', 'Oakhill Frames');
      await workbench.screenshot('web-preview');
      folder.write('message.data.json', JSON.stringify({ buyer: { name: 'Grace' } }));
      await preview.untilMessageShows('Hello Grace');
      await workbench.editor.goTo('Hello');
      await workbench.editor.type('Dear ');
      await preview.untilMessageShows('Dear Hello Grace');
      await preview.close();
      await workbench.untilReportShows('lists the messages', (rows) =>
        ['frames.html', 'message.hbs'].every((name) => rows.join().includes(name)),
      );
      await workbench.screenshot('web-report');
    },
  );
});
