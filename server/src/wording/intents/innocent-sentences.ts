import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import { offersNothing } from './review-incentive';
import { asksForOrder, isAboutCustoms, isAskedAbout, tellsOfFault } from './whole-phrases';

/** Whether it asks for good and bad alike: `Happy, disappointed or in between?` */
export const asksForEitherVerdict = (statement: Statement): boolean =>
  statement.isQuestion &&
  statement.mentions('satisfied') &&
  statement.mentions('if-unhappy') &&
  !(['if', 'if-satisfied', 'contact-us'] as const).some((concept) => statement.mentions(concept));

/**
 * Whether it leaves the verdict to the buyer, and so asks for none, whatever the other words, or only
 * tells that nothing is given for a review.
 */
export const asksForNoVerdict = (statement: Statement, before: Statement | undefined): boolean =>
  [statement, before].some((each) => each?.mentions('any-verdict') === true) ||
  asksForEitherVerdict(statement) ||
  offersNothing(statement);

const changes = ['change-review', 'change-it'] as const;

/**
 * Whether it speaks of a change only to deny it, `We do not ask you to change or remove it`, or
 * follows what the buyer said of the review.
 */
export const deniesChange = (statement: Statement, before: Statement | undefined): boolean =>
  (changes.some((change) => statement.mentions(change)) &&
    !changes.some((change) => statement.says(change))) ||
  (isBuyers(before) && before?.mentions('review') === true);

/** Whether what it speaks of is for something faulty, as the next sentence tells: `Shall we send it for the broken one?` */
export const standsInForFault = (
  _: Statement,
  _before: Statement | undefined,
  after: Statement | undefined,
): boolean =>
  after?.mentions('refund-reason') === true &&
  !(['ask-review', 'marketing'] as const).some((concept) => after.mentions(concept));

/** Whether it says what is asked about, and no phrase takes it for news: `We see two lamps. Is that right?` */
const leadsToItsQuestion = (statement: Statement, after: Statement | undefined): boolean =>
  !statement.mentions('confirmation') && after !== undefined && asksForOrder(after);

/**
 * Whether what looks like news of an order is none: what a carrier claims, so that the buyer can be
 * asked, what comes of customs or a fault, or what the next sentence asks about.
 */
export const isNoNews = (
  statement: Statement,
  before: Statement | undefined,
  after: Statement | undefined,
): boolean =>
  [before, after].some((beside) => isAskedAbout(statement, beside)) ||
  isAboutCustoms(statement) ||
  (before !== undefined && tellsOfFault(before)) ||
  leadsToItsQuestion(statement, after);
