import { joined } from '../../ranges/range';
import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import { joinedNearby, span, type Passage } from '../passage';
import { isQuoted } from '../quoted';
import type { SpokenText } from '../wording';
import { whereMentioned } from './find-passages';

/** Wording that admits an earlier request for a review, or a second request in the same message. */
export const findRepeatRequests = whereMentioned(
  ['repeat-request', 'asked-before', 'again'],
  (text) => {
    const { statements } = text;
    let isAsked = false;
    const found: Passage[] = [];
    statements.forEach((statement, index) => {
      if (isBuyers(statement)) return;
      found.push(
        ...joinedNearby(statement.asserted('repeat-request')),
        ...reminders(text, statement, [statements[index - 1], statements[index + 1]]),
        ...(isAsked ? secondRequests(statement) : []),
      );
      isAsked ||= statement.says('ask-review');
    });
    return joined(found);
  },
);

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

function secondRequests(statement: Statement): Passage[] {
  const [request] = statement.asserted('ask-review');
  const again = statement.asserted('again');
  return request && again.length > 0 ? [span(request, ...again)] : [];
}
