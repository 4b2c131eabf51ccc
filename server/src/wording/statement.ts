import type { Concept } from './concepts';
import type { Language } from './language';
import type { Hit } from './phrase-matcher';
import type { SentenceWords } from './sentences';
import type { Word } from './words';

/** Words of a sentence that say something, as a stretch of its text in UTF-16 units. */
export interface Saying {
  start: number;
  end: number;
  /** The first word and the word after the last one, counted in the sentence. */
  first: number;
  last: number;
}

/** How many words a negation reaches over. */
const negationReach = { before: 9, after: 5 };

/** What stands between a negation and words that it does not reach: `No, …`, `no catch: …`. */
const endsReach = /^[,،]|[;؛:()–—]|\s-\s/;
/** What stands between words and a negation behind them that speaks of something else. */
const endsClause = /[,،;؛:()–—]|\s-\s/;

/** A sentence and what it says. */
export class Statement {
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
  readonly paragraph: number;
  private lazyHits: Map<string, Hit[]> | undefined;
  private lazyWordText: string | undefined;
  private readonly sayings = new Map<Concept, readonly Saying[]>();

  constructor(
    private readonly sentence: SentenceWords,
    readonly language: Language | undefined,
    private readonly text: string,
  ) {
    ({
      start: this.start,
      end: this.end,
      isQuestion: this.isQuestion,
      paragraph: this.paragraph,
    } = sentence);
  }

  get words(): readonly Word[] {
    return this.sentence.words;
  }

  /** The folded words as one text: two sentences with the same say the same. */
  get wordText(): string {
    return (this.lazyWordText ??= this.words.map(({ text }) => text).join('\n'));
  }

  get wordCount(): number {
    return this.sentence.words.length;
  }

  /** Whether the sentence says it, and does not deny it. */
  says(concept: Concept): boolean {
    return this.asserted(concept).length > 0;
  }

  /** Whether the sentence speaks of it at all, denied or not. */
  mentions(concept: Concept): boolean {
    return this.all(concept).length > 0;
  }

  /** Where the sentence speaks of it, in order; of places within each other the largest. */
  all(concept: Concept): readonly Saying[] {
    const hits = this.hits.get(concept);
    if (!hits) return nothing;
    let found = this.sayings.get(concept);
    if (!found) this.sayings.set(concept, (found = this.largest(concept, hits)));
    return found;
  }

  /** Where the sentence says it and does not deny it. */
  asserted(concept: Concept): readonly Saying[] {
    const all = this.all(concept);
    return all.length === 0 ? all : all.filter((saying) => !this.denies(saying));
  }

  private largest(concept: Concept, hits: readonly Hit[]): Saying[] {
    const otherwise = this.hits.get(`-${concept}`) ?? [];
    const meant = hits.filter((hit) => !otherwise.some((other) => overlap(hit, other)));
    const largest = meant.filter(
      (hit) => !meant.some((other) => other !== hit && holds(other, hit)),
    );
    return largest.sort((a, b) => a.first - b.first).map((hit) => this.saying(hit));
  }

  private saying({ first, end }: Pick<Hit, 'first' | 'end'>): Saying {
    const { words } = this.sentence;
    return {
      start: words[first]?.start ?? this.start,
      end: words[end - 1]?.end ?? this.end,
      first,
      last: end,
    };
  }

  private get hits(): Map<string, Hit[]> {
    if (this.lazyHits) return this.lazyHits;
    const hits = new Map<string, Hit[]>();
    for (const hit of this.language?.match(this.words, this.wordText) ?? []) {
      const same = hits.get(hit.concept);
      if (same) same.push(hit);
      else hits.set(hit.concept, [hit]);
    }
    return (this.lazyHits = hits);
  }

  /**
   * Whether a `not` reaches the words: the nearest before them, or behind where the language has it
   * there.
   * @param reach how many words a `not` before them may be away
   */
  denies({ first, last, start, end }: Saying, reach: number = negationReach.before): boolean {
    const follows = this.language?.negationFollows ?? false;
    return this.all('not').some((not) => {
      if (not.last <= first)
        return (
          first - not.last <= reach &&
          !endsReach.test(this.text.slice(not.end, start)) &&
          !this.isBetween('but', not.last, first)
        );
      return (
        follows &&
        not.first >= last &&
        not.first - last <= negationReach.after &&
        !endsClause.test(this.text.slice(end, not.start)) &&
        !this.isBetween('but', last, not.first)
      );
    });
  }

  private isBetween(concept: Concept, from: number, to: number): boolean {
    return this.all(concept).some(({ first, last }) => first >= from && last <= to);
  }
}

/** What most sentences say of most concepts. */
const nothing: readonly Saying[] = [];

const overlap = (a: Hit, b: Hit): boolean => a.first < b.end && a.end > b.first;
const holds = (outer: Hit, inner: Hit): boolean =>
  outer.first <= inner.first &&
  outer.end >= inner.end &&
  outer.end - outer.first > inner.end - inner.first;
