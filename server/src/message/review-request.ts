import { purposeOf } from './header/purposes';
import type { Message } from './message';
import type { Range } from './range';

/** A request for a review in a message that goes out earlier for the same order. */
export interface EarlierRequest extends Range {
  path: string;
  /** The name of the sequence that both messages are part of, where it has one. */
  sequence?: string;
}

/**
 * Where a message asks for a review or feedback, by what its header says; nothing where it does
 * not. Paper in the box and parts of messages do not count.
 */
export function asksForReview({ header, isPartial }: Message): Range | undefined {
  const { purpose, channel } = header;
  const isInBox = channel?.text.text.trim() === 'package-insert';
  if (!purpose || isPartial || isInBox || purposeOf(header) !== 'review-request') return undefined;
  return { start: purpose.start, end: purpose.end };
}
