import type { Dice } from '../../scripts/dice';

/** What messages are made of: rights and wrongs, and halves of things that somebody is typing. */
const pieces: readonly string[] = [
  '<p>Hello {{buyer_name}}, your order {{order_id}} is on its way.</p>\n',
  '<p>Guten Tag, die Rechnung zu Ihrer Bestellung {{order_id}} liegt bei.</p>\r\n',
  '<p style="line-height: 2; color: red">Please read this.</p>\n',
  '<img src="http://img.example-shop.com/a.png" alt="A cup" width="200">\n',
  '<a href="https://example.com">our shop</a>',
  '{{#if gift}}<b>A gift</b>{{else}}<i>None</i>{{/if}}\n',
  '{{#each items}}<li>{{name}}</li>{{/each}}',
  '{{> footer}}',
  'Leave us a five-star review and get a voucher. ',
  'We will recieve your adress soon. ',
  '---\nsubject: x\npurpose: invoice\n---\n',
  '<!-- bsm-disable-next-line no-emoji -->\n',
  '<style>p { margin: 99px }</style>',
  '😀',
  '👩‍👩‍👧',
  '𝒜ß',
  '\r\n',
  '\n\n\n',
  '{{',
  '}}',
  '{{#if x}}',
  '<div',
  '">',
  '<!--',
  ' ',
];

/** In UTF-16 units: documents grow to about this, and no further. */
const usualLength = 3_000;

/** A first text. */
export function randomText(dice: Dice): string {
  let text = '';
  for (let left = 5 + dice.below(20); left > 0; left--) text += dice.pick(pieces);
  return text;
}

/** A change such as typing, pasting and deleting make; it keeps off the middle of characters. */
export function randomEdit(
  dice: Dice,
  text: string,
): { start: number; end: number; insert: string } {
  const start = wholeCharacter(text, dice.below(text.length + 1));
  const most = text.length > usualLength ? 400 : 20;
  const length = dice.chance(50) || text.length > usualLength ? dice.below(most) : 0;
  const end = wholeCharacter(text, Math.min(text.length, start + length));
  const insert = dice.chance(60) ? dice.pick(pieces) : '';
  return { start, end: Math.max(start, end), insert };
}

/** The same place, or that before it where two halves belong together. */
function wholeCharacter(text: string, offset: number): number {
  const isPair = /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/;
  return isPair.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}
