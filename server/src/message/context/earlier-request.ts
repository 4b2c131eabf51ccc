import type { Range } from '../../ranges/range';

/** A request for a review in a message that goes out earlier for the same order. */
export interface EarlierRequest extends Range {
  path: string;
  /** The name of the sequence that both messages are part of, where it has one. */
  sequence?: string;
}
