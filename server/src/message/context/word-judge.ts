/** In UTF-16 units, the longest word that is looked up: what is longer is no word. */
export const longestWord = 60;

/** What a slip of the fingers or of memory has done to a word. */
export type SlipKind =
  'case' | 'accent' | 'swap' | 'double' | 'vowel' | 'missing' | 'extra' | 'other';

/** What a dictionary says of a word. */
export interface Judgement {
  isRight: boolean;
  /** The right word that one slip turns into this one, the likeliest slip's. */
  nearest?: string;
  slip?: SlipKind;
}

/** Knows words; what it does not know yet, it can learn before the next check of the message. */
export interface WordJudge {
  /** Whether words were asked for that are not known yet. */
  readonly isWaiting: boolean;
  /** Whether there is a dictionary of this name. */
  has(dictionary: string): boolean;
  /** Nothing where it is not known yet. */
  judgement(dictionary: string, word: string): Judgement | undefined;
  /**
   * The right word that a search finds which takes a hundred times as long, for a word that is not
   * right; an empty one where nothing resembles it, nothing where it is not known yet.
   */
  farther(dictionary: string, word: string): string | undefined;
}
