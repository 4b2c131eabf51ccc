/** A template with three problems, one on each of its first three lines. */
export const threeProblems = [
  '<center>To complete your order 123-1234567-1234567, please tell us the size.</center>',
  '<p>There are small 😀 and large frames.</p>',
  '<p><img src="http://example.com/frames.png" alt="A frame beside another" width="100"></p>',
  '',
].join('\n');

/** A template whose only problem is an emoji. */
export const emojiOnly =
  '<p>To complete your order 123-1234567-1234567, please tell us 😀 the size.</p>\n';

/**
 * A template with an image over the given protocol. Windows line breaks, odd spaces and
 * `http:` where no image is have to stay as they are.
 */
export function imageTemplate(protocol: string): string {
  return [
    '<!-- http://example.com/frames.png -->',
    '<p>To complete order  123-1234567-1234567, tell us the size.  \t</p>',
    `<p><IMG alt='Two frames'   src="${protocol}//example.com/frames.png?next=http://a" width=100 ></p>`,
    '<p>{{ note  "http://example.com" }}</p>',
  ].join('\r\n');
}

/** A message whose header and placeholder are not finished. */
export const beingWritten = `<!-- bsm
language: en-US
-->
<p>Which size for {{ here?</p>
<!-- bsm-disable-line no-emoji -->
`;

/** A configuration that names marketplace and placeholders. */
export const designConfig = JSON.stringify({
  marketplace: 'amazon.de',
  placeholders: { 'order.id': 'order-id', 'buyer.name': 'buyer-name', shop: 'seller-name' },
});

/** A new message about a design, as it begins and with the author's choices. */
export const design = {
  begun: designMessage('welchen Text', 'gravieren'),
  chosen: designMessage('welchen Namen', 'drucken'),
};

function designMessage(words: string, technique: string): string {
  return `<!-- bsm
subject: "[Important] Die Gestaltung Ihres Artikels"
purpose: custom-design
language: de-DE
marketplace: amazon.de
-->
<p>Guten Tag {{buyer.name}},</p>
<p>bevor wir den Artikel aus Ihrer Bestellung {{order.id}} anfertigen, müssen wir wissen, ${words} wir darauf ${technique} sollen.</p>
<p>Bitte antworten Sie auf diese Nachricht und schreiben Sie alles genau so, wie es auf dem Artikel stehen soll.</p>
<p>Freundliche Grüße<br>{{shop}}</p>
`;
}

/** What somebody writes who does not know the policy, and what becomes of it. */
export const newcomers = {
  written: newcomersMessage({
    box: 'center',
    style: ' style="font-family: Arial"',
    order: ' 😀',
    image: 'src="http://example.com/sizes.png" width="900"',
    wish: 'Plese answer this message. If you are happy, leave us a 5-star review!',
  }),
  clean: newcomersMessage({
    box: 'div',
    style: '',
    order: ' {{order_id}}',
    image: 'alt="Frames of three sizes" src="https://example.com/sizes.png" width="480"',
    wish: 'Please answer this message. Please share your honest opinion of your purchase in a review on Amazon, whether good or bad.',
  }),
};

function newcomersMessage(
  parts: Record<'box' | 'style' | 'order' | 'image' | 'wish', string>,
): string {
  const { box, style, order, image, wish } = parts;
  return `<${box}>
<p>Hello {{buyer_name}},</p>
<p${style}>We need the size of your frame to complete your order${order}.</p>
<p><img ${image}></p>
<p>${wish}</p>
</${box}>
`;
}
