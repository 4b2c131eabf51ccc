import type { Message } from '../../message/message';
import { defineRule, type Report } from '../rule';
import {
  capitalParagraphs,
  mayBeEmphasized,
  spacedWords,
} from '../../message/visible-text/emphasis-by-letters';
import { sensesByColor } from '../words/sense-by-color';
import { textsInImages } from '../../message/accessibility/text-in-image';

export const meaningfulText = defineRule({
  id: 'meaningful-text',
  section: 'accessibility',
  severity: 'hint',
  policy:
    'Amazon permits no known accessibility issues, and what a message says must not depend on its looks.',
  remedy: 'Say it in plain words.',
  details:
    'Text in an image cannot be enlarged, letters set apart are read one by one, and not all buyers see colours: ' +
    '[WCAG 2.2, 1.4.1 Use of Color](https://www.w3.org/WAI/WCAG22/Understanding/use-of-color.html), ' +
    '[1.4.5 Images of Text](https://www.w3.org/WAI/WCAG22/Understanding/images-of-text.html), ' +
    '[1.3.2 Meaningful Sequence](https://www.w3.org/WAI/WCAG22/Understanding/meaningful-sequence.html). ' +
    'Reported are images whose text alternative asks the buyer something, and messages of nothing but an image; ' +
    'words set apart by blanks; paragraphs in capitals; and texts that are told by their colour alone.',
  fix: 'none',
  good: [
    { text: '<p>Which text should we engrave?</p><img src="a.png" alt="Oakhill">' },
    { text: '<p>Do you want size S M L X or the initials J R K W T?</p><p>A B C D</p>' },
    {
      text: '<h2>YOUR ORDER</h2><p>DHL, UPS, GLS, DPD</p><p>OAKHILL GMBH, HAUPTSTRASSE 5, 10115 BERLIN</p>',
    },
    { text: '<p>“HAPPY BIRTHDAY DEAR MARY AND JOHN”</p>' },
    {
      text: '<p>Should we print the text in red?</p><p>Is the red text or the blue text right?</p>',
    },
    { text: '<p>You ordered the red lamp. The zip is marked in red. Press the green button.</p>' },
    { text: '<p>The red text on the mug says MUM, and the words on the plaque are blue.</p>' },
    {
      title: 'a choice of colours',
      text: '<p>Voulez-vous le texte en rouge ou en noir ? Soll der rote Text größer werden?</p><p>Desidera il testo rosso? Möchten Sie den Text rot?</p><p>文字は赤文字と黒文字のどちらがよろしいですか。</p>',
    },
    { text: '<p>Möchten Sie die rote Lampe? Die Gravur ist in Rot.</p>' },
    { text: '<p>{{question}}</p><img src="a.png" alt="The chair, seen from the left side">' },
    { text: '<img src="logo.png" alt="The logo of Oakhill Furniture"><img src="logo.png">' },
    { text: '<p style="display:none">S A L E</p><!-- PLEASE READ THIS TEXT BEFORE YOU ANSWER -->' },
    {
      text: '<p>A B A B</p><p>DHL - UPS - GLS - DPD - TNT</p><p>BLUMENHANDELSGESELLSCHAFT OAKHILL MBH</p>',
    },
    { text: '<p>OAKHILL GMBH, HAUPTSTR. 5, 10115 BERLIN</p>' },
    { text: '---\nsubject: Please read the red text\n---\n<p>Which size?</p>' },
  ],
  bad: [
    {
      text: '<p>«S A L E» until Friday. «W I C H T I G»: «o&nbsp;r&nbsp;d&nbsp;e&nbsp;r»</p>',
      says: 'A screen reader reads these letters one by one. Write the word without blanks in it.',
    },
    { text: '<p>«お 知 ら せ»</p>' },
    {
      text: '<p>«PLEASE TELL US WHICH SIZE YOU WANT.»</p>',
      says: 'A paragraph in capitals is hard to read. Write it in small letters.',
    },
    { text: '<p>«ODPOWIEDZ NA TĘ WIADOMOŚĆ <b>DO PIĄTKU»</b></p>' },
    {
      text: '<p>Please answer the questions in the «red text».</p>',
      says: 'Not all buyers can tell a text by its colour.',
    },
    { text: '<p>Fill in the fields «marked in red».</p><p>Read the «text in green».</p>' },
    {
      text: '<p>Could you answer the «questions in red»? Pourriez-vous lire le «texte en rouge» ?</p>',
    },
    {
      text: '<p>Bitte füllen Sie die «rot markierten» Felder aus. Lesen Sie den «roten Text».</p>',
    },
    {
      text: '<p>Merci de lire le «texte en rouge».</p><p>Complétez les champs «marqués en vert».</p>',
    },
    { text: '<p>Ergänzen Sie die «rot markierten» Angaben. Prüfen Sie die «grünen Angaben».</p>' },
    { text: '<p>Lea el «texto en rojo».</p><p>Legga il «testo rosso».</p>' },
    { text: '<p>Lees de «rode tekst».</p><p>Przeczytaj «czerwony tekst».</p>' },
    {
      text: '<p>Fyll i de «rödmarkerade fälten».</p><p>Prüfen Sie die «gelbmarkierten Felder».</p>',
    },
    { text: '<p>Läs den «röda texten».</p><p>Leia o «texto em vermelho».</p>' },
    {
      text: '<p>«Kırmızı metni» okuyun.</p><p>اقرأ «النص الأحمر».</p><p>«赤字»の部分をお読みください。</p>',
    },
    { text: '<p>The «answers in red» are missing. Click the «green button».</p>' },
    {
      text: '<p>Hello</p><img src="a.png" «alt="Which size do you want?"»>',
      says: 'This image seems to show text. Write the text into the message itself.',
    },
    { text: '«<img src="mail.png" alt="Your sofa comes on Monday.">»' },
    { text: '<body>«<img src="mail.png" alt="">»</body>' },
    { text: '<p>Hello!</p><p>«PLEASE ANSWER 3 “SHORT” QUESTIONS ABOUT IT.»</p><p>Which size?</p>' },
    { text: 'Hello!\n\n  «PLEASE TELL US WHICH SIZE YOU WANT»  \n\nAnna', path: 'message.txt' },
  ],
  check(message, report) {
    reportLetters(message, report);
    for (const range of sensesByColor(message))
      report(range, 'Not all buyers can tell a text by its colour.');
    for (const range of textsInImages(message))
      report(range, 'This image seems to show text.', {
        remedy: 'Write the text into the message itself.',
      });
  },
});

function reportLetters(message: Message, report: Report): void {
  for (const prose of message.proses) {
    if (!prose.paragraphs.some(({ known }) => known.facts.get(mayBeEmphasized))) continue;
    for (const { start, end } of spacedWords(prose.text))
      report(prose.range(start, end), 'A screen reader reads these letters one by one.', {
        remedy: 'Write the word without blanks in it.',
      });
    for (const { start, end } of capitalParagraphs(prose.text))
      report(prose.range(start, end), 'A paragraph in capitals is hard to read.', {
        remedy: 'Write it in small letters.',
      });
  }
}
