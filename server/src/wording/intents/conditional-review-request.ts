import { joined } from '../../ranges/range';
import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import { span, type Passage } from '../passage';
import { isWhollyQuoted } from '../quoted';
import type { SpokenText } from '../wording';
import { isOthers, speaksOfReview, whereReviewsMayBeMeant } from './find-passages';
import { forksIn } from './forks';
import { anyInvitesUnhappy, asksForEitherVerdict, invites } from './innocent-sentences';
import { offersNothing } from './review-incentive';

/** A review invited on condition of a good experience, or unhappy buyers turned away from reviewing. */
export const findConditionalReviewRequests = whereReviewsMayBeMeant(
  ['if-satisfied', 'satisfied', 'instead-of-review'],
  (text) => {
    const { statements } = text;
    const speaksOfReviews = statements.some(invites);
    return joined([
      ...text.facts.get(forksIn),
      ...statements.flatMap((statement, index) => {
        if (isBuyers(statement) || asksForEitherVerdict(statement)) return [];
        const before = statements[index - 1];
        const after = statements[index + 1];
        return [
          ...conditions(text, statement, before, after),
          ...diversions(statement, before, speaksOfReviews),
        ];
      }),
    ]);
  },
);

const invitationsIn = (statement: Statement): readonly Passage[] => {
  const invitations = [...statement.asserted('ask-review'), ...statement.asserted('ask-positive')];
  if (invitations.length > 0 || statement.mentions('change-review')) return invitations;
  return statement.asserted('review');
};

function conditions(
  text: SpokenText,
  statement: Statement,
  before: Statement | undefined,
  after: Statement | undefined,
): Passage[] {
  if (statement.mentions('any-verdict')) return [];
  if (anyInvitesUnhappy(before, statement, after)) return [];
  const condition = conditionIn(statement) ?? conditionBefore(statement, before);
  if (condition) {
    const invitations = invitationsIn(statement);
    if (invitations.length > 0) return [span(condition, ...invitations)];
    // “If you like it, reply ‘go ahead’” is a condition of that.
    if (!isShort(statement) || statement.says('ask-buyer')) return [];
    return invitedBeside(text, condition, [before, statement, after]);
  }
  const [asked] = statement.isQuestion ? statement.asserted('satisfied') : [];
  const [invitation] = asked && after && isShort(statement) ? invitationsIn(after) : [];
  return asked && invitation && !after?.mentions('any-verdict') ? [span(asked, invitation)] : [];
}

/** The most words between `if` and what it makes a condition of. */
const conditionReach = 8;

/** `if you are happy`, as a phrase or made of `if` and `happy`. */
function conditionIn(statement: Statement): Passage | undefined {
  const [whole] = statement.asserted('if-satisfied');
  if (whole) return whole;
  for (const satisfied of statement.asserted('satisfied')) {
    const start = statement
      .all('if')
      .findLast(
        ({ firstWord, endWord }) =>
          firstWord < satisfied.firstWord && satisfied.firstWord - endWord <= conditionReach,
      );
    if (start) return span(start, satisfied);
  }
  return undefined;
}

/** `If so`, where the sentence before speaks of a good experience and not of the time that has passed. */
const conditionBefore = (
  statement: Statement,
  before: Statement | undefined,
): Passage | undefined =>
  before?.says('satisfied') || before?.says('if-satisfied')
    ? statement.asserted('if-so')[0]
    : undefined;

/** A condition whose invitation is in the sentence beside it. */
function invitedBeside(
  text: SpokenText,
  condition: Passage,
  [before, { isQuestion }, after]: readonly [
    Statement | undefined,
    Statement,
    Statement | undefined,
  ],
): Passage[] {
  // Others ask only those who like it, says a message that does not.
  if (isWhollyQuoted(text, condition) || isOthers(text, condition)) return [];
  if (isQuestion && after?.mentions('any-verdict')) return [];
  if (after && invites(after)) return [span(condition, ...invitationsIn(after).slice(0, 1))];
  return invites(before) && !before?.mentions('any-verdict') ? [condition] : [];
}

/** A condition as a sentence of its own: `You are happy with it?` */
const isShort = ({ wordCount }: Statement): boolean => wordCount <= 14;

function diversions(
  statement: Statement,
  before: Statement | undefined,
  speaksOfReviews: boolean,
): Passage[] {
  const [away] = statement.all('instead-of-review');
  if (!away || offersNothing(statement)) return [];
  const isAboutReviews = speaksOfReviews || speaksOfReview(statement);
  const isDiverted =
    statement.mentions('contact-us') ||
    statement.mentions('if-unhappy') ||
    before?.mentions('if-unhappy');
  return isAboutReviews && isDiverted
    ? [span(away, ...statement.all('if-unhappy'), ...statement.asserted('contact-us'))]
    : [];
}
