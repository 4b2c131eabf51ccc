import { joined } from '../../ranges/range';
import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import type { Passage } from '../passage';
import { whereMentioned } from './find-passages';

/** Asks to change or remove a review, by name or as `it` after one was spoken of. */
export const findReviewChangeRequests = whereMentioned(
  ['change-review', 'change-it'],
  ({ statements }) => joined(statements.flatMap((_, index) => changesAsked(statements, index))),
);

/** Where this sentence asks for it. */
export function changesAsked(statements: readonly Statement[], index: number): readonly Passage[] {
  const [statement, ...before] = statements.slice(Math.max(0, index - 2), index + 1).reverse();
  if (!statement || isBuyers(statement) || answersBuyer(statement, before[0])) return [];
  const speaksOfReview = [statement, ...before].some((each) => each.mentions('existing-review'));
  return [
    ...statement.asserted('change-review'),
    ...(speaksOfReview ? statement.asserted('change-it') : []),
  ];
}

/**
 * Whether it answers what the buyer said of the review; who asks does not, nor who comes to the review
 * after the buyer spoke of something else: `You asked for the invoice. Your review could be updated.`
 */
const answersBuyer = (statement: Statement, before: Statement | undefined): boolean =>
  !statement.isQuestion &&
  isBuyers(before) &&
  (before?.mentions('review') === true || !statement.mentions('existing-review'));
