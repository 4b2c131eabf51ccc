import type { Range } from '../ranges/range';
import type { Fix, MisspeltWord, RelatedPlace } from '../rules/rule';
import type { ProblemSeverity } from '../rules/severity';
import type { WantedFixes } from './wanted-fixes';

/** Where a rule objects to something in the checked text (UTF-16 offsets). */
export interface Place extends Range {
  rule: string;
  severity: ProblemSeverity;
}

/** One thing that Amazon would object to, at its place in the checked text (UTF-16 offsets). */
export interface Problem extends Place {
  /** What is wrong, why, and what to do. */
  message: string;
  fixes: Fix[];
  related: RelatedPlace[];
  /**
   * How many problems of the rule this one stands for: those that are not listed, from this place on.
   * Missing for every other problem.
   */
  more?: number;
  /** The key of a header given beside the text, in whose value the problem is. */
  header?: string;
  /**
   * The word, where the problem is its spelling.
   * @internal
   */
  misspelt?: MisspeltWord;
}

/** The fix that is applied to the problem; of all fixes, one that does with the message itself. */
export const wantedFix = ({ fixes }: Problem, wanted: WantedFixes): Fix | undefined =>
  fixes.find(({ kind, create }) => (wanted === 'all fixes' ? !create : kind === 'safe'));

/** Whether the problem has a fix that may be applied without being asked for. */
export const hasSafeFix = (problem: Problem): boolean =>
  wantedFix(problem, 'safe fixes') !== undefined;
