import { Message } from '../message/message';
import type { Range } from '../ranges/range';
import { asksForReview } from '../wording/review-request';

/** A request for a review, and the text that its place is in. */
export interface PlacedRequest extends Range {
  text: string;
}

/** The request for a review that a message makes, if it makes one. */
export function requestIn(text: string, path: string): PlacedRequest | undefined {
  const request = asksForReview(new Message(text, { path }));
  return request && { ...request, text };
}
