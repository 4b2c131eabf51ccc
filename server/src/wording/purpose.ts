import { purposeOf } from '../message/header/purpose-of';
import type { PermittedPurpose } from '../message/header/purposes';
import type { Message } from '../message/message';
import { opensAsReply } from './reply';
import { wordingOf } from './wording';

/**
 * What the message is for, by its header; where that names no purpose, a text that opens as a reply
 * is taken for the answer to the buyer.
 */
function purposeIn(message: Message): PermittedPurpose | undefined {
  const purpose = purposeOf(message.header);
  if (purpose || message.header.purpose) return purpose;
  return wordingOf(message).some(({ facts }) => facts.get(opensAsReply))
    ? 'buyer-inquiry'
    : undefined;
}

/** Whether the message is for one of these purposes. */
export function servesPurpose(message: Message, purposes: readonly PermittedPurpose[]): boolean {
  const purpose = purposeIn(message);
  return purpose !== undefined && purposes.includes(purpose);
}
