import type { Found } from './editor';

/** A message with problems of all kinds; some of them stand behind characters beyond ASCII. */
export const message = `---
subject: '[Important] Your engraving for {{order_id}}'
purpose: custom-design
language: en-GB
---
<p>𝒜 für {{buyer_name}} 😀, we engrave your order {{order_id}} 🎁 today.</p>
<p style="line-height: 3">Please tell us the text.</p>
<img src="http://img.example-shop.com/proof.png" alt="The proof of the engraving" width="200">
<p>Leave us a five-star review.</p>
`;

/** What is underlined, where, and why. */
export const problems: readonly Found[] = [
  { line: 6, text: '😀', rule: 'no-emoji', severity: 'error' },
  { line: 6, text: '🎁', rule: 'no-emoji', severity: 'error' },
  { line: 7, text: 'line-height: 3', rule: 'no-line-height', severity: 'error' },
  {
    line: 8,
    text: 'http://img.example-shop.com/proof.png',
    rule: 'no-insecure-image',
    severity: 'error',
  },
  {
    line: 9,
    text: 'Leave us a five-star review',
    rule: 'no-positive-review-request',
    severity: 'error',
  },
];

/** The message after each of these was done to it. */
export const afterQuickFix = message.replace('http://img', 'https://img');
export const afterFixAll = afterQuickFix
  .replace(' 😀', '')
  .replace(' 🎁', '')
  .replace(' style="line-height: 3"', '');
