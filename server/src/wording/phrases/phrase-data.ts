import type { NumberRow } from './number-row';
import type { WordPatterns } from './word-classes';

/** All phrases of a language as one state machine over classes of words, in the form of data. */
export interface CompiledPhrases {
  /** The words of each class, as patterns between blanks. */
  classes: string[];
  /** The concepts that phrases stand for. */
  concepts: string[];
  /**
   * The first state is where phrases begin anywhere, the second where a sentence begins. For each
   * state three lists behind their lengths: the states that any word leads to; classes and
   * the states they lead to, by class; the concepts whose phrase is complete.
   */
  states: number[];
}

/** The state machine of all phrases, its numbers in one row; see `CompiledPhrases`. */
export interface PhraseData extends Pick<CompiledPhrases, 'concepts'> {
  words: WordPatterns;
  states: NumberRow;
}
