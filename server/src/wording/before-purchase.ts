import type { Message } from '../message/message';
import { wordingOf } from './wording';

/**
 * Whether the message speaks to somebody who has not bought yet, on every path. What it denies tells
 * as much as what it asserts: who reads “your parcel is not lost” has bought something.
 */
export function isBeforePurchase(message: Message): boolean {
  return wordingOf(message)
    .filter(({ place }) => place === 'body')
    .every(
      ({ statements }) =>
        statements.some((statement) => statement.mentions('before-purchase')) &&
        !statements.some((statement) => statement.mentions('after-purchase')),
    );
}
