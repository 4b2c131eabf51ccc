import type { Statement } from '../statement';
import { largest, type FindPassages, type Passage } from './passage';

/** Asks to change or remove a review, by name or as `it` after one was spoken of. */
export const findReviewChangeRequests: FindPassages = ({ statements }) =>
  largest(
    statements.flatMap((statement, index) => {
      const before = statements.slice(Math.max(0, index - 2), index);
      const isAnswer = [statement, ...before.slice(-1)].some((each) =>
        each.mentions('reported-speech'),
      );
      if (isAnswer) return [];
      return [...statement.asserted('change-review'), ...changesOfIt(statement, before)];
    }),
  );

function changesOfIt(statement: Statement, before: readonly Statement[]): Passage[] {
  const speaksOfReview = [statement, ...before].some((each) => each.mentions('existing-review'));
  return speaksOfReview ? [...statement.asserted('change-it')] : [];
}
