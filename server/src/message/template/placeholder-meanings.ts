/** What a placeholder can stand for, as far as its name or the configuration tells. */
export const placeholderMeanings = {
  'order-id': 'The order id.',
  'buyer-name': 'The buyer’s name.',
  'seller-name': 'The name of the shop, the company or the brand.',
  product: 'The product that was bought.',
  quantity: 'How many pieces were bought.',
  date: 'A date, such as that of the order or the delivery.',
  link: 'A link to Amazon.',
  'review-link': 'A link to where the product or the seller is reviewed on Amazon.',
  'external-link': 'A link that leads elsewhere than to Amazon.',
  'opt-out-link': 'A link to unsubscribe.',
  address: 'The shipping address.',
  'tracking-number': 'The tracking number.',
  'email-address': 'An e-mail address.',
  'phone-number': 'A telephone number.',
  'product-image': 'An image of the product.',
  'brand-logo': 'The logo of the brand or the company.',
  'free-text': 'A text that the buyer has written.',
  html: 'Markup.',
} as const;

export type PlaceholderMeaning = keyof typeof placeholderMeanings;
