import { PhraseError, type PhrasePart } from './phrase-notation';
import { WordClasses } from './word-classes';
import type { Word } from './words';

/** Words that say what a concept means. */
export interface Hit {
  concept: string;
  /** The first word and the word after the last one, counted in the sentence. */
  first: number;
  end: number;
}

/** The phrases of a language, by concept. */
export type Phrases = ReadonlyMap<string, readonly PhrasePart[][]>;

interface State {
  /** Where a word of a class leads. */
  byClass: Map<number, number[]>;
  /** Where any word leads. */
  byAny: number[];
  /** The concepts whose phrase is complete here. */
  concepts: string[];
  /** Reached by one row of classes only, so that other phrases may begin with it. */
  isShared: boolean;
}

const deepestConcept = 8;

/**
 * Finds every phrase of a language at once: a state machine over the words of a sentence, whose time
 * is linear in the words, and bounded for each word by the phrases that can go on there.
 */
export class PhraseMatcher {
  private readonly states: State[] = [newState(true)];
  private readonly classes: WordClasses;
  private readonly singles = new Map<string, readonly string[] | undefined>();

  /** Throws a `PhraseError` where a phrase names a concept that is not there, or itself. */
  constructor(
    private readonly phrases: Phrases,
    prefixes: readonly string[] = [],
    /** Gaps are counted in words; a script that sets no blanks needs more of them. */
    private readonly gapFactor = 1,
  ) {
    this.classes = new WordClasses(prefixes);
    for (const [concept, list] of phrases)
      for (const parts of list) {
        const ends = this.sequence([0], parts, [concept]);
        if (ends.includes(0)) throw new PhraseError(`a phrase of ${concept} may be empty`);
        for (const end of ends) this.state(end).concepts.push(concept);
      }
  }

  private state(id: number): State {
    return this.states[id] as State;
  }

  private sequence(
    from: readonly number[],
    parts: readonly PhrasePart[],
    path: readonly string[],
  ): number[] {
    return parts.reduce((at, part) => this.part(at, part, path), [...from]);
  }

  private part(from: readonly number[], part: PhrasePart, path: readonly string[]): number[] {
    const words = this.singleWords(part, path);
    if (words) return [this.word(from, words)];
    switch (part.kind) {
      case 'choice':
        return unique(part.alternatives.flatMap((parts) => this.sequence(from, parts, path)));
      case 'optional':
        return unique([...from, ...this.sequence(from, part.parts, path)]);
      case 'gap':
        return this.gap(from, part.fewest, part.most * this.gapFactor);
      case 'concept':
        return unique(
          this.phrasesOf(part.name, path).flatMap((parts) =>
            this.sequence(from, parts, [...path, part.name]),
          ),
        );
      case 'word':
        return [...from];
    }
  }

  private phrasesOf(name: string, path: readonly string[]): readonly PhrasePart[][] {
    const list = this.phrases.get(name);
    if (!list) throw new PhraseError(`no concept @${name}, which ${path[0]} names`);
    if (path.includes(name) || path.length > deepestConcept)
      throw new PhraseError(`@${name} is made of itself: ${path.join(' → ')}`);
    return list;
  }

  /** The patterns of a part that is always one word. */
  private singleWords(part: PhrasePart, path: readonly string[]): readonly string[] | undefined {
    if (part.kind === 'word') return [part.pattern];
    if (part.kind === 'choice') return this.allSingle(part.alternatives, path);
    if (part.kind !== 'concept') return undefined;
    if (!this.singles.has(part.name))
      this.singles.set(
        part.name,
        this.allSingle(this.phrasesOf(part.name, path), [...path, part.name]),
      );
    return this.singles.get(part.name);
  }

  private allSingle(
    alternatives: readonly PhrasePart[][],
    path: readonly string[],
  ): readonly string[] | undefined {
    const all: string[] = [];
    for (const [only, ...others] of alternatives) {
      const words = only && others.length === 0 ? this.singleWords(only, path) : undefined;
      if (!words) return undefined;
      all.push(...words);
    }
    return all;
  }

  private word(from: readonly number[], patterns: readonly string[]): number {
    const id = this.classes.idOf(patterns);
    const [only] = from;
    if (from.length === 1 && only !== undefined && this.state(only).isShared) {
      const shared = this.state(only)
        .byClass.get(id)
        ?.find((next) => this.state(next).isShared);
      return shared ?? this.lead(from, id, true);
    }
    return this.lead(from, id, false);
  }

  private lead(from: readonly number[], id: number, isShared: boolean): number {
    const target = this.states.push(newState(isShared)) - 1;
    for (const each of from) {
      const { byClass } = this.state(each);
      const targets = byClass.get(id);
      if (targets) targets.push(target);
      else byClass.set(id, [target]);
    }
    return target;
  }

  private gap(from: readonly number[], fewest: number, most: number): number[] {
    const ends = fewest === 0 ? [...from] : [];
    let before: readonly number[] = from;
    for (let length = 1; length <= most; length++) {
      const target = this.states.push(newState(false)) - 1;
      for (const each of before) this.state(each).byAny.push(target);
      if (length >= fewest) ends.push(target);
      before = [target];
    }
    return ends;
  }

  private started = new Int32Array(0);
  private starting = new Int32Array(0);
  private reached = new Int32Array(0);
  private turn = 0;

  /** All phrases in the words of a sentence, in the order of their ends. */
  match(words: readonly Word[]): Hit[] {
    if (this.reached.length !== this.states.length) this.prepare();
    const hits: Hit[] = [];
    let active: number[] = [];
    for (let index = 0; index < words.length; index++) {
      const classes = this.classes.of((words[index] as Word).text);
      const next: number[] = [];
      this.turn++;
      for (const id of active) this.step(id, this.started[id] as number, classes, next);
      this.step(0, index, classes, next);
      for (const id of next)
        for (const concept of this.state(id).concepts)
          hits.push({ concept, first: this.starting[id] as number, end: index + 1 });
      active = next;
      [this.started, this.starting] = [this.starting, this.started];
    }
    return hits;
  }

  private prepare(): void {
    this.started = new Int32Array(this.states.length);
    this.starting = new Int32Array(this.states.length);
    this.reached = new Int32Array(this.states.length);
    this.turn = 0;
  }

  /** Of two ways to a state the one that began later makes the shorter phrase. */
  private step(id: number, start: number, classes: readonly number[], next: number[]): void {
    const { byAny, byClass } = this.state(id);
    for (const target of byAny) this.reach(target, start, next);
    if (byClass.size === 0) return;
    for (const each of classes) {
      const targets = byClass.get(each);
      if (targets) for (const target of targets) this.reach(target, start, next);
    }
  }

  private reach(target: number, start: number, next: number[]): void {
    if (this.reached[target] !== this.turn) {
      this.reached[target] = this.turn;
      this.starting[target] = start;
      next.push(target);
    } else if ((this.starting[target] as number) < start) this.starting[target] = start;
  }
}

const newState = (isShared: boolean): State => ({
  byClass: new Map(),
  byAny: [],
  concepts: [],
  isShared,
});

const unique = (ids: readonly number[]): number[] => [...new Set(ids)];
