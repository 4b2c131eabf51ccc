import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import { speaksOfReview } from './find-passages';
import { offersNothing } from './review-incentive';
import {
  asksForOrder,
  isAboutCustoms,
  isAppointment,
  isAskedAbout,
  tellsOfFault,
} from './whole-phrases';

/** Whether it asks for good and bad alike: `Happy, disappointed or in between?` */
export const asksForEitherVerdict = (statement: Statement): boolean =>
  statement.isQuestion &&
  statement.mentions('satisfied') &&
  statement.mentions('if-unhappy') &&
  !(['if', 'if-satisfied', 'contact-us'] as const).some((concept) => statement.mentions(concept));

/** Whether a sentence asks for a review, or for praise. */
export const invites = (statement: Statement | undefined): boolean =>
  statement !== undefined && (statement.says('ask-review') || statement.says('ask-positive'));

/** Whether whoever is not content is asked for a review as well: `If it let you down, put that in the review.` */
const invitesUnhappy = (statement: Statement | undefined): boolean =>
  statement !== undefined &&
  isOnlyUnhappy(statement) &&
  statement.says('ask-review') &&
  !(['contact-us', 'instead-of-review', 'change-review'] as const).some((concept) =>
    statement.mentions(concept),
  );

/**
 * Whether it leaves the verdict to the buyer, and so asks for none, whatever the other words, or only
 * tells that nothing is given for a review.
 */
export const asksForNoVerdict = (statement: Statement, before: Statement | undefined): boolean =>
  [statement, before].some((each) => each?.mentions('any-verdict') === true) ||
  asksForEitherVerdict(statement) ||
  offersNothing(statement);

/** Whether one of these sentences does. */
export const anyInvitesUnhappy = (...statements: readonly (Statement | undefined)[]): boolean =>
  statements.some(invitesUnhappy);

/** Whether it speaks of those who are not content, and of no others: not `Otherwise, if you like it, …`, not `Unless something is wrong, …`. */
function isOnlyUnhappy(statement: Statement): boolean {
  const unhappy = statement.all('if-unhappy');
  if (unhappy.length === 0 || statement.mentions('satisfied')) return false;
  return statement
    .all('if-satisfied')
    .every(({ start }) => unhappy.some((other) => other.start <= start && other.end > start));
}

/** Whether it asks for an answer and no review: `If you are happy with it, reply “approved”.` */
export const asksForReply = (statement: Statement): boolean =>
  statement.says('ask-buyer') && statement.mentions('contact-us') && !speaksOfReview(statement);

/** Whether it makes no condition of the buyer's verdict, since each is invited or none asked for. */
export const invitesEither = (
  statement: Statement,
  before: Statement | undefined,
  after: Statement | undefined,
): boolean => asksForNoVerdict(statement, before) || anyInvitesUnhappy(before, statement, after);

const changes = ['change-review', 'change-it'] as const;

/**
 * Whether it speaks of a change only to deny it, `We do not ask you to change or remove it`, or to offer
 * one of something else, `Shall we take the quote off the cover?`, or follows what the buyer said of the
 * review.
 */
export const deniesChange = (statement: Statement, before: Statement | undefined): boolean =>
  (!changes.some((change) => statement.says(change)) &&
    (changes.some((change) => statement.mentions(change)) || offersChange(statement))) ||
  (isBuyers(before) && before?.mentions('review') === true);

const offersChange = ({ isQuestion, meaning, wordCount }: Statement): boolean =>
  isQuestion && changes.some((change) => meaning.excuses(change, 0, wordCount - 1));

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
  leadsToItsQuestion(statement, after) ||
  isAppointment(statement, after);
