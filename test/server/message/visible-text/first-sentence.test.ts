import assert from 'node:assert/strict';
import { firstSentence } from '../../../../server/src/message/visible-text/first-sentence';
import { Message } from '../../../../server/src/message/message';
import { unmark } from '../../rules/marked';

/** Texts whose first sentence is marked, and places in `[]` that it should not hold. */
const texts = [
  '<p>«Which size?» Tell us.</p>',
  '<p>«Which size»</p><p>Tell us.</p>',
  '<p>«Which size»<br>do you want?</p>',
  '<p>– «Which size?»</p>',
  '<p></p><h1>🙂</h1><p>«Size 4.5 or a.b!» Tell us.</p>',
  '<p>«Is it “S”?» Or M?</p>',
  '<p>«Dear Dr. Smith, which size?» Tell us.</p>',
  '<p>«Is it for the Dr.»</p><p>Tell us.</p>',
  '<p>«サイズは？»教えてください。</p>',
  '<p>«Which <b>size</b>…» Tell us.</p>',
  '<p>[Which size?] «Tell us.» Now.</p>',
  '<p>[Which] size? Tell [us]. «Now.»</p>',
  '<p>«[Which size?]» [Tell us.]</p>',
  '«Which» size do you want?',
  '<p style="display:none">Which?</p><p>«Size?»</p>',
  '{{#if a}}<p>«Which?»</p>{{else}}<p>Size?</p>{{/if}}',
];

describe('the first sentence', () => {
  for (const marked of texts)
    it(marked, () => {
      const { text, ranges } = unmark(marked.replace(/[[\]]/g, ''));
      const brackets = marked.replace(/[«»]/g, '').replaceAll('[', '«').replaceAll(']', '»');
      assert.deepEqual(firstSentence(new Message(text), unmark(brackets).ranges), ranges[0]);
    });

  it('is none where the message shows no text', () => {
    assert.equal(firstSentence(new Message('<p><img src="a.png"></p>')), undefined);
  });
});
