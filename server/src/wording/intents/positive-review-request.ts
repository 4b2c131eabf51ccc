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
            ...wishes(statement, statements[index - 1], statements[index + 1]),
          ],
    ),
  );

function wishes(
  statement: Statement,
  before: Statement | undefined,
  after: Statement | undefined,
): Passage[] {
  const verdicts = [...statement.asserted('five-stars'), ...statement.asserted('positive-review')];
  if (verdicts.length === 0 || statement.mentions('any-verdict')) return [];
  const isAboutReviews = statement.says('ask-review') || statement.mentions('review');
  const isAskedBeside = [before, after].some((each) => each?.says('ask-review'));
  if (!isAboutReviews && !isAskedBeside) return [];
  return joined(verdicts).map((verdict) => grown(verdict, statement.asserted('ask-review')));
}
