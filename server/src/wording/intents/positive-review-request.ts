import type { Statement } from '../statement';
import { grown, joined, largest, type FindPassages, type Passage } from './passage';

/** A wish for praise, asked for, hinted at, or pressed for by what less would do to the seller. */
export const findPositiveReviewRequests: FindPassages = ({ statements }) =>
  largest(
    statements.flatMap((statement, index) =>
      statement.mentions('reported-speech')
        ? []
        : [
            ...statement.asserted('ask-positive'),
            ...statement.all('low-rating-harm'),
            ...wishes(statement, neighbours(statements, index)),
          ],
    ),
  );

/** How many sentences lie between a request and a hint at the wished-for verdict, at the most. */
const hintReach = 2;

function neighbours(statements: readonly Statement[], index: number): readonly Statement[] {
  return statements.slice(Math.max(0, index - hintReach), index + hintReach + 1);
}

function wishes(statement: Statement, around: readonly Statement[]): Passage[] {
  const verdicts = [...statement.asserted('five-stars'), ...statement.asserted('positive-review')];
  if (verdicts.length === 0 || statement.mentions('any-verdict')) return [];
  const isAsked = statement.says('ask') && statement.mentions('review');
  if (!isAsked && !around.some((each) => each.says('ask-review'))) return [];
  return joined(verdicts).map((verdict) => grown(verdict, statement.asserted('ask-review')));
}
