import { deepEqual, throws } from 'node:assert/strict';
import { compileLanguage } from '../../../../server/src/wording/language-data/compile-language';
import { Language } from '../../../../server/src/wording/language-data/language';
import {
  packLanguage,
  unpackLanguage,
} from '../../../../server/src/wording/language-data/language-data';
import { Meaning } from '../../../../server/src/wording/meaning';
import { PhraseMatcher } from '../../../../server/src/wording/phrases/phrase-matcher';
import { readSentences } from '../../../../server/src/wording/sentences/sentences';

/** A phrase of the language files, a text, and what of it the phrase means. */
const cases: [phrase: string, text: string, meant: string[]][] = [
  [
    'cancel (it|the order)',
    'Please cancel the order. Or cancel it.',
    ['cancel the order', 'cancel it'],
  ],
  ['cancel .. order', 'Cancel at once the order', ['Cancel at once the order']],
  ['cancel .. order', 'Cancel this and that and the order', []],
  ['^ wash it', 'Wash it. Can you wash it?', ['Wash it']],
  ['^ ..1 wash it', 'Now wash it. Or now wash it.', ['Now wash it']],
  ['^ _ wash it', 'Now wash it. Wash it.', ['Now wash it']],
  ['(^|please|kindly) wash', 'Wash it, and please wash that; others wash', ['Wash', 'please wash']],
  ['(goes well|looks best|pairs) with our', 'It looks best with our tray', ['looks best with our']],
  [
    '(red hat|blue old cap|scarf) ..1 (lost|left behind)',
    'A red hat was left behind, a blue old cap lost, a scarf today lost',
    ['red hat was left behind', 'blue old cap lost', 'scarf today lost'],
  ],
  ['@x-thing is late\n[x-thing]\nvase', 'The vase is late; that vase', ['vase is late']],
  ['order # is', 'Order 111-2222222-3333333 is here', ['Order 111-2222222-3333333 is']],
];

describe('phrases', () => {
  for (const [phrase, text, meant] of cases)
    it(`${phrase} in “${text}”`, () => {
      const language = new Language(
        unpackLanguage(packLanguage(compileLanguage('xx', `[delay]\n${phrase}`))),
      );
      const meanings = readSentences(text).map((sentence) => new Meaning(sentence, language, text));
      const found = meanings.flatMap((meaning) =>
        meaning.all('delay').map(({ start, end }) => text.slice(start, end)),
      );
      deepEqual(found, meant);
    });

  it('mean the same whether much or nothing is kept in mind', () => {
    const phrases = '[delay]\n(a|b) ..2 (c|d)\na b\n^ d .. a';
    const { phrases: data } = unpackLanguage(packLanguage(compileLanguage('xx', phrases)));
    const texts: [text: string, ...meant: string[]][] = [
      ['a b c', 'a b', 'b c'],
      ['d b a a c d', 'd b a', 'd b a a', 'a c', 'a c d'],
      ['b a x d c', 'a x d', 'a x d c'],
      ['a a b b c', 'a b', 'b c'],
      ['d x a b', 'd x a', 'a b'],
      ['a b c', 'a b', 'b c'],
    ];
    for (const most of [0, 1000]) {
      const matcher = new PhraseMatcher(data, [], most);
      for (const [text, ...meant] of texts) {
        const letters = text.split(' ');
        const words = letters.map((each, at) => ({ text: each, start: at, end: at + 1 }));
        const found = matcher.match(words);
        deepEqual(
          found.map(({ first, end }) => letters.slice(first, end).join(' ')),
          meant,
        );
      }
    }
  });

  for (const wrong of [
    'a ^ b',
    'a?',
    '(a',
    'a | b',
    '@nothing',
    '^',
    '_ a',
    '..2 a',
    '(a|_) b',
    'a|b|c|d e|f',
    'a\n[x-unnamed]\nb',
  ])
    it(`${wrong} is a mistake`, () => {
      throws(() => compileLanguage('xx', `[delay]\n${wrong}`), /line|phrase|concept/);
    });
});
