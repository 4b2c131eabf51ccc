import type { Range } from '../../ranges/range';

/** What there is to say about a place of a text. */
export interface Hover {
  range: Range;
  /** Markdown. */
  text: string;
}
