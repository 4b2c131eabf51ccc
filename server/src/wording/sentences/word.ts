/** A word of a text, or another sign that carries meaning: a number, a star, a currency. */
export interface Word {
  /** Folded: lower case, without diacritics, and without what hides a word from a filter. */
  text: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}
