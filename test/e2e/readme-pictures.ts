/** `npm run screenshots`: makes the pictures of README.md from the real editor. */
import { join } from 'node:path';
import { scenario, useVisualStudioCode } from './scenario';
import { waitUntil } from './wait';

const picture = (name: string): string => join(__dirname, '../../docs/pictures', `${name}.png`);

/** Nothing is in the picture but the message and what is said of it. */
const plain = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.lineNumbersMinChars': 3,
  'editor.scrollBeyondLastLine': false,
  'editor.wordWrap': 'on',
  '[handlebars]': {},
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
};
const size = { width: 1000, height: 620 };

const withProblems = `<!-- bsm
subject: 'Your order {{order.id}}'
purpose: custom-design
language: en-US
-->
<center>
<p>Hello {{buyer.name}},</p>
<p style="font-family: Arial">which text shall we engrave on your frame 😀?</p>
<p><img src="http://cdn.example.com/frames.png" width="900" alt="Frames in oak and ash"></p>
<p>Plese answer this message, order {{order.id}} waits for you.</p>
<p>If you are happy with us, leave a 5-star review!</p>
</center>
`;

const compliant = `<!-- bsm
subject: '[Important] The engraving of your frame'
purpose: custom-design
language: en-US
-->
<p>Hello {{buyer.name}},</p>
{{#if gift}}
<p>Which words shall we write on the gift card?</p>
{{else}}
<p>Which text shall we engrave on your frame?</p>
{{/if}}
<p><img src="https://cdn.example.com/frames.png" width="320" height="120" alt="Frames in oak and ash"></p>
<p>Your order {{order.id}}:</p>
<ul>{{#each items}}<li>{{title}}</li>{{/each}}</ul>
<p>Please answer this message. 😀</p>
{{> signature}}
`;

const data = JSON.stringify({
  buyer: { name: 'Ada' },
  items: [{ title: 'Frame, oak, 30 × 40 cm' }, { title: 'Frame, ash, 20 × 30 cm' }],
});

describe('the pictures of README.md', function () {
  this.timeout(300_000);
  useVisualStudioCode(plain);

  scenario(
    'problems, and what the light bulb offers',
    { 'engraving.hbs': withProblems },
    async ({ workbench }) => {
      await workbench.openFile('engraving.hbs');
      await workbench.problems.open();
      await workbench.closeSideBar();
      await waitUntil(
        'the misspelt word and the condition are underlined',
        () => workbench.editor.squiggles(),
        (squiggles) => [10, 11].every((wanted) => squiggles.some(({ line }) => line === wanted)),
      );
      await workbench.savePicture(picture('problems'));
      await workbench.runCommand('View: Toggle Panel Visibility');
      await workbench.editor.goTo('😀');
      await workbench.editor.untilLightBulbOffers(/remove the emoji/i);
      await workbench.savePicture(picture('fixes'));
    },
    { size },
  );

  scenario(
    'the preview',
    {
      'engraving.hbs': compliant,
      'engraving.data.json': data,
      'partials/signature.hbs': '<p>Kind regards<br>Oakhill Frames</p>\n',
    },
    async ({ workbench }) => {
      await workbench.openFile('engraving.hbs');
      await workbench.closeSideBar();
      const preview = await workbench.openPreview();
      await preview.untilMessageShows('Hello Ada', 'Oakhill Frames');
      await preview.press('Phone');
      await workbench.savePicture(picture('preview'));
    },
    { size },
  );

  scenario(
    'the report',
    {
      'bsm.config.json': '{}',
      'engraving.hbs': withProblems,
      'gift-card.hbs': compliant.replace(' 😀', '').replace('{{> signature}}\n', ''),
    },
    async ({ workbench }) => {
      await workbench.openFile('gift-card.hbs');
      await workbench.closeSideBar();
      await workbench.untilReportShows('lists the messages', (rows) =>
        rows.join().includes('engraving.hbs'),
      );
      await workbench.savePicture(picture('report'));
    },
    { size },
  );
});
