import type { Translate } from '../texts/translate';

/** A purpose in the words of the editor's language. */
export interface PurposeText {
  title: string;
  /** What Amazon permits it for. */
  description: string;
}

/** The purposes that the server knows, by their ids. */
export function purposeTexts(t: Translate): Readonly<Record<string, PurposeText>> {
  return {
    'order-problem': {
      title: t('Problem with the order'),
      description: t('Settles a problem with the order that keeps it from being completed.'),
    },
    'order-information': {
      title: t('Information for the order'),
      description: t('Asks for information that is needed to complete the order.'),
    },
    'custom-design': {
      title: t('Custom design'),
      description: t('Asks about a customised product, or has its design approved.'),
    },
    'delivery-scheduling': {
      title: t('Delivery scheduling'),
      description: t('Arranges the delivery of a heavy or bulky item.'),
    },
    'shipping-address': {
      title: t('Shipping address'),
      description: t('Clears up a problem with the shipping address.'),
    },
    'home-services': {
      title: t('Home services'),
      description: t('Arranges a home service: an installation, an assembly.'),
    },
    'other-necessary': {
      title: t('Other necessary contact'),
      description: t('Any other contact without which the buyer cannot receive the purchase.'),
    },
    return: {
      title: t('Return'),
      description: t('Asks a question about a return.'),
    },
    invoice: {
      title: t('Invoice'),
      description: t('Sends the invoice.'),
    },
    'review-request': {
      title: t('Review request'),
      description: t('Asks for a product review or seller feedback, once for each order.'),
    },
    'buyer-inquiry': {
      title: t('Reply to a buyer'),
      description: t('Answers a question that the buyer has asked.'),
    },
    'package-insert': {
      title: t('Package insert'),
      description: t('Is paper in the box.'),
    },
  };
}
