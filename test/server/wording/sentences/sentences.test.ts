import assert from 'node:assert/strict';
import { readSentences } from '../../../../server/src/wording/sentences/sentences';

/** A text with a bar between its sentences. */
const cut = [
  'Hello Anna, how are you?| We hope you are well.',
  'Mr. Brown wrote to us.| Thank you!',
  'The name on the sign is Prof. Dr. Anna Kern.| Is that right?',
  'Ask for Mx. Lee at the desk.| They know.',
  'Your order no. 5 is here.',
  'Wij helpen u.| Met vriendelijke groet, J. de Vries',
  'Scriva com’è.| La ringraziamo.',
  'It costs 3.50 euros in all.',
  'It costs Rs. 150 in all.',
  'Vive en la Avda. Goya y quiere exkl. Versand.',
  'Wir liefern am 15. Mai.| Mai ist bald.',
  'Es wiegt 15.| Mehr nicht.',
  'Kind regards|\nYour team',
  'a line that goes on\nin lower case',
  'ありがとうございます。|レビューをお願いします。',
  'One paragraph|\n\nanother one',
  'Guten Tag Frau Weiß,|\nja, der Deckel passt.',
  'Passt Ihnen der Tag nicht so gut,\nnehmen wir einen anderen.',
  '¿Le gusta?| Escríbanos.',
];

/** Whether a sentence asks. */
const asked: [string, boolean][] = [
  ['Shall we send it?', true],
  ['Le envío la pieza.', false],
  ['¿Le envío la pieza', true],
  ['どちらになさいますか。', true],
  ['お知らせいただけますでしょうか', true],
  ['明日お届けします。', false],
  ['確かにお預かりしました。', false],
];

describe('sentences', () => {
  for (const marked of cut)
    it(marked, () => {
      const text = marked.replaceAll('|', '');
      const sentences = readSentences(text).map(({ start, end }) => text.slice(start, end).trim());
      const expected = marked.split('|').map((sentence) => sentence.trim().replace(/^¿|,$/g, ''));
      assert.deepEqual(sentences, expected);
    });
  for (const [text, isQuestion] of asked)
    it(`${text} ${isQuestion ? 'asks' : 'does not ask'}`, () => {
      assert.deepEqual(
        readSentences(text).map((sentence) => sentence.isQuestion),
        [isQuestion],
      );
    });
});
