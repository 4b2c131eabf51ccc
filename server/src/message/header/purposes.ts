import { nearest } from '../nearest';

/** A purpose that Amazon permits messages for. */
export interface Purpose {
  /** What a message of this purpose does, one line. */
  description: string;
  /** Whether the order cannot be completed without it. */
  isCritical: boolean;
  /** Other names for it, in the form of purposes: lower case, hyphens. */
  aliases: readonly string[];
}

/** Something that sellers write for, but Amazon does not permit. */
export interface ForbiddenPurpose {
  /** Why Amazon forbids it, one sentence. */
  reason: string;
  aliases: readonly string[];
  /** What may be meant, if anything permitted. */
  instead?: PermittedPurpose;
}

const aliases = (list: string): string[] => list.split(' ');

export const permittedPurposes = {
  'order-problem': {
    description: 'Settles a problem with the order that keeps it from being completed.',
    isCritical: true,
    aliases: aliases(
      'problem-with-order problem order-issue issue order-trouble fulfilment-problem',
    ),
  },
  'order-information': {
    description: 'Asks for information that is needed to complete the order.',
    isCritical: true,
    aliases: aliases('information missing-information information-request additional-information'),
  },
  'custom-design': {
    description: 'Asks about a customised product, or has its design approved.',
    isCritical: true,
    aliases: aliases(
      'design customization customisation personalization personalisation proof design-approval custom',
    ),
  },
  'delivery-scheduling': {
    description: 'Arranges the delivery of a heavy or bulky item.',
    isCritical: true,
    aliases: aliases('delivery scheduling delivery-appointment delivery-date schedule-delivery'),
  },
  'shipping-address': {
    description: 'Clears up a problem with the shipping address.',
    isCritical: true,
    aliases: aliases('address address-problem address-check delivery-address address-confirmation'),
  },
  'home-services': {
    description: 'Arranges a home service: an installation, an assembly.',
    isCritical: true,
    aliases: aliases('home-service service appointment installation assembly service-appointment'),
  },
  'other-necessary': {
    description: 'Any other contact without which the buyer cannot receive the purchase.',
    isCritical: true,
    aliases: aliases('other necessary critical other-critical'),
  },
  return: {
    description: 'Asks a question about a return.',
    isCritical: false,
    aliases: aliases('returns return-request return-question refund partial-refund exchange'),
  },
  invoice: {
    description: 'Sends the invoice.',
    isCritical: false,
    aliases: aliases('invoices bill receipt invoicing'),
  },
  'review-request': {
    description: 'Asks for a product review or seller feedback, once for each order.',
    isCritical: false,
    aliases: aliases(
      'review reviews feedback feedback-request product-review seller-feedback rating rating-request request-review',
    ),
  },
  'buyer-inquiry': {
    description: 'Answers a question that the buyer has asked.',
    isCritical: false,
    aliases: aliases(
      'inquiry enquiry buyer-enquiry customer-inquiry question buyer-question answer reply response',
    ),
  },
  'package-insert': {
    description: 'Is paper in the box.',
    isCritical: false,
    aliases: aliases('insert packaging-insert product-insert box-insert'),
  },
} as const satisfies Readonly<Record<string, Purpose>>;

export type PermittedPurpose = keyof typeof permittedPurposes;

const amazonSendsIt = (what: string): string => `Amazon sends ${what} itself.`;
const isMarketing = 'Amazon permits no marketing or promotional messages.';
const isOnlyThanks =
  'Amazon permits no messages that say only thank you or that the seller is here to help.';
const isSupport = 'Amazon does not permit customer service that the buyer has not asked for.';
const isDelay = 'Amazon permits no out-of-stock or delay notices: such orders are to be cancelled.';

export const forbiddenPurposes: Readonly<Record<string, ForbiddenPurpose>> = {
  'order-confirmation': {
    reason: amazonSendsIt('order confirmations'),
    aliases: aliases(
      'confirmation order-confirmed order-received order-acknowledgement order-receipt purchase-confirmation',
    ),
  },
  'shipping-confirmation': {
    reason: amazonSendsIt('shipping confirmations'),
    aliases: aliases(
      'shipment-confirmation shipped shipping shipment dispatch dispatched dispatch-confirmation despatch-confirmation shipping-notification shipping-notice shipping-update shipment-notification tracking tracking-information order-shipped order-status order-update',
    ),
  },
  'delivery-confirmation': {
    reason: amazonSendsIt('delivery confirmations'),
    aliases: aliases(
      'delivered delivery-notification delivery-notice delivery-update order-delivered out-for-delivery',
    ),
  },
  'refund-confirmation': {
    reason: amazonSendsIt('refund confirmations'),
    aliases: aliases('refund-notification refunded refund-notice return-confirmation'),
  },
  'thank-you': {
    reason: isOnlyThanks,
    aliases: aliases(
      'thanks thankyou gratitude appreciation thank-you-message welcome greeting greetings season-greetings holiday-greetings birthday congratulations',
    ),
  },
  support: {
    reason: isSupport,
    aliases: aliases(
      'help customer-support customer-service customer-care proactive-support proactive-customer-service support-offer product-support satisfaction-check satisfaction check-in manual manuals product-manual user-guide usage-tips tips how-to instructions faq onboarding warranty product-information tutorial',
    ),
    instead: 'buyer-inquiry',
  },
  promotion: {
    reason: isMarketing,
    aliases: aliases(
      'promotions promotional promo marketing advertising advertisement ad ads offer offers special-offer deal deals discount discounts coupon coupons voucher sale sales newsletter campaign giveaway contest sweepstakes loyalty loyalty-program gift social-media follow-us announcement product-launch new-product new-products launch black-friday win-back reactivation retargeting abandoned-cart cart-reminder back-in-stock restock referral upgrade reorder',
    ),
  },
  'cross-sell': {
    reason: 'Amazon permits no promotion of additional products or of products of others.',
    aliases: aliases(
      'cross-selling crosssell upsell up-sell upselling cross-promotion recommendation recommendations product-recommendation product-recommendations related-products accessories',
    ),
  },
  'follow-up': {
    reason:
      'Amazon permits messages only for the purposes that it names, and one review request an order.',
    aliases: aliases('followup follow-up-message review-follow-up'),
    instead: 'review-request',
  },
  reminder: {
    reason: 'Amazon permits no second request for a review or feedback for the same order.',
    aliases: aliases(
      'review-reminder feedback-reminder second-request repeat-request second-review-request',
    ),
    instead: 'review-request',
  },
  'review-change': {
    reason: 'Amazon permits no requests to change or remove a review.',
    aliases: aliases(
      'review-removal feedback-removal review-update remove-review negative-review negative-feedback review-change-request',
    ),
  },
  survey: {
    reason: 'Amazon permits messages only for the purposes that it names: surveys are none.',
    aliases: aliases('surveys questionnaire poll market-research nps'),
    instead: 'review-request',
  },
  delay: {
    reason: isDelay,
    aliases: aliases(
      'delays delayed delay-notice delay-notification shipping-delay delivery-delay late late-shipment late-delivery backorder',
    ),
    instead: 'order-problem',
  },
  'out-of-stock': {
    reason: isDelay,
    aliases: aliases(
      'stock no-stock sold-out stockout unavailable out-of-stock-notice replacement-offer substitute alternative-product',
    ),
    instead: 'order-problem',
  },
  cancellation: {
    reason: 'Amazon does not permit asking the buyer to cancel the order.',
    aliases: aliases('cancel cancel-order cancellation-request order-cancellation cancel-request'),
    instead: 'order-problem',
  },
};

/** A purpose as the header writes it, in the form of the names here. */
const normalized = (purpose: string): string =>
  purpose
    .trim()
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** What is known of a purpose that is forbidden, by any of its names. */
export function forbiddenPurpose(purpose: string): ForbiddenPurpose | undefined {
  const name = normalized(purpose);
  if (Object.hasOwn(forbiddenPurposes, name)) return forbiddenPurposes[name];
  return Object.values(forbiddenPurposes).find((entry) => entry.aliases.includes(name));
}

/** The permitted purpose that is most likely meant, if any. */
export function nearestPurpose(purpose: string): PermittedPurpose | undefined {
  const forbidden = forbiddenPurpose(purpose);
  if (forbidden) return forbidden.instead;
  const name = normalized(purpose);
  const names = Object.keys(permittedPurposes) as PermittedPurpose[];
  const known = names.find((each) => each === name || isAlias(each, name));
  if (known) return known;
  const similar = nearest(
    name,
    names.flatMap((each) => [each, ...permittedPurposes[each].aliases]),
  );
  return similar === undefined
    ? undefined
    : names.find((each) => each === similar || isAlias(each, similar));
}

const isAlias = (purpose: PermittedPurpose, name: string): boolean =>
  (permittedPurposes[purpose].aliases as readonly string[]).includes(name);
