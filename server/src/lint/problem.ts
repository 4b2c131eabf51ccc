import type { Fix, MisspeltWord, RelatedPlace, Severity } from '../rules/rule';

/** Where a rule objects to something in the checked text (UTF-16 offsets). */
export interface Place {
  rule: string;
  severity: Exclude<Severity, 'off'>;
  start: number;
  end: number;
}

/** One thing that Amazon would object to, at its place in the checked text (UTF-16 offsets). */
export interface Problem {
  rule: string;
  severity: Exclude<Severity, 'off'>;
  /** What is wrong, why, and what to do. */
  message: string;
  start: number;
  end: number;
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
