import { NearestNames } from '../../message/nearest';

/** Which rules are meant by ids that no rule has. */
export class MeantRules {
  private readonly similarIds: NearestNames;
  private readonly similarWords: NearestNames;
  private readonly wordsById: readonly [id: string, words: ReadonlySet<string>][];

  constructor(ids: readonly string[]) {
    this.similarIds = new NearestNames(() => ids);
    this.wordsById = ids.map((id) => [id, new Set(id.split('-'))]);
    this.similarWords = new NearestNames(() => new Set(ids.flatMap((id) => id.split('-'))));
  }

  /** The rule whose id is the nearest, or has all of the words: `no-font-color` of `no-colour`. */
  of(id: string): string | undefined {
    return this.similarIds.of(id) ?? this.withWordsOf(id);
  }

  private withWordsOf(id: string): string | undefined {
    const words = id.split(/[-_]/, 8).map((word) => this.similarWords.of(word));
    return this.wordsById.find(([, known]) =>
      words.every((word) => word !== undefined && known.has(word)),
    )?.[0];
  }
}
