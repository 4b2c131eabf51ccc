import { addressesIn } from '../../contacts/email-addresses';
import type { Range } from '../../ranges/range';
import { rangeHolding } from '../../ranges/sorted-offsets';
import type { MessageText } from '../../lines/texts';
import { checkedSentences } from '../../spelling/checked-words';
import { languageOf } from '../../spelling/dictionaries';
import { misspellings } from '../../spelling/misspelling';
import { isSensitiveWord } from '../../wording/lone-words';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Fix, type TextEdit } from '../rule';
import { replacing } from '../fixes/spelling-fixes';

export const spelling = defineRule({
  id: 'spelling',
  section: 'content',
  severity: 'warning',
  inPackageInserts: true,
  asksJudge: true,
  policy: 'Amazon permits no spelling errors in messages.',
  remedy: 'Correct the word, or add it to `words` in the configuration.',
  details: `Checked is what the buyer reads, in the language that it is written in: the body, the subject, and what
attributes show or say, such as \`alt\`, \`title\` and the \`placeholder\` of a field. There are dictionaries for English, German, French, Spanish, Italian, Dutch,
Polish, Swedish, Brazilian Portuguese and Turkish; where the header or the marketplace names a region, American or
British spelling holds, else both are right.

Never reported are placeholders, addresses, numbers and codes, quoted texts, the names of brands and people, and the
words that the configuration lists in \`words\` and \`brand\`. A word that no dictionary knows and that resembles no
other is taken for a name or a term, and left alone.`,
  fix: 'suggest',
  good: [
    { text: '<p>Would you write a review of the doormat from order {{order_id}}?</p>' },
    {
      title: 'American and British spelling, no region known',
      text: '<p>Which colour do you want, or is it the other color? Thank you for your answer.</p>',
    },
    {
      title: 'Names',
      text: '<p>Hello Zbigniew, your Fjellkraft parcel is here.</p><p>Regards,<br>Svetlna</p>',
    },
    {
      title: 'Quoted texts',
      text: '<p>We will engrave “Forevr yours” on the ring. Is this right?</p>',
    },
    { text: '<p>Please write to servise at oakhill dot com about the order of the lamp.</p>' },
  ],
  bad: [
    {
      text: '<p>Thank you for your order. We will «recieve» the parcel soon.</p>',
      suggested: '<p>Thank you for your order. We will receive the parcel soon.</p>',
      says: '“recieve” looks like a misspelling of “receive”.',
    },
    {
      text: '<p>We would «apprec<i>c</i>iate» your answer to the question above.</p>',
      suggested: '<p>We would appre<i>c</i>iate your answer to the question above.</p>',
    },
    {
      text: '<p>The parcel will be with you on «WENSDAY» or on the day after it.</p>',
      suggested: '<p>The parcel will be with you on WEDNESDAY or on the day after it.</p>',
    },
    {
      text: '<p>Bitte senden Sie uns die vollständige «Addresse» zu der Bestellung.</p>',
      suggested: '<p>Bitte senden Sie uns die vollständige Adresse zu der Bestellung.</p>',
    },
    {
      text: '<p>We would «appre<b>i</b>ate» your answer to the question above.</p>',
      suggested: '<p>We would apprec<b>i</b>ate your answer to the question above.</p>',
    },
    {
      text: '<p>We will «rec<b>iev</b>e» the parcel with your order soon.</p>',
      suggested: '<p>We will rec<b>eiv</b>e the parcel with your order soon.</p>',
    },
  ],
  check(message, report) {
    const { judge } = message.context;
    if (!judge) return;
    const addresses = new SpelledAddresses();
    for (const sentence of checkedSentences(message)) {
      const { text, dictionaries } = sentence;
      for (const { nearest, written, start, end } of misspellings(sentence, judge)) {
        if (addresses.hold(text, { start, end })) continue;
        // Nobody meant it: the word is a rare one.
        if (isSensitiveWord(languageOf(dictionaries[0] ?? ''), nearest)) continue;
        const replaceBy = fixing(replacing(message, text, { start, end }));
        // As it is written, with the apostrophe that it has there.
        const shown = written.includes("'") ? text.text.slice(start, end) : written;
        report(text.range(start, end), `“${shown}” looks like a misspelling of “${nearest}”.`, {
          fixes: [replaceBy(nearest)],
          misspelt: { word: written, dictionaries, replaceBy },
        });
      }
    }
  },
});

const fixing =
  (edits: (correction: string) => TextEdit[]) =>
  (correction: string): Fix =>
    suggestion(`Replace with “${correction}”`, edits(correction));

/** E-mail addresses in words (“oakhil at shop dot com”), looked for where a word is not right. */
class SpelledAddresses {
  private readonly byText = new Map<MessageText, readonly Range[]>();

  hold(text: MessageText, range: Range): boolean {
    let addresses = this.byText.get(text);
    if (!addresses) this.byText.set(text, (addresses = addressesIn(text.text)));
    return rangeHolding(addresses, range) !== undefined;
  }
}
