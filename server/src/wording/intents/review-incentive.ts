import { joined, overlaps } from '../../ranges/range';
import type { Saying } from '../meaning';
import { isWhollyQuoted, touchesQuotation } from '../quoted';
import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { span, type Passage } from '../passage';
import { drawsStars, speaksOfReview, whereMentioned } from './find-passages';
import { changesAsked } from './review-change-request';

/**
 * Something of value for a review: offered in the sentence that speaks of the review, or tied to
 * the review of the sentence beside it.
 */
export const findReviewIncentives = whereMentioned(
  ['reward-for-review', 'offer-reward', 'in-return'],
  (text) =>
    joined(text.statements.flatMap((statement, index) => incentives(statement, index, text))),
);

function incentives(statement: Statement, index: number, text: SpokenText): Passage[] {
  const { statements } = text;
  if (isBuyers(statement) || isToBePrinted(text, statement)) return [];
  const offers = offersIn(statement);
  // What is to be printed asks for nothing: `the words “Win a voucher!”`.
  const direct = statement
    .asserted('reward-for-review')
    .filter((saying) => speaksOfReview(statement) || !isWhollyQuoted(text, saying));
  if (direct[0]) return [span(direct[0], ...direct, ...offers)];
  const [offer] = offers;
  if (!offer) return [];
  const asksForChange = changesAsked(statements, index).length > 0 || bargains(statement);
  const isTied =
    asksForChange ||
    speaksOfReview(statement) ||
    asksForStars(statement, text) ||
    isTiedToNeighbour(statement, index, statements);
  return isTied && (asksForChange || !isForOtherReason(statement))
    ? [withTies(span(offer, ...offers), statement.asserted('in-return'))]
    : [];
}

/** Whether it asks for praise, or names the best verdict, and draws no stars: `Give us 5 stars and get a mug.` */
const asksForStars = (statement: Statement, text: SpokenText): boolean =>
  statement.says('ask-positive') || (statement.says('five-stars') && !drawsStars(text));

/** The longest offer that is underlined with what it is given for, in UTF-16 units. */
const longestShown = 80;

function withTies(offer: Passage, ties: readonly Passage[]): Passage {
  const whole = span(offer, ...ties);
  return whole.end - whole.start <= longestShown ? whole : offer;
}

/** What shows that a reward for a review is meant. */
const offering = ['offer-reward', 'reward-for-review', 'in-return', 'ask-review'] as const;

/**
 * Whether rewards are only words to be printed: `cups with “Best review” and “First prize”`. Whoever asks
 * for a review or offers something outside of the quotation marks means it, also where these hold the name
 * of a button: `press “Write a review” for a voucher`.
 */
export function isToBePrinted(text: SpokenText, statement: Statement): boolean {
  const shown = offering.flatMap((concept) => statement.all(concept));
  return shown.length > 0 && shown.every((saying) => touchesQuotation(text, saying));
}

/** Whether the reward hangs on a change that is told, not asked for: `You get half as soon as that star is gone.` */
const bargains = (statement: Statement): boolean =>
  statement.says('existing-review') && statement.says('change-it');

function offersIn(statement: Statement): readonly Passage[] {
  const offers = statement
    .asserted('offer-reward')
    .filter((offer) => offersReward(statement, offer));
  if (offers.length > 0) return offers;
  return statement.says('in-return') ? statement.asserted('reward') : [];
}

/** Whether what is offered is a reward, where a word for one stands in it: not `you find the gift card holder`. */
const offersReward = (statement: Statement, offer: Saying): boolean =>
  !statement.meaning.excuses('reward', offer.firstWord, offer.endWord - 1) ||
  statement.asserted('reward').some((reward) => overlaps(reward, offer));

/** Whether a sentence beside it asks for a review: right before it, or where a word ties the two. */
function isTiedToNeighbour(
  statement: Statement,
  index: number,
  statements: readonly Statement[],
): boolean {
  const beside = (step: number): Statement | undefined => {
    const other = statements[index + step];
    return isBuyers(other) ? undefined : other;
  };
  const asks = (step: number): boolean => {
    const other = beside(step);
    if (!other) return false;
    return other.says('ask-review') || changesAsked(statements, index + step).length > 0;
  };
  if (asks(-1)) return true;
  const isInReturn = statement.says('in-return');
  const before = beside(-1);
  // `Once yours is online, …` needs no more than a word of reviews before it.
  if (isInReturn && before && speaksOfReview(before)) return true;
  const isTied = isInReturn || statement.says('if') || statement.isQuestion;
  // `Reply with a screenshot of it` stands between the two.
  if (before?.says('in-return') && asks(-2)) return true;
  return (isTied && asks(-2)) || ((isTied || beside(1)?.says('in-return') === true) && asks(1));
}

/** Whether it denies all that it says of rewards: `We cannot give a present for a review.` */
export const offersNothing = (statement: Statement): boolean =>
  statement.mentions('reward') && !statement.says('reward');

/** A refund for what is broken or was returned is no reward, unless it is tied to the review. */
const isForOtherReason = (statement: Statement): boolean =>
  statement.mentions('refund-reason') &&
  !statement.says('in-return') &&
  !statement.says('ask-review');
