import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packedFromSource } from '../../../scripts/languages';
import { voteOnLanguage } from '../../../server/src/wording/text-language';
import { readSentences } from '../../../server/src/wording/sentences';

const root = join(__dirname, '../../..');

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
];

describe('languages', () => {
  for (const code of readdirSync(join(root, 'server/wording')))
    it(`the files of ${code} are right`, () => {
      assert.ok(packedFromSource(root, code));
    });

  for (const [language, text] of written)
    it(`${language} is told by its words: ${text}`, () => {
      assert.equal(voteOnLanguage(readSentences(text), text).language, language);
    });
});
