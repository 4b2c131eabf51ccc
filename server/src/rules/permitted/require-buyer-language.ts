import { declaredLanguage, declaredMarketplace } from '../../message/declared';
import { primaryLanguage } from '../../message/languages';
import type { Message } from '../../message/message';
import { foreignPassages } from '../../wording/foreign-passages';
import { isQuoted } from '../../wording/quoted';
import { wordingOf, type SpokenText } from '../../wording/wording';
import { defineRule } from '../rule';

export const requireBuyerLanguage = defineRule({
  id: 'require-buyer-language',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon requires messages in the buyer’s language of preference.',
  remedy: 'Translate it, or correct what the header says.',
  details:
    'What is expected is the `language` of the header, else a language that the buyers of its `marketplace` can ' +
    'choose; without either, the language of most of the message. Judged from 50 letters on (25 in Japanese), ' +
    'in the whole, a paragraph or a sentence. Names, addresses and engravings are no second language.',
  fix: 'none',
  good: [
    {
      title: 'what is to be engraved is quoted',
      text: '---\nlanguage: fr-FR\n---\n<p>Le texte « You and me against the world, for ever and a day » est-il juste ?</p>',
    },
    { text: '---\nlanguage: de-DE\n---\n<p>Welche Größe brauchen Sie für Ihr Regal?</p>' },
    {
      title: 'amazon.de has English among its languages',
      text: '---\nmarketplace: amazon.de\n---\n<p>Which size do you need for the shelf that you have ordered from us?</p>',
    },
    {
      title: 'it may fill a paragraph',
      text: '<p>Is this what the bench shall say?</p><p>“Nous sommes ici pour vous et pour toute la vie qui nous reste.”</p>',
    },
    {
      text: '<p>Should the sign read “Willkommen in der Villa Kunterbunt und bei den Nachbarn”?</p>',
    },
  ],
  bad: [
    {
      text: '---\nlanguage: de-DE\n---\n<p>«Which size do you need for the shelf that you have ordered from us?»</p>',
      says: 'This is in English, not in German.',
    },
    {
      text: '---\nmarketplace: amazon.com.br\n---\n<p>«Which size do you need for the shelf that you have ordered from us?»</p>',
      says: 'This is in English, not in Portuguese.',
    },
    {
      title: 'few words that only one language has',
      text: '<p>Which size do you need for the shelf that you have ordered from us this week?</p><p>«Die Tabelle enthält die Werte, die Sie als Monteur einstellen können.»</p>',
      says: 'This is in German, not in English.',
    },
    {
      title: 'what a translation left over',
      text: '<p>Which size do you need for the shelf that you have ordered from us this week?</p><p>«Nous ne pouvons pas commencer sans votre réponse à cette question.»</p>',
      says: 'This is in French, not in English.',
    },
    {
      title: 'in one paragraph, whichever language has more words',
      text: '---\nlanguage: en-US\n---\n<p>Your invoice is attached to this message. «Die Rechnung für Ihre Bestellung finden Sie im Anhang dieser Nachricht, bitte prüfen Sie die Anschrift.»</p>',
      says: 'This is in German, not in English.',
    },
    {
      text: '---\nlanguage: de\n---\n<p>Welche Größe brauchen Sie für das Regal, das Sie bei uns bestellt haben?</p><p>«Please tell us which size you need for the shelf that you have ordered from us.»</p>',
    },
  ],
  check(message, report) {
    const expected = expectedLanguages(message);
    for (const text of wordingOf(message)) {
      if (text.place !== 'body' && text.place !== 'subject') continue;
      const isExpected = (language: string): boolean =>
        expected ? expected.has(language) : language === text.language;
      const passages = foreignPassages(text, isExpected).filter((found) => !isQuoted(text, found));
      const isWhole = text.language !== undefined && !isExpected(text.language);
      for (const { start, end, language } of isWhole ? passages.slice(0, 1) : passages)
        report(
          text.range(start, isWhole ? firstSentenceEnd(text, start, end) : end),
          `This is in ${nameOf(language)}, not in ${expected ? listed(expected) : nameOf(text.language)}.`,
        );
    }
  },
});

/** What the header, or else the configuration, says; missing where neither says anything. */
function expectedLanguages(message: Message): ReadonlySet<string> | undefined {
  const language = declaredLanguage(message);
  if (language) return new Set([primaryLanguage(language)]);
  const marketplace = declaredMarketplace(message);
  return marketplace && new Set(marketplace.languages);
}

function firstSentenceEnd({ statements }: SpokenText, start: number, end: number): number {
  return statements.find((statement) => statement.start >= start)?.end ?? end;
}

let names: Intl.DisplayNames | undefined;

function nameOf(language: string | undefined): string {
  if (language === undefined) return 'the message’s language';
  // Making one takes longer than most checks.
  names ??= new Intl.DisplayNames(['en'], { type: 'language' });
  return names.of(language) ?? language;
}

const listed = (languages: ReadonlySet<string>): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format([...languages].map(nameOf));
