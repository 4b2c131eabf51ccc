import type { PermittedPurpose } from './purposes';

/** What the Messaging API takes in a message of one type. */
export interface MessageType {
  /** What Amazon sends a message of this type for, one line. */
  description: string;
  /** The most characters that its text may have; missing where it carries no text. */
  maxTextLength?: number;
  attachments: { min: number; max: number };
  /** The purpose of the policy that it serves, where there is one. */
  purpose?: PermittedPurpose;
}

const none = { min: 0, max: 0 };
const upToFive = { min: 0, max: 5 };
const oneToFive = { min: 1, max: 5 };

/**
 * The types of messages that the Messaging API of the Selling Partner API (v1) sends, by the names
 * in its paths. Source: the API's model, `models/messaging-api-model/messaging.json` in
 * https://github.com/amzn/selling-partner-api-models, as of 2026-08-05.
 */
export const messageTypes = {
  confirmCustomizationDetails: {
    description: 'Asks the buyer to provide or check the details of a customisation.',
    maxTextLength: 800,
    attachments: upToFive,
    purpose: 'custom-design',
  },
  confirmDeliveryDetails: {
    description: 'Arranges a delivery, or checks whom to contact for it.',
    maxTextLength: 2000,
    attachments: none,
    purpose: 'delivery-scheduling',
  },
  legalDisclosure: {
    description: 'Sends documents that the law obliges the seller to provide.',
    attachments: upToFive,
    purpose: 'other-necessary',
  },
  confirmOrderDetails: {
    description: 'Asks a question about the order before it is shipped.',
    maxTextLength: 2000,
    attachments: none,
    purpose: 'order-information',
  },
  confirmServiceDetails: {
    description: 'Arranges a home service, or asks what has to be known before it.',
    maxTextLength: 2000,
    attachments: none,
    purpose: 'home-services',
  },
  warranty: {
    description: 'Sends warranty information about a purchase.',
    attachments: oneToFive,
  },
  digitalAccessKey: {
    description: 'Sends the key that digital content of the order needs.',
    maxTextLength: 400,
    attachments: upToFive,
    purpose: 'other-necessary',
  },
  unexpectedProblem: {
    description: 'Tells of an unexpected problem that keeps the order from being completed.',
    maxTextLength: 2000,
    attachments: none,
    purpose: 'order-problem',
  },
  invoice: {
    description: 'Sends an invoice.',
    attachments: oneToFive,
    purpose: 'invoice',
  },
} as const satisfies Readonly<Record<string, MessageType>>;

export type MessageTypeName = keyof typeof messageTypes;
