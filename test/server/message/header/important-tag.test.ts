import assert from 'node:assert/strict';
import { findImportantTag } from '../../../../server/src/message/header/important-tag';

/** Subjects; the words that are the tag between `«` and `»`. */
const right = [
  '«[Important]» Size',
  '«[IMPORTANT]» Size',
  'Size «[important]»',
  '[«[Important]»] Size',
];
const malformed = [
  '«(Important)» Size',
  '«{Important}» Size',
  '«<Important>» Size',
  '«【Important】» サイズ',
  '«【重要】»サイズ',
  '«【重要なお知らせ】»サイズ',
  '«［Important］» サイズ',
  '«[ Important ]» Size',
  '«[Important!]» Size',
  '«[Important:» Size',
  '«Important]» Size',
  '«[Important» Size',
  '«Important:» Size',
  '«IMPORTANT -» Size',
  '«Important!» Size',
  '«重要：»サイズ',
  '«*Important*» Size',
  '«"Important"» Size',
  '«[Imporant]» Size',
  '«[Importent]» Size',
  '«[Imprtant]» Size',
  '«[Wichtig]» Größe',
  '«Wichtig:» Größe',
  '«(Wichtig)» Größe',
  '«[Importante]» Talla',
  '«[Belangrijk]» Maat',
  '«[Ważne]» Rozmiar',
  '«[Viktigt]» Storlek',
  '«[Önemli]» Beden',
  '«[مهم]» المقاس',
  '«[Important notice]» Size',
  '«【Important notice】» サイズ',
  'Size «[Important notice]» of it',
  'Size «[Important»',
  '«[Imprtnt]» Size',
  '«[Impotan]» Size',
  'Size «(Important)»',
];
const ordinary = [
  'Important information about your size',
  'Your important order',
  'Size (important details inside)',
  'This is very important: size',
  'Size - important',
  'Wichtige Frage zur Größe',
  '[Urgent] Size',
  'Imported sofa: size',
  'Importance of size',
  'Size',
  '',
];

describe('the word that marks critical messages', () => {
  for (const marked of [...right, ...malformed]) {
    const subject = marked.replace(/[«»]/g, '');
    it(`stands in ${subject}`, () => {
      const tag = findImportantTag(subject);
      const shown = tag && subject.slice(tag.start, tag.end);
      assert.equal(shown, marked.slice(marked.indexOf('«') + 1, marked.indexOf('»')));
      assert.equal(tag?.isRight, right.includes(marked));
    });
  }

  for (const subject of ordinary)
    it(`is not meant in “${subject}”`, () => {
      assert.equal(findImportantTag(subject), undefined);
    });
});
