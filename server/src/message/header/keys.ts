import { messageTypes } from './message-types';

/** A key of the header, as the catalogue defines it. */
export interface HeaderKey {
  description: string;
  type: 'string' | 'string or list' | 'list of attachments';
  /** The only values that it takes. */
  values?: readonly string[];
}

export const headerKeys: Readonly<Record<string, HeaderKey>> = {
  subject: { description: 'The subject line.', type: 'string' },
  purpose: { description: 'The permitted purpose that the message serves.', type: 'string' },
  language: { description: 'The language of the message, BCP 47: `de-DE`.', type: 'string' },
  marketplace: {
    description: 'The Amazon marketplace, by domain or country: `amazon.de` or `DE`.',
    type: 'string',
  },
  channel: {
    description: 'The way the message takes.',
    type: 'string',
    values: ['email', 'seller-central', 'package-insert', 'api'],
  },
  type: {
    description: 'The type of message that the Messaging API sends, with `channel: api`.',
    type: 'string',
    values: Object.keys(messageTypes),
  },
  send: {
    description: 'When it goes out: `P7D` after the order, or `5 days after delivery`.',
    type: 'string',
  },
  attachments: {
    description:
      'The attached files, each a name or `{ file, kind: invoice | instructions | warranty }`.',
    type: 'list of attachments',
  },
  brand: {
    description: 'Brand and company names, which are never misspelt.',
    type: 'string or list',
  },
};

export const attachmentKinds = ['invoice', 'instructions', 'warranty'] as const;
