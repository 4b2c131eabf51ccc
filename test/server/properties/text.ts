import fc from 'fast-check';

/** What stands between the tags of a message: sentences, entities, emojis, white space. */

const phrases = [
  'Hello',
  'Which size do you need?',
  'Order 123-1234567-1234567',
  'Größe für den Ärmel',
  'ご注文のサイズ',
  'مرحبا بك',
  'שלום',
  'é',
  '𝒳 and 𠮷',
  ':-)',
  '#1',
  '50 %',
  'a@b.example',
  '<3',
  'x < y & z > "w"',
];

export const emoji = fc.constantFrom('😀', '🎁🎀', '👩‍🔧', '🇫🇷', '2️⃣', '❤️', '❤︎', '👍🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '™');

const entity = fc.constantFrom(
  '&amp;',
  '&nbsp;',
  '&#128512;',
  '&#x1F64F;',
  '&#x1F1EB;&#x1F1F7;',
  '&zwj;',
  '&lt;',
  '&copy',
  '&acE;',
  '&NotEqualTilde;',
  '&#0;',
  '&#xD83D;',
  '&#99999999;',
  '&bogus;',
  '&',
);

const blank = fc.constantFrom(' ', '\n', '  ', '\n\n', '\n\n\n\n', '\t', '\u00a0', '\n    ');

/** A few characters of running text. */
export const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...phrases) },
      { weight: 3, arbitrary: blank },
      { weight: 2, arbitrary: emoji },
      { weight: 2, arbitrary: entity },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));
