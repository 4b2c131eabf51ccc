import { isPackageInsert, purposeOf } from '../message/header/purpose-of';
import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import { wordingOf } from './wording';

/**
 * Where a message asks for a review or feedback: at its purpose, or in its words where the header
 * names none; nothing where it does not. Paper in the box and parts of messages do not count.
 */
export function asksForReview(message: Message): Range | undefined {
  const { header, isPartial } = message;
  const { purpose } = header;
  if (isPartial || isPackageInsert(header)) return undefined;
  if (!purpose) return requestInWords(message);
  return purposeOf(header) === 'review-request'
    ? { start: purpose.start, end: purpose.end }
    : undefined;
}

function requestInWords(message: Message): Range | undefined {
  for (const { place, statements, range } of wordingOf(message))
    if (place === 'body')
      for (const statement of statements) {
        const [request] = statement.asserted('ask-review');
        if (request) return range(request.start, request.end);
      }
  return undefined;
}
