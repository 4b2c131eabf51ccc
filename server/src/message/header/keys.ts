import { messageTypes } from './message-types';

/** A key of the header, as the catalogue defines it. */
export interface HeaderKey {
  description: string;
  type: 'string' | 'string or list' | 'list of attachments';
  /** The only values that it takes. */
  values?: readonly string[];
}

export const attachmentKinds = ['invoice', 'instructions', 'warranty'] as const;

export const headerKeys = {
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
    description: `The attached files, each a name or \`{ file, kind: ${attachmentKinds.join(' | ')} }\`.`,
    type: 'list of attachments',
  },
  brand: {
    description: 'Brand and company names, which are never misspelt.',
    type: 'string or list',
  },
} as const satisfies Readonly<Record<string, HeaderKey>>;

type HeaderKeys = typeof headerKeys;

/** The header's keys whose value is one text. */
export type TextKey = {
  [Name in keyof HeaderKeys]: HeaderKeys[Name]['type'] extends 'string' ? Name : never;
}[keyof HeaderKeys];

const byName = new Map<string, HeaderKey>(Object.entries(headerKeys));

/** The key of the header that has this name. */
export const headerKey = (name: string): HeaderKey | undefined => byName.get(name);

export const isTextKey = (name: string): name is TextKey => headerKey(name)?.type === 'string';
