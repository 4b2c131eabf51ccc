import type { Range } from '../message/range';

/** A slip of grammar in a text, with what would mend it. */
export interface Slip extends Range {
  /** What is wrong, one sentence. */
  what: string;
  /** The right text in its place; missing where there are several. */
  replacement?: string;
  /** Where the mark stands that it follows, if it is only wrong behind that. */
  behind?: number;
}
