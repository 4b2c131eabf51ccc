import type { Statement } from '../statement';
import { largest, span, type FindPassages, type Passage } from './passage';

/** A review invited on condition of a good experience, or unhappy buyers turned away from reviewing. */
export const findConditionalReviewRequests: FindPassages = ({ statements }) => {
  const asksAnywhere = statements.some(invites);
  return largest(
    statements.flatMap((statement, index) => [
      ...conditions(statement, statements[index - 1], statements[index + 1]),
      ...diversions(statement, statements[index - 1], asksAnywhere),
    ]),
  );
};

const invites = (statement: Statement | undefined): boolean =>
  statement !== undefined && (statement.says('ask-review') || statement.says('ask-positive'));

function conditions(
  statement: Statement,
  before: Statement | undefined,
  after: Statement | undefined,
): Passage[] {
  const satisfied = statement.asserted('if-satisfied');
  const [condition] = satisfied;
  if (condition) {
    const invitation = [...statement.asserted('ask-review'), ...statement.asserted('ask-positive')];
    if (invitation.length > 0) return [span(condition, ...invitation)];
    if (after && invites(after) && isShort(statement))
      return [span(condition, statement, invitationIn(after))];
    if (before && invites(before) && isShort(statement)) return [...satisfied];
    return [];
  }
  const asked = statement.isQuestion ? statement.asserted('satisfied') : [];
  return asked[0] && after && invites(after) && !after.mentions('any-verdict')
    ? [span(asked[0], invitationIn(after))]
    : [];
}

const invitationIn = (statement: Statement): Passage =>
  statement.asserted('ask-review')[0] ?? statement.asserted('ask-positive')[0] ?? statement;

/** A condition as a sentence of its own: `You are happy with it?` */
const isShort = ({ wordCount }: Statement): boolean => wordCount <= 14;

function diversions(
  statement: Statement,
  before: Statement | undefined,
  asksAnywhere: boolean,
): Passage[] {
  const away = statement.asserted('instead-of-review');
  const contacts = statement.says('contact-us');
  const speaksOfReview =
    asksAnywhere || statement.mentions('review') || statement.mentions('ask-review');
  if (!away[0] || !speaksOfReview) return [];
  const isUnhappy = statement.mentions('if-unhappy') || before?.mentions('if-unhappy');
  if (!contacts && !isUnhappy) return [];
  return [span(away[0], ...statement.all('if-unhappy'), ...statement.asserted('contact-us'))];
}
