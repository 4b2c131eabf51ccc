import { ConceptSet } from './phrases/concept-set';
import type { Concept } from './phrases/concepts';
import type { LikelyIntent } from './model/intent-model';
import { assertedIn, type JudgedSentence } from './model/sentence-features';
import type { Language } from './language-data/language';
import type { Hit } from './phrases/phrase-matcher';
import type { SentenceWords } from './sentences/sentences';
import type { Word } from './sentences/word';
import { addUnder } from '../message/lists-by-key';

/** Words of a sentence that say something, as a stretch of its text in UTF-16 units. */
export interface Saying {
  start: number;
  end: number;
  /** The first word and the word after the last one, counted in the sentence. */
  firstWord: number;
  endWord: number;
}

/** How many words a negation reaches over. */
const negationReach = { before: 9, after: 5 };

/** What stands between a negation and words that it does not reach: `No, …`, `no catch: …`. */
const endsReach = /^[,،]|[;؛:()–—]|\s-\s/;
/** What stands between words and a negation behind them that speaks of something else. */
const endsClause = /[,،;؛:()–—]|\s-\s/;

/** What a sentence of a paragraph says, read in a language: the same wherever the paragraph stands. */
export class Meaning implements JudgedSentence {
  private judged: { context: string; likely: LikelyIntent | undefined } | undefined;
  private lazyContext: string | undefined;
  private lazyHits: ReadonlyMap<string, readonly Hit[]> | undefined;
  private lazyConcepts: ConceptSet | undefined;
  private lazySayings: Map<Concept, readonly Saying[]> | undefined;
  private lazyAsserted: Map<Concept, readonly Saying[]> | undefined;

  /** @param text the paragraph, in which places are counted */
  constructor(
    private readonly sentence: SentenceWords,
    readonly language: Language | undefined,
    private readonly text: string,
  ) {}

  get words(): readonly Word[] {
    return this.sentence.words;
  }

  get start(): number {
    return this.sentence.start;
  }

  get end(): number {
    return this.sentence.end;
  }

  get isQuestion(): boolean {
    return this.sentence.isQuestion;
  }

  /** The phrases in the sentence by what they say. */
  get hits(): ReadonlyMap<string, readonly Hit[]> {
    return (this.lazyHits ??= this.readHits());
  }

  /** The concepts that these stand for, whatever they come to. */
  get concepts(): ConceptSet {
    return (this.lazyConcepts ??= this.readConcepts());
  }

  private readConcepts(): ConceptSet {
    if (this.hits.size === 0) return noConcepts;
    const concepts = new ConceptSet();
    for (const concept of this.hits.keys()) concepts.add(concept);
    return concepts;
  }

  private readHits(): ReadonlyMap<string, readonly Hit[]> {
    const found = this.language?.match(this.words) ?? [];
    if (found.length === 0) return noHits;
    const hits = new Map<string, Hit[]>();
    for (const hit of found) addUnder(hits, hit.concept, hit);
    return hits;
  }

  /** Where the sentence speaks of it, in order; of places within each other the largest. */
  all(concept: Concept): readonly Saying[] {
    const hits = this.hits.get(concept);
    if (!hits) return nothing;
    this.lazySayings ??= new Map();
    let found = this.lazySayings.get(concept);
    if (!found) this.lazySayings.set(concept, (found = this.largest(concept, hits)));
    return found;
  }

  /** Where the sentence says it and does not deny it. */
  asserted(concept: Concept): readonly Saying[] {
    const all = this.all(concept);
    if (all.length === 0 || !this.hits.has('not')) return all;
    this.lazyAsserted ??= new Map();
    let found = this.lazyAsserted.get(concept);
    if (!found)
      this.lazyAsserted.set(concept, (found = all.filter((saying) => !this.denies(saying))));
    return found;
  }

  /** Whether one of these words stands in a phrase of `[-concept]`, where it means something else. */
  excuses(concept: Concept, firstWord: number, lastWord: number): boolean {
    return (this.hits.get(`-${concept}`) ?? []).some(
      ({ first, end }) => first <= lastWord && end > firstWord,
    );
  }

  /** Whether all of these words stand in one phrase of `[-concept]`. */
  excusesAll(concept: Concept, firstWord: number, lastWord: number): boolean {
    return (this.hits.get(`-${concept}`) ?? []).some(
      ({ first, end }) => first <= firstWord && end > lastWord,
    );
  }

  /** What the language’s model makes of it after another sentence; the same after all that say as much. */
  likelyIntent(before: Meaning | undefined): LikelyIntent | undefined {
    const context = before?.context ?? '';
    if (this.judged?.context !== context)
      this.judged = { context, likely: this.language?.model?.judge(this, before) };
    return this.judged.likely;
  }

  /** The concepts by which it tells what the next sentence means. */
  private get context(): string {
    return (this.lazyContext ??= assertedIn(this).join());
  }

  private largest(concept: Concept, hits: readonly Hit[]): Saying[] {
    const otherwise = this.hits.get(`-${concept}`);
    const meant = otherwise
      ? hits.filter((hit) => !otherwise.some((other) => overlap(hit, other)))
      : hits;
    const [only] = meant;
    if (only && meant.length === 1) return [this.saying(only)];
    const largest = meant.filter(
      (hit) => !meant.some((other) => other !== hit && holds(other, hit)),
    );
    return largest.sort((a, b) => a.first - b.first).map((hit) => this.saying(hit));
  }

  private saying({ first, end }: Pick<Hit, 'first' | 'end'>): Saying {
    const { words } = this.sentence;
    return {
      start: words[first]?.start ?? this.sentence.start,
      end: words[end - 1]?.end ?? this.sentence.end,
      firstWord: first,
      endWord: end,
    };
  }

  /** Like `Statement.denies`. */
  denies(saying: Saying, reach: number = negationReach.before): boolean {
    const stop = reach < negationReach.before ? endsClause : endsReach;
    const follows = this.language?.negationFollows ?? false;
    return this.all('not').some((not) =>
      not.endWord <= saying.firstWord
        ? this.reaches(not, saying, reach, stop)
        : follows && this.reaches(saying, not, negationReach.after, endsClause),
    );
  }

  /** Whether so few words, none of which turns to something else, stand between the two. */
  private reaches(before: Saying, after: Saying, reach: number, stop: RegExp): boolean {
    const gap = after.firstWord - before.endWord;
    if (gap < 0 || gap > reach || stop.test(this.text.slice(before.end, after.start))) return false;
    return !this.all('but').some(
      (but) => but.firstWord >= before.endWord && but.endWord <= after.firstWord,
    );
  }
}

/** Whether all words of the one are among those of the other. */
export const isWithin = (inner: Saying, outer: Saying): boolean =>
  inner.firstWord >= outer.firstWord && inner.endWord <= outer.endWord;

/** What most sentences say of most concepts. */
const nothing: readonly Saying[] = [];
const noHits: ReadonlyMap<string, readonly Hit[]> = new Map();
const noConcepts = new ConceptSet();

const overlap = (a: Hit, b: Hit): boolean => a.first < b.end && a.end > b.first;
const holds = (outer: Hit, inner: Hit): boolean =>
  outer.first <= inner.first &&
  outer.end >= inner.end &&
  outer.end - outer.first > inner.end - inner.first;
