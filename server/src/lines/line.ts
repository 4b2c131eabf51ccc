import type { Range } from '../ranges/range';
import type { KnownLine } from './known-line';
import type { LineWord } from './words';

/** A sentence, or a part of one before a colon. */
export interface Sentence extends Range {
  /** ISO 639-1; missing where nothing tells. */
  language: string | undefined;
  words: readonly LineWord[];
}

/** A line of a text as the buyer sees it; places are offsets in the text. */
export class Line implements Range {
  readonly start: number;
  readonly end: number;
  private lazySentences: readonly Sentence[] | undefined;

  /**
   * @param languages those of the sentences
   * @param offset where the line begins in the text
   */
  constructor(
    readonly known: KnownLine,
    readonly languages: readonly (string | undefined)[],
    readonly offset: number,
  ) {
    this.start = offset + (known.sentences[0]?.start ?? 0);
    this.end = offset + known.end;
  }

  get sentences(): readonly Sentence[] {
    const { known, languages, offset } = this;
    return (this.lazySentences ??= known.sentences.map(({ start, end, words }, index) => ({
      start: offset + start,
      end: offset + end,
      language: languages[index],
      words: words.map((word) => ({ ...word, start: offset + word.start, end: offset + word.end })),
    })));
  }
}
