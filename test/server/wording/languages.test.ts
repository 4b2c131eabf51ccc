import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packedFromSource } from '../../../scripts/languages';
import { SentenceVotes } from '../../../server/src/wording/text-language/text-language';
import { readSentences } from '../../../server/src/wording/sentences/sentences';
import { wordingOf } from '../../../server/src/wording/wording';
import { Message } from '../../../server/src/message/message';

const root = join(__dirname, '../../..');
const wording = join(root, 'server/wording');

const written: [language: string, text: string][] = [
  ['en', 'Please tell us which size you would like to have.'],
  ['de', 'Bitte teilen Sie uns mit, welche Größe Sie wünschen.'],
  ['fr', 'Merci de nous indiquer la taille que vous souhaitez.'],
  ['es', 'Indíquenos, por favor, qué talla desea usted.'],
  ['it', 'La preghiamo di indicarci quale misura desidera.'],
  ['nl', 'Laat ons weten welke maat u graag wilt hebben.'],
  ['pl', 'Prosimy o informację, jaki rozmiar mamy wysłać.'],
  ['sv', 'Berätta för oss vilken storlek du vill ha.'],
  ['pt', 'Por favor, informe qual tamanho você gostaria de receber.'],
  ['tr', 'Lütfen hangi bedeni istediğinizi bize yazınız.'],
  ['ar', 'يرجى إخبارنا بالمقاس الذي ترغب فيه.'],
  ['ja', 'ご希望のサイズをお知らせください。'],
  ['ja', '[Important] 洗濯機の設置日時(注文番号 250-1234567-1234567)'],
];

/** What the header says, and in which language a text behind it is read. */
const declared: [header: string, text: string, read: string | undefined][] = [
  ['language: pt', 'O azul serviria?', 'pt'],
  ['language: pt-BR', 'Esgotou.', 'pt'],
  ['language: sv', 'Slutsåld!', 'sv'],
  ['language: sv', 'Please tell us which size you would like to have.', 'en'],
  ['language: sv', 'Ska det stå ”You are my sunshine and my only love” på den?', 'sv'],
  ['language: Portugal', 'Esgotou.', undefined],
  ['language: xh', 'Esgotou.', undefined],
  ['language: pt_BR', 'Esgotou.', 'pt'],
  ['language: Portuguese', 'Esgotou.', 'pt'],
  ['marketplace: amazon.com.br', 'O azul serviria?', 'pt'],
  ['marketplace: amazon.de', 'O azul serviria?', 'de'],
  ['language: "{{locale}}"\nmarketplace: SE', 'Slutsåld!', 'sv'],
];

/** Paragraphs of one message, each behind the language that it is read in. */
const mixed: [language: string, text: string][][] = [
  [
    ['en', 'Hello, we write to you about the order that you placed with us.'],
    ['de', 'Zufrieden mit dem Regal? Eine kurze Rezension wäre klasse.'],
  ],
  [
    ['fr', 'Bonjour, pouvez-vous nous donner la taille que vous souhaitez ?'],
    ['en', 'Follow us on the network of your choice.'],
  ],
  [
    ['en', 'Hello, which of these names shall we engrave on the plate for you?'],
    ['en', 'Lieselotte Baumgärtner'],
    ['en', 'Café de la Gare, Lyon'],
  ],
];

describe('languages', () => {
  for (const code of readdirSync(wording))
    it(`the files of ${code} are right`, () => {
      assert.ok(packedFromSource(root, code));
    });

  const files = readdirSync(wording, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.txt')))
    it(`no heading stands twice in ${file}`, () => {
      const headings = readFileSync(join(wording, file), 'utf8').match(/^\[[\w-]+\]/gm) ?? [];
      assert.deepEqual(headings, [...new Set(headings)]);
    });

  for (const [language, text] of written)
    it(`${language} is told by its words: ${text}`, () => {
      assert.equal(new SentenceVotes(readSentences(text), text).all.language, language);
    });

  for (const [header, text, read] of declared)
    it(`${text} is read as ${read ?? 'no language'} with ${header}`, () => {
      const source = `---\n${header}\n---\n${text}`;
      const body = wordingOf(new Message(source, { path: 'message.hbs' })).find(
        ({ place }) => place === 'body',
      );
      assert.equal(body?.language, read);
    });

  for (const paragraphs of mixed) {
    const last = paragraphs.at(-1)?.[1];
    it(`the paragraphs before and with ${last} are read in their languages`, () => {
      const source = paragraphs.map(([, text]) => `<p>${text}</p>`).join('\n');
      const [body] = wordingOf(new Message(source, { path: 'message.html' }));
      const read = new Map(
        body?.statements.map(({ paragraph, language }) => [paragraph, language?.code]),
      );
      assert.deepEqual(
        [...read.values()],
        paragraphs.map(([language]) => language),
      );
    });
  }
});
