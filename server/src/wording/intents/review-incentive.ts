import type { Statement } from '../statement';
import { largest, neighbours, span, type FindPassages, type Passage } from './passage';

/**
 * Something of value for a review: offered in the sentence that speaks of the review, or tied to
 * the review of the sentence beside it.
 */
export const findReviewIncentives: FindPassages = ({ statements }) =>
  largest(statements.flatMap((statement, index) => incentives(statement, index, statements)));

function incentives(
  statement: Statement,
  index: number,
  statements: readonly Statement[],
): Passage[] {
  if (statement.mentions('reported-speech')) return [];
  const offers = offersIn(statement);
  const [direct] = statement.asserted('reward-for-review');
  if (direct) return [span(direct, ...statement.asserted('reward-for-review'), ...offers)];
  if (offers.length === 0 || isForOtherReason(statement)) return [];
  return speaksOfReview(statement) || isTiedToNeighbour(statement, index, statements)
    ? [span(offers[0] as Passage, ...offers, ...statement.asserted('in-return'))]
    : [];
}

function offersIn(statement: Statement): readonly Passage[] {
  const offers = statement.asserted('offer-reward');
  if (offers.length > 0) return offers;
  return statement.says('in-return') ? statement.asserted('reward') : [];
}

/** Whether a sentence beside it asks for a review: right before it, or where a word ties the two. */
function isTiedToNeighbour(
  statement: Statement,
  index: number,
  statements: readonly Statement[],
): boolean {
  if (!neighbours(statements, index, { before: 2, after: 1 }).some(asksForReview)) return false;
  const previous = statements[index - 1];
  const follows = previous !== undefined && asksForReview(previous);
  return follows || statement.says('in-return') || statement.says('if') || statement.isQuestion;
}

const speaksOfReview = (statement: Statement): boolean =>
  statement.mentions('review') || statement.mentions('ask-review') || asksForChange(statement);

const asksForReview = (statement: Statement): boolean =>
  statement.says('ask-review') || asksForChange(statement);

const asksForChange = (statement: Statement): boolean =>
  statement.says('change-review') ||
  (statement.says('change-it') && statement.mentions('existing-review'));

/** A refund for what is broken or was returned is no reward, unless it is tied to the review. */
const isForOtherReason = (statement: Statement): boolean =>
  statement.mentions('refund-reason') &&
  !statement.says('in-return') &&
  !statement.says('ask-review') &&
  !asksForChange(statement);
