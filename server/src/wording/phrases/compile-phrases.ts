import { anywhere, sentenceStart } from './phrase-automaton';
import type { CompiledPhrases } from './phrase-data';
import { PhraseError, type PhrasePart } from './phrase-notation';
import { isOwnList } from './concepts';
import { addUnder } from '../../message/lists-by-key';

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
  /** The state that goes on for this one, where alternatives come together again. */
  becomes: number | undefined;
}

const deepestConcept = 8;

/** Makes one state machine of all phrases of a language. */
export class PhraseCompiler {
  private readonly states: State[] = [newState(true), newState(true)];
  /** Within alternatives no state is shared, so that their ends can be made one. */
  private openAlternatives = 0;
  /** The words of a class, patterns between blanks, and the number of the class. */
  private readonly classes = new Map<string, number>();
  private readonly singles = new Map<string, readonly string[] | undefined>();
  private readonly concepts: string[];
  /** The lists that phrases name. */
  private readonly named = new Set<string>();

  /**
   * Throws a `PhraseError` where a phrase names a list that is not there, or itself, and where none
   * names a list of the file's own.
   */
  constructor(
    private readonly phrases: Phrases,
    /** Gaps are counted in words; a script that sets no blanks needs more of them. */
    private readonly gapFactor = 1,
  ) {
    this.concepts = [...phrases.keys()].filter((name) => !isOwnList(name));
    for (const concept of this.concepts)
      for (const parts of phrases.get(concept) ?? []) this.addPhrase(concept, parts);
    for (const name of phrases.keys())
      if (isOwnList(name) && !this.named.has(name))
        throw new PhraseError(`no phrase names @${name}`);
  }

  private addPhrase(concept: string, parts: readonly PhrasePart[]): void {
    const ends = this.sequence([anywhere], parts, [concept]);
    if (ends.includes(anywhere) || ends.includes(sentenceStart))
      throw new PhraseError(`a phrase of ${concept} may be empty`);
    for (const end of ends) this.state(end).concepts.push(concept);
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
        return this.alternatives(from, part.alternatives, path);
      case 'optional':
        return unique([...from, ...this.sequence(from, part.parts, path)]);
      case 'gap':
        if (from.every((state) => state === anywhere))
          throw new PhraseError(`a phrase of ${path[0]} begins with a gap`);
        return this.gap(from, part.fewest, part.most * this.gapFactor);
      case 'concept':
        return this.alternatives(from, this.phrasesOf(part.name, path), [...path, part.name]);
      case 'start':
        if (from.some((state) => state !== anywhere))
          throw new PhraseError(`a phrase of ${path[0]} has \`^\` behind its beginning`);
        return [sentenceStart];
      case 'word':
        return [...from];
    }
  }

  /** One of several: what follows is built once, behind all of them. */
  private alternatives(
    from: readonly number[],
    alternatives: readonly PhrasePart[][],
    path: readonly string[],
  ): number[] {
    this.openAlternatives++;
    const ends = unique(alternatives.flatMap((parts) => this.sequence(from, parts, path)));
    this.openAlternatives--;
    const [last, ...others] = ends.filter((id) => !from.includes(id) && isUnused(this.state(id)));
    if (last === undefined || others.length === 0) return ends;
    for (const each of others) this.state(each).becomes = last;
    return ends.filter((id) => !others.includes(id));
  }

  private phrasesOf(name: string, path: readonly string[]): readonly PhrasePart[][] {
    const list = this.phrases.get(name);
    this.named.add(name);
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
    const id = this.classOf(patterns);
    const [only] = from;
    const mayShare = from.length === 1 && this.openAlternatives === 0;
    if (mayShare && only !== undefined && this.state(only).isShared) {
      const shared = this.state(only)
        .byClass.get(id)
        ?.find((next) => this.state(next).isShared);
      return shared ?? this.lead(from, id, true);
    }
    return this.lead(from, id, false);
  }

  private classOf(patterns: readonly string[]): number {
    const key = unique(patterns).sort().join(' ');
    const id = this.classes.get(key) ?? this.classes.size;
    this.classes.set(key, id);
    return id;
  }

  private lead(from: readonly number[], id: number, isShared: boolean): number {
    const target = this.states.push(newState(isShared)) - 1;
    for (const each of from) addUnder(this.state(each).byClass, id, target);
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

  /** What a state leads to, where alternatives have come together. */
  private resolved(targets: readonly number[]): number[] {
    return unique(
      targets.map((target) => {
        let id = target;
        for (let next = this.state(id).becomes; next !== undefined; next = this.state(id).becomes)
          id = next;
        return id;
      }),
    );
  }

  /** The machine as data. */
  compile(): CompiledPhrases {
    const { concepts } = this;
    const states = this.states.map(({ byAny, byClass, concepts: complete }) => {
      const steps = [...byClass].sort(([a], [b]) => a - b);
      return [
        this.resolved(byAny),
        steps.flatMap(([id, targets]) => this.resolved(targets).flatMap((target) => [id, target])),
        unique(complete.map((concept) => concepts.indexOf(concept))),
      ];
    });
    return { classes: [...this.classes.keys()], concepts, states: states.flatMap(flattened) };
  }
}

/** Each list behind its length. */
const flattened = (lists: readonly number[][]): number[] =>
  lists.flatMap((list) => [list.length, ...list]);

const newState = (isShared: boolean): State => ({
  byClass: new Map(),
  byAny: [],
  concepts: [],
  isShared,
  becomes: undefined,
});

const isUnused = ({ byClass, byAny, concepts, isShared, becomes }: State): boolean =>
  !isShared && becomes === undefined && byClass.size + byAny.length + concepts.length === 0;

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
