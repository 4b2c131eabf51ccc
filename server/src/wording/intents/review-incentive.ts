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
  const direct = statement.asserted('reward-for-review');
  if (direct.length > 0) return [...direct];
  const offers = offersIn(statement);
  if (offers.length === 0) return [];
  if (speaksOfReview(statement))
    return isForOtherReason(statement) ? [] : [tied(statement, offers)];
  const asked = neighbours(statements, index, { before: 2, after: 1 }).some(asksForReview);
  const isTied = statement.says('in-return') || statement.says('if');
  const follows = statements[index - 1];
  if (asked && (isTied || (follows && asksForReview(follows))) && !isForOtherReason(statement))
    return [tied(statement, offers)];
  return [];
}

/** What is offered, with what ties it to the review. */
function tied(statement: Statement, offers: readonly Passage[]): Passage {
  return span(offers[0] as Passage, ...offers, ...statement.asserted('in-return'));
}

function offersIn(statement: Statement): readonly Passage[] {
  const offers = statement.asserted('offer-reward');
  if (offers.length > 0) return offers;
  return statement.says('in-return') ? statement.asserted('reward') : [];
}

const speaksOfReview = (statement: Statement): boolean =>
  statement.mentions('review') || statement.mentions('ask-review');

const asksForReview = (statement: Statement): boolean =>
  statement.says('ask-review') ||
  statement.says('change-review') ||
  statement.says('existing-review');

/** A refund for what is broken or was returned is no reward, unless it is tied to the review. */
const isForOtherReason = (statement: Statement): boolean =>
  (statement.mentions('refund-reason') || statement.mentions('reported-speech')) &&
  !statement.says('in-return') &&
  !statement.says('ask-review');
