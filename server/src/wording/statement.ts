import type { Concept } from './phrases/concepts';
import type { Language } from './language-data/language';
import type { Meaning, Saying } from './meaning';
import type { Word } from './sentences/word';

/** A sentence at its place in a text, and what it says; places are offsets in the text. */
export class Statement {
  /**
   * @param meaning what the sentence says, with places in its paragraph
   * @param offset where the paragraph begins in the text
   * @param paragraph the number of the paragraph in the text
   */
  constructor(
    readonly meaning: Meaning,
    private readonly offset: number,
    readonly paragraph: number,
  ) {}

  get start(): number {
    return this.offset + this.meaning.start;
  }

  get end(): number {
    return this.offset + this.meaning.end;
  }

  get language(): Language | undefined {
    return this.meaning.language;
  }

  get isQuestion(): boolean {
    return this.meaning.isQuestion;
  }

  /** The words, without their places in the text; see `placeOf`. */
  get words(): readonly Pick<Word, 'text'>[] {
    return this.meaning.words;
  }

  get wordCount(): number {
    return this.meaning.words.length;
  }

  /** Where the words from the first to the last one stand, counted in the sentence. */
  placeOf(first: number, last: number): { start: number; end: number } {
    const { words } = this.meaning;
    const start = words[first]?.start;
    const end = words[last]?.end;
    return {
      start: start === undefined ? this.start : this.offset + start,
      end: end === undefined ? this.end : this.offset + end,
    };
  }

  /** The first and the last word of the sentence in a stretch of the text. */
  wordsIn({ start, end }: { start: number; end: number }): [number, number] {
    const { words } = this.meaning;
    const first = words.findIndex((word) => word.end + this.offset > start);
    const last = words.findLastIndex((word) => word.start + this.offset < end);
    return [first, last];
  }

  /** Whether the sentence says it, and does not deny it. */
  says(concept: Concept): boolean {
    return this.meaning.asserted(concept).length > 0;
  }

  /** Whether the sentence speaks of it at all, denied or not. */
  mentions(concept: Concept): boolean {
    return this.meaning.all(concept).length > 0;
  }

  /** Where the sentence speaks of it, in order; of places within each other the largest. */
  all(concept: Concept): readonly Saying[] {
    return this.placed(this.meaning.all(concept));
  }

  /** Where the sentence says it and does not deny it. */
  asserted(concept: Concept): readonly Saying[] {
    return this.placed(this.meaning.asserted(concept));
  }

  private placed(sayings: readonly Saying[]): readonly Saying[] {
    if (sayings.length === 0 || this.offset === 0) return sayings;
    return sayings.map((saying) => moved(saying, this.offset));
  }

  /**
   * Whether a `not` reaches the words: the nearest before them, or behind where the language has it
   * there.
   * @param reach how many words a `not` before them may be away
   */
  denies(saying: Saying, reach?: number): boolean {
    return this.meaning.denies(moved(saying, -this.offset), reach);
  }
}

const moved = ({ start, end, firstWord, endWord }: Saying, by: number): Saying => ({
  start: start + by,
  end: end + by,
  firstWord,
  endWord,
});
