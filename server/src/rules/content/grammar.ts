import { grammarSlips } from '../../grammar/slips';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule } from '../rule';
import { replacing } from '../fixes/spelling-fixes';

export const grammar = defineRule({
  id: 'grammar',
  section: 'content',
  severity: 'warning',
  inPackageInserts: true,
  policy: 'Amazon permits no grammar issues in messages.',
  remedy: 'Correct it.',
  details: `Found is what is surely wrong: words that are mistaken for others (“your welcome”, “so than”), forms that do
not agree (“you has”, “les délais peut”), articles of the wrong gender, words that stand twice, “a” and
“an”, brackets and quotation marks without their other half; but in Japanese and Arabic also blanks before and behind
punctuation marks, and small letters at the beginning of a sentence. The tables of some languages are shorter. It is no
complete check: a slip that depends on the sense is for a reader to find.`,
  fix: 'suggest',
  good: [
    {
      text: '<p>We had had an honest talk about it, so that you can have a useful answer within an hour.</p>',
    },
    {
      title: 'A list with letters',
      text: '<p>Which one do you want: a) the red or b) the blue one?</p>',
    },
    {
      title: 'A title that ends with a mark',
      text: '<p>Shall the sign say <i>Where to?</i> and the back <b>Welcome!</b> in the same letters?</p>',
    },
    {
      title: 'A line behind a German salutation',
      text: '<p>Hallo Anna,</p><p>wir haben Ihre Bestellung, und Sie haben die Rechnung.</p>',
    },
    {
      title: 'An image or a field before a mark',
      text: '<p>Which size <img src="https://a.de/s.png" alt="" width="20">, S or <input type="checkbox" aria-label="M">, or both of them?</p>',
    },
    {
      title: 'French blanks',
      text: '<p>Avez-vous reçu votre colis ? Nous sommes là pour vous !</p>',
    },
  ],
  bad: [
    {
      text: '<p>Please reply to us so <b>«than»</b> we can help you with the order.</p>',
      suggested: '<p>Please reply to us so <b>that</b> we can help you with the order.</p>',
      says: '“than” should be “that” here.',
    },
    {
      text: '<p>We will send you «a» other one as soon as we have «the the» address.</p>',
      suggested: '<p>We will send you an other one as soon as we have the the address.</p>',
      says: 'It is “an other”, not “a other”.',
    },
    {
      text: '<p>Please send us the «answer <a href="https://www.amazon.de/help">answer»</a> to this.</p>',
      suggested:
        '<p>Please send us the <a href="https://www.amazon.de/help">answer</a> to this.</p>',
    },
    {
      text: '<p>Is it for <b>«the</b> the» door of the house, or is it for another one?</p>',
      suggested: '<p>Is it for <b>the</b> door of the house, or is it for another one?</p>',
    },
    {
      text: '<p>Do you have the parcel« ,» or is it still on the way to you?</p>',
      suggested: '<p>Do you have the parcel, or is it still on the way to you?</p>',
      says: 'There is a blank before “,”.',
    },
    {
      text: '<p>Wir hoffen, «das» Ihnen die Lampe gefällt und Sie damit zufrieden sind.</p>',
      suggested: '<p>Wir hoffen, dass Ihnen die Lampe gefällt und Sie damit zufrieden sind.</p>',
    },
    {
      text: '<p>Votre colis «à» été livré hier. Avez-vous des questions pour nous ?</p>',
      suggested: '<p>Votre colis a été livré hier. Avez-vous des questions pour nous ?</p>',
    },
  ],
  check(message, report) {
    for (const { text, start, end, what, replacement: right } of grammarSlips(message)) {
      const range = text.range(start, end);
      const replace = replacing(message, text, { start, end });
      report(range, what, {
        fixes: right === undefined ? [] : [suggestion(`Replace with “${right}”`, replace(right))],
      });
    }
  },
});
