import { joined } from '../../ranges/range';
import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import { joinedNearby, span, type Passage } from '../passage';
import { isQuoted } from '../quoted';
import type { SpokenText } from '../wording';
import { speaksOfReview, whereMentioned } from './find-passages';

/** Wording that admits an earlier request for a review, or a second request in the same message. */
export const findRepeatRequests = whereMentioned(
  ['repeat-request', 'asked-before', 'again'],
  (text) => {
    const { statements } = text;
    let isAsked = false;
    const found: Passage[] = [];
    statements.forEach((statement, index) => {
      if (isBuyers(statement)) return;
      const after = statements[index + 1];
      const isForOrder = asksForWhatIsNeeded(statement) || opens(statement, after);
      found.push(
        ...(isForOrder ? [] : joinedNearby(statement.asserted('repeat-request'))),
        ...reminders(text, statement, [statements[index - 1], after]),
        ...(isAsked ? secondRequests(statement, statements[index - 1]) : []),
      );
      isAsked ||= statement.says('ask-review');
    });
    return joined(found);
  },
);

/** Whether what it asks for is what the order needs: `Once more: which name shall we engrave?` */
const asksForWhatIsNeeded = (statement: Statement): boolean =>
  statement.says('ask-buyer') &&
  statement.mentions('permitted-matter') &&
  !speaksOfReview(statement);

/** Whether it only leads to such a sentence: `This is our second request. Which name shall we engrave?` */
const opens = (statement: Statement, after: Statement | undefined): boolean =>
  !speaksOfReview(statement) && after !== undefined && asksForWhatIsNeeded(after);

/** Speaks of an earlier message, and of a review in the same breath or in the next sentence. */
function reminders(
  text: SpokenText,
  statement: Statement,
  beside: readonly (Statement | undefined)[],
): Passage[] {
  const reminder = statement.asserted('asked-before').find((each) => !isQuoted(text, each));
  if (!reminder) return [];
  const [wanted] = [...statement.all('ask-review'), ...statement.all('review')];
  if (wanted) return [span(reminder, wanted)];
  return beside.some((each) => each?.says('ask-review')) ? [reminder] : [];
}

/** Asks once more, in the same sentence or in one that only leads up to it: `P.S. One more thing!` */
function secondRequests(statement: Statement, before: Statement | undefined): Passage[] {
  const [request] = statement.asserted('ask-review');
  if (!request) return [];
  const again = statement.asserted('again');
  if (again.length > 0) return [span(request, ...again)];
  const leads =
    before?.asserted('again').some(({ start }) => start === before.start) === true &&
    !speaksOfReview(before);
  return leads ? [request] : [];
}
