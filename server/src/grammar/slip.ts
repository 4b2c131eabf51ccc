import type { Range } from '../ranges/range';

/** A slip of grammar in a text, with what would mend it. */
export interface Slip extends Range {
  /** What is wrong, one sentence. */
  what: string;
  /** The right text in its place; missing where there are several. */
  replacement?: string;
  /** Where the mark stands that ends a sentence before it, if it is wrong for that. */
  endOfSentence?: number;
}
