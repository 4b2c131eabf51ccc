import { joined } from '../../ranges/range';
import { rangeHolding } from '../../ranges/sorted-offsets';
import { isQuoted, isWhollyQuoted } from '../quoted';
import { isWithin, type Saying } from '../meaning';
import { isBuyers } from '../reply';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { grown, joinedNearby, type Passage } from '../passage';
import { whereReviewsMayBeMeant } from './find-passages';
import { forksIn } from './forks';

/** A wish for praise, asked for, hinted at, or pressed for by what less would do to the seller. */
export const findPositiveReviewRequests = whereReviewsMayBeMeant(
  ['ask-positive', 'low-rating-harm', 'five-stars', 'positive-review'],
  (text) =>
    joined(
      text.statements.flatMap((statement, index, { [index - 1]: before, [index + 1]: after }) =>
        isBuyers(statement) || standsBesideOpposite(statement, before, after)
          ? []
          : [
              ...statement
                .asserted('ask-positive')
                .filter((wish) => !isHalf(wish, statement) && !isWhollyQuoted(text, wish)),
              ...statement.all('low-rating-harm'),
              ...wishes(statement, neighbours(text.statements, index), text),
            ],
      ),
    ),
);

/**
 * Whether the words name the other verdict as well: `tell how you like it, for better` or for worse,
 * `praise and blame help us`.
 */
const isHalf = ({ firstWord, endWord }: Saying, statement: Statement): boolean =>
  statement
    .all('any-verdict')
    .some(
      (verdict) =>
        verdict.firstWord >= firstWord &&
        verdict.firstWord < endWord &&
        (verdict.endWord > endWord || namesPraise(verdict, statement)),
    );

const namesPraise = (verdict: Saying, statement: Statement): boolean =>
  statement
    .all('positive-review')
    .some((praise) => isWithin(praise, verdict) && praise.endWord < verdict.endWord);

/** Whether the sentence opens by asking whether all is well, which makes a condition: `Thumbs up? Tell the world.` */
const isCondition = (verdict: Saying, statement: Statement): boolean =>
  statement.isQuestion &&
  statement.all('satisfied').some((good) => good.firstWord === 0 && isWithin(verdict, good));

/** Whether the verdict begins within a condition: `If you are thrilled, a few words …` */
const isMet = ({ firstWord }: Saying, statement: Statement): boolean =>
  statement
    .asserted('if-satisfied')
    .some((condition) => condition.firstWord < firstWord && firstWord < condition.endWord);

/** Whether it only says whom a table or a button leads to a review, which is a condition. */
const labelsFork = (verdict: Passage, { facts }: SpokenText): boolean =>
  rangeHolding(facts.get(forksIn), verdict) !== undefined;

/** The most words of a heading in a table, or on a button. */
const headingWords = 3;

const isHeading = ({ wordCount }: Statement): boolean => wordCount <= headingWords;

/** Whether it is a heading beside its opposite: `Good points`, `Bad points`. */
const standsBesideOpposite = (
  statement: Statement,
  ...beside: readonly (Statement | undefined)[]
): boolean =>
  isHeading(statement) &&
  beside.some((each) => each && isHeading(each) && each.mentions('if-unhappy'));

/** How many sentences lie between a request and a hint at the wished-for verdict, at the most. */
const hintReach = 2;

function neighbours(statements: readonly Statement[], index: number): readonly Statement[] {
  return statements.slice(Math.max(0, index - hintReach), index + hintReach + 1);
}

/** Whether it is the subject of a message that asks for a review: `Got five stars to spare?` */
const isAboveRequest = ({ place, bodies }: SpokenText): boolean =>
  place === 'subject' &&
  bodies.some((body) => body.statements.some((statement) => statement.says('ask-review')));

function wishes(statement: Statement, around: readonly Statement[], text: SpokenText): Passage[] {
  const verdicts = [
    ...statement.asserted('five-stars'),
    ...statement.asserted('positive-review').filter((verdict) => !isMet(verdict, statement)),
  ].filter((verdict) => !isCondition(verdict, statement) && !labelsFork(verdict, text));
  if (verdicts.length === 0 || statement.mentions('any-verdict')) return [];
  const isAsked = statement.says('ask') && statement.mentions('review');
  const isInvited = around.some((each) => each.says('ask-review')) || isAboveRequest(text);
  if (!isAsked && !isInvited) return [];
  // “Top marks” on a mug: what is engraved is no wish where nobody asks for a review.
  return joinedNearby(verdicts)
    .filter((verdict) => isInvited || !isQuoted(text, verdict))
    .map((verdict) => grown(verdict, statement.asserted('ask-review')));
}
