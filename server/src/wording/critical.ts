import type { Message } from '../message/message';
import { findEmptyThanks } from './intents/empty-thanks';
import { findConfirmations, findMarketing } from './intents/whole-phrases';
import { wordingOf } from './wording';

/**
 * Whether the text shows that the order can be completed without the message: it is a review
 * request, a confirmation, thanks or marketing, and asks the buyer for nothing that an order needs.
 */
export function isNotCriticalByItsWording(message: Message): boolean {
  const bodies = wordingOf(message).filter(({ place }) => place === 'body');
  if (bodies.length === 0) return false;
  return bodies.every(
    (body) =>
      findEmptyThanks(body).length > 0 ||
      (!body.statements.some((statement) => statement.mentions('ask-buyer')) &&
        (body.statements.some((statement) => statement.says('ask-review')) ||
          findConfirmations(body).length > 0 ||
          findMarketing(body).length > 0)),
  );
}
