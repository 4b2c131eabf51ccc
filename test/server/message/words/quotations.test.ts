import assert from 'node:assert/strict';
import { literalsIn, quotationsIn } from '../../../../server/src/message/words/quotations';

/** A text, and what is quoted in it. */
const texts: Record<string, readonly string[]> = {
  'The oak sign says “Sale”, the small one ‘Win me’.': ['“Sale”', '‘Win me’'],
  'Soll auf der Bank „Oma“ stehen, auf dem Stuhl ‚Opa‘?': ['„Oma“', '‚Opa‘'],
  'Das Schild »Pause« und das Schild ›Offen‹': ['»Pause«', '›Offen‹'],
  'Le banc « Repos » et l’étiquette ‹ Chêne ›': ['« Repos »', '‹ Chêne ›'],
  'l’écriteau d’«Anna» et celui d’Élise': ['«Anna»'],
  'La targa «Quercia» o “Noce”?': ['«Quercia»', '“Noce”'],
  'Op de bank „Rust” of ‚Licht’?': ['„Rust”', '‚Licht’'],
  '’s Avonds, als de foto’s er zijn': [],
  'Napis „Dąb” czy «Buk»?': ['„Dąb”', '«Buk»'],
  'Skylten ”Ek” eller ’Bok’, eller »Ask»': ['”Ek”', '’Bok’', '»Ask»'],
  'A placa “Carvalho” ou «Faia»': ['“Carvalho”', '«Faia»'],
  '看板「営業中」と『準備中』、ラベル｢樫｣': ['「営業中」', '『準備中』', '｢樫｣'],
  'اللوحة «سنديان» أو "زان"': ['«سنديان»', '"زان"'],
  "Tabelada “Meşe” ya da 'Ceviz' yazsın mı?": ['“Meşe”', "'Ceviz'"],
  'The plate ‘Don’t touch the boys’ tools’ is too long.': ['‘Don’t touch the boys’'],
  'the boys’ toys and the girls’ toys': [],
  "It's the dogs' bed, isn't it?": [],
  'Wie geht‘s, und wie steht‘s?': [],
  'a frame of 12" and one of 15"': [],
  'The sign “Sale\nEverything”': [],
  [`“${'oak '.repeat(40)}” and “Sale”`]: ['“Sale”'],
};

describe('quotations', () => {
  for (const [text, quoted] of Object.entries(texts))
    it(text.slice(0, 60), () => {
      assert.deepEqual(
        quotationsIn(text).map(({ start, end }) => text.slice(start, end)),
        quoted,
      );
    });

  it('are literals, and so is what stands in square brackets', () => {
    const text = 'Press [Sale] beside “Win”, not list[0].';
    const literals = literalsIn(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(literals, ['[Sale]', '“Win”']);
  });
});
