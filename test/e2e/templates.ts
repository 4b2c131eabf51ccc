/** A template with three problems, one on each of its first three lines. */
export const thanks = [
  '<center>Thank you for your order 123-1234567-1234567.</center>',
  '<p>It arrives in perfect condition 😀 on Monday.</p>',
  '<p><img src="http://example.com/box.png" alt="The box on a table" width="100"></p>',
  '',
].join('\n');

/** A template whose only problem is an emoji. */
export const emojiOnly = '<p>Your order 123-1234567-1234567 is on its way 😀 today.</p>\n';

/**
 * A template with an image over the given protocol. Windows line breaks, odd spaces and
 * `http:` where no image is have to stay as they are.
 */
export function imageTemplate(protocol: string): string {
  return [
    '<!-- http://example.com/box.png -->',
    '<p>Your order  123-1234567-1234567 arrives today.  \t</p>',
    `<p><IMG alt='The box on a table'   src="${protocol}//example.com/box.png?next=http://a" width=100 ></p>`,
    '<p>{{ note  "http://example.com" }}</p>',
  ].join('\r\n');
}
