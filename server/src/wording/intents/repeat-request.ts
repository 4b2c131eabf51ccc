import { joined } from '../../ranges/range';
import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import { joinedNearby, span, type Passage } from '../passage';
import { isQuoted } from '../quoted';
import type { SpokenText } from '../wording';
import { speaksOfReview, whereMentioned } from './find-passages';

/** Wording that admits an earlier request for a review, or a second request in the same message. */
export const findRepeatRequests = whereMentioned(
  ['repeat-request', 'asked-before', 'again', 'ask-review'],
  (text) => {
    const { statements } = text;
    const isSaidTwice = secondSaying();
    let isAsked = false;
    const found: Passage[] = [];
    statements.forEach((statement, index) => {
      if (isBuyers(statement)) return;
      const after = statements[index + 1];
      const isForOrder = asksForWhatIsNeeded(statement) || opens(statement, after);
      found.push(
        ...(isForOrder ? [] : joinedNearby(statement.asserted('repeat-request'))),
        ...reminders(text, statement, [statements[index - 1], after]),
        ...(isAsked ? secondRequests(statement) : []),
        ...(isSaidTwice(statement) ? [{ start: statement.start, end: statement.end }] : []),
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

function secondRequests(statement: Statement): Passage[] {
  const [request] = statement.asserted('ask-review');
  const again = statement.asserted('again');
  return request && again.length > 0 ? [span(request, ...again)] : [];
}

/** Fewer words may be a heading and the button below it. */
const fewestWords = 4;

/** Whether a sentence asks for a review in the same words as one of those before: only then it surely adds nothing. */
function secondSaying(): (statement: Statement) => boolean {
  const said = new Set<string>();
  return (statement) => {
    if (statement.wordCount < fewestWords) return false;
    if (!statement.says('ask-review') || !statement.says('ask')) return false;
    const words = statement.words.map(({ text }) => text).join(' ');
    const isSaid = said.has(words);
    said.add(words);
    return isSaid;
  };
}
