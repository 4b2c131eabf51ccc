import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { beingWritten, emojiOnly, imageTemplate } from './templates';

export const settingsFile = '.vscode/settings.json';
export const fixOnSave = { 'editor.codeActionsOnSave': { 'source.fixAll.bsm': 'explicit' } };
const removeEmoji = /remove the emoji/i;

/**
 * The scenarios that go alike wherever the extension runs.
 * @param pictures what the names of their pictures begin with
 */
export function itWorksInEveryHost(pictures: string): void {
  scenario(
    'removes an emoji with the light bulb',
    { 'emoji.html': emojiOnly },
    async ({ workbench }) => {
      await workbench.openFile('emoji.html');
      await workbench.problems.untilRulesAre('no-emoji');
      await workbench.editor.goTo('😀');
      await workbench.editor.untilLightBulbOffers(removeEmoji);
      await workbench.screenshot(`${pictures}light-bulb`);
      await workbench.editor.quickFix(removeEmoji);
      await workbench.editor.untilTextIs(emojiOnly.replace(' 😀', ''));
      await workbench.problems.untilRulesAre();
      await workbench.screenshot(`${pictures}light-bulb-used`);
    },
  );

  scenario(
    'turns http: into https: in an image on save, and nothing else',
    {
      [settingsFile]: JSON.stringify(fixOnSave),
      'image.html': imageTemplate('http:'),
    },
    async ({ workbench, folder }) => {
      await workbench.openFile('image.html');
      await workbench.problems.untilRulesAre('no-insecure-image');
      await workbench.editor.goTo('the size');
      await workbench.editor.type('only ');
      const expected = imageTemplate('https:').replace('the size', 'only the size');
      await workbench.editor.saveUntil(
        'the image is fixed on disk',
        () => folder.read('image.html')?.includes('src="https:') ?? false,
      );
      assert.equal(folder.read('image.html'), expected);
      await workbench.problems.untilRulesAre();
      await workbench.screenshot(`${pictures}fixed-on-save`);
    },
  );

  scenario(
    'offers purposes in the header and placeholders of other templates, and tells about rules',
    { 'message.hbs': beingWritten, 'other.hbs': '<p>Which size for {{order.number}}?</p>' },
    async ({ workbench }) => {
      await workbench.openFile('message.hbs');
      // The header is YAML in a comment.
      await workbench.editor.untilColoredApart('<!--', 'language');
      await workbench.editor.goTo('-->');
      await workbench.editor.type('purpose: ');
      await workbench.editor.untilOffered('custom-design');
      await workbench.screenshot(`${pictures}purposes-offered`);
      await workbench.editor.goTo(' here');
      await workbench.editor.untilOffered('order.number');
      await workbench.screenshot(`${pictures}placeholders-offered`);
      await workbench.editor.goTo('no-emoji');
      await workbench.editor.untilTold('Amazon permits no emojis');
      await workbench.screenshot(`${pictures}rule-told`);
    },
  );
}
