import { scenario, useVisualStudioCode } from './scenario';
import { waitUntil } from './wait';

const message = `<!-- bsm
subject: '[Important] Your order {{order.number}} 😀'
purpose: order-problem
language: en-US
-->
<style>
  .box { background: #eef4fa; padding: 16px; }
  @media (max-width: 480px) { .wide { display: none } }
  @media (prefers-color-scheme: dark) { .box { background: #1d2b3a; color: #e8e6e3 } }
</style>
<p>Hello {{buyer.name}},</p>
{{#if gift}}
<p class="box">Which card shall we add to order {{order.number}}?</p>
{{else}}
<p class="box">Which size do you need for order {{order.number}}?</p>
{{/if}}
<p class="wide">Only on a wide screen.</p>
<p><img src="https://example.com/frames.png" alt="A frame beside another" width="200" height="80"></p>
<p>There are small 😀 and large frames.</p>
<ul>{{#each items}}<li>{{title}}</li>{{/each}}</ul>
${'<p>Please tell us by answering this message.</p>\n'.repeat(30)}
{{> footer}}
`;
const data = JSON.stringify({
  buyer: { name: 'Ada' },
  items: [{ title: 'Oak' }, { title: 'Ash' }],
});

describe('the preview in VS Code', function () {
  this.timeout(300_000);
  useVisualStudioCode();

  scenario(
    'shows what the buyer sees, at both widths, in light and dark, while somebody types',
    {
      'message.hbs': message,
      'message.data.json': data,
      'partials/footer.hbs': '<p>Oakhill Frames</p>\n',
    },
    async ({ workbench }) => {
      await workbench.openFile('message.hbs');
      const preview = await workbench.openPreview();
      await preview.untilMessageShows('Hello Ada,', 'Which card', 'Oak', 'Ash', 'Oakhill Frames');
      await preview.untilSubjectIs(/^Subject \[Important\] Your order \d{3}-\d{7}-\d{7} 😀$/u);
      await workbench.screenshot('preview-desktop');
      await preview.press('Phone');
      await preview.untilMessageHides('Only on a wide screen.');
      await workbench.screenshot('preview-phone');
      await preview.press('Dark');
      await workbench.screenshot('preview-dark');
      await preview.toggleBranch('gift');
      await preview.untilMessageShows('Which size do you need');
      await preview.chooseProblem('😀');
      await workbench.untilCursorIs('Ln 19, Col 21 (1 selected)');
      await workbench.screenshot('preview-problem');
      await workbench.editor.goTo('Hello');
      await workbench.editor.type('Dear ');
      await preview.untilMessageShows('Dear Hello Ada,');
      await preview.loadImages();
      await preview.untilOpen('branches');
      await preview.untilOpen('problems');
    },
  );

  scenario(
    'scrolls with the editor, and the editor with it',
    { 'message.hbs': message },
    async ({ workbench }) => {
      await workbench.openFile('message.hbs');
      const preview = await workbench.openPreview();
      await preview.untilMessageShows('Which card');
      await workbench.editor.scrollBy(600);
      await waitUntil(
        'the preview has followed',
        () => preview.scrollTop(),
        (top) => top > 100,
      );
      await preview.scrollToTop();
      await waitUntil(
        'the editor has followed',
        () => workbench.editor.text(),
        (text) => text.startsWith('<!-- bsm'),
      );
    },
  );

  scenario(
    'follows the editor, unless it is locked',
    {
      'size.hbs': '<p>Which size do you need?</p>\n',
      'colour.hbs': '<p>Which colour do you need?</p>\n',
    },
    async ({ workbench }) => {
      await workbench.openFile('size.hbs');
      const preview = await workbench.openPreview();
      await preview.untilMessageShows('Which size');
      await workbench.openFile('colour.hbs');
      await preview.untilMessageShows('Which colour');
      await preview.untilTitleIs('Preview colour.hbs');
      await preview.toggleLock();
      await preview.untilTitleIs('[Preview] colour.hbs');
      await workbench.screenshot('preview-locked');
      await workbench.press('Control+1');
      await workbench.openFile('size.hbs');
      await preview.untilTitleIs('[Preview] colour.hbs');
      await preview.untilMessageShows('Which colour');
      await workbench.reload();
      await preview.untilMessageShows('Which colour');
      await preview.untilTitleIs('[Preview] colour.hbs');
    },
  );

  scenario(
    'comes back as it was when the window is reloaded',
    { 'message.hbs': message, 'partials/footer.hbs': '<p>Oakhill Frames</p>\n' },
    async ({ workbench }) => {
      await workbench.openFile('message.hbs');
      const preview = await workbench.openPreview();
      await preview.press('Phone');
      await preview.toggleBranch('gift');
      await preview.untilMessageShows('Which size do you need');
      await workbench.reload();
      await preview.untilMessageShows('Which size do you need');
      await preview.untilPressed('Phone');
    },
  );
});
