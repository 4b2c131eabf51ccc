import { addUnder } from '../../message/lists-by-key';
import { detached } from '../../memory/remembered';
import type { PhraseData } from './phrase-data';
import { StepTable } from './step-table';
import { WordClasses } from './word-classes';

/** A state where phrases are complete, and the numbers of the concepts that they stand for. */
export interface Completion {
  state: number;
  concepts: readonly number[];
}

/** The states that phrases are in which began at the same word. */
export interface StateSet {
  number: number;
  states: readonly number[];
  complete: readonly Completion[];
  /** Where words lead that belong to no class, and most others, too. */
  otherwise: StateSet | undefined;
}

/** Words that belong to the same classes, so that phrases cannot tell them apart. */
export interface WordKind {
  number: number;
  classes: readonly number[];
  /** The states of phrases that begin with it anywhere. */
  begins: StateSet;
  /** The same at the first word of a sentence. */
  beginsSentence: StateSet;
}

/** For each class the place of its first step from a state, 0 where it has none; its others follow. */
interface StepIndex {
  first: Int32Array;
  /** Where the steps of the state end. */
  end: number;
}

/** The states that phrases begin in: anywhere, or at the first word of a sentence. */
export const anywhere = 0;
export const sentenceStart = 1;

/** The most that is kept in mind, in numbers; a step or a word costs as much as some of them. */
const mostKnown = 1_500_000;
const stepSize = 8;
const stateSize = 4;

/**
 * The state machine of a language's phrases. It is made deterministic as far as texts ask for it:
 * where a word leads from the same states is found out once.
 */
export class PhraseAutomaton {
  private readonly classes: WordClasses;
  private readonly data: PhraseData['states'];
  /** Where the lists of each state begin. */
  private readonly offsets: Int32Array;
  private readonly firstSteps: StepIndex;
  private readonly firstStepsInSentence: StepIndex;
  /** Where any first word of a sentence leads. */
  private readonly anyAtStart: readonly number[];

  private readonly words = new Map<string, WordKind>();
  private readonly kinds = new Map<string, WordKind>();
  private readonly sets: StateSet[] = [];
  private readonly setsByHash = new Map<number, StateSet[]>();
  private steps = new StepTable();
  private known = 0;

  // For each class and each state the turn when it was met last.
  private readonly classTurns: Int32Array;
  private readonly reached: Int32Array;
  private turn = 0;
  /** The kind whose classes were marked last, and when. */
  private marked: WordKind | undefined;
  private markedTurn = 0;

  constructor(
    { words, states }: PhraseData,
    prefixes: readonly string[],
    private readonly most = mostKnown,
  ) {
    this.classes = new WordClasses(words, prefixes);
    this.data = states;
    this.offsets = offsetsOf(states);
    this.classTurns = new Int32Array(words.count);
    this.reached = new Int32Array(this.offsets.length);
    this.anyAtStart = this.listAt(this.offsets[sentenceStart] as number);
    this.firstSteps = this.indexSteps(anywhere);
    this.firstStepsInSentence = this.indexSteps(sentenceStart);
  }

  private indexSteps(state: number): StepIndex {
    const steps = this.behind(this.offsets[state] as number);
    const end = this.behind(steps);
    const first = new Int32Array(this.classTurns.length);
    // From the end, so that the first step of a class is what remains.
    for (let at = end - 2; at > steps; at -= 2) first[this.at(at)] = at;
    return { first, end };
  }

  /** Where words of these classes lead from the state of the index. */
  private targetsIn({ first, end }: StepIndex, classes: readonly number[]): number[] {
    const targets: number[] = [];
    for (const each of classes)
      for (let at = first[each] || end; at < end && this.at(at) === each; at += 2)
        targets.push(this.at(at + 1));
    return targets;
  }

  private at(index: number): number {
    return this.data[index] as number;
  }

  private listAt(list: number): number[] {
    const numbers: number[] = [];
    const end = this.behind(list);
    for (let at = list + 1; at < end; at++) numbers.push(this.at(at));
    return numbers;
  }

  /** Where the list ends that begins with its length at this place, and the next one begins. */
  private behind(list: number): number {
    return list + 1 + this.at(list);
  }

  /** Forgets what it found out once that is too much; sets from before do not go with those after. */
  keepSmall(): void {
    if (this.known < this.most) return;
    this.words.clear();
    this.kinds.clear();
    this.sets.length = 0;
    this.setsByHash.clear();
    this.steps = new StepTable();
    this.known = 0;
  }

  /** What kind of word it is. */
  kindOf(word: string): WordKind {
    let kind = this.words.get(word);
    if (!kind) {
      this.known += stepSize;
      this.words.set(detached(word), (kind = this.readWord(word)));
    }
    return kind;
  }

  private readWord(word: string): WordKind {
    const classes = this.classes.of(word);
    const key = classes.join();
    let kind = this.kinds.get(key);
    if (kind) return kind;
    const begins = this.targetsIn(this.firstSteps, classes);
    const only = this.targetsIn(this.firstStepsInSentence, classes);
    kind = {
      number: this.kinds.size,
      classes,
      begins: this.setOf(begins),
      beginsSentence: this.setOf([...begins, ...only, ...this.anyAtStart]),
    };
    this.known += key.length;
    this.kinds.set(key, kind);
    return kind;
  }

  /** Where a word leads. */
  step(from: StateSet, kind: WordKind): StateSet {
    if (kind.classes.length === 0) return this.otherwise(from);
    const known = this.steps.get(from.number, kind.number);
    if (known >= 0) return this.sets[known] as StateSet;
    const to = this.target(from, kind);
    this.known += stepSize;
    this.steps.add(from.number, kind.number, to.number);
    return to;
  }

  private target(from: StateSet, kind: WordKind): StateSet {
    const otherwise = this.otherwise(from);
    const targets = this.targetsOf(from, kind);
    return targets.length === 0 ? otherwise : this.setOf([...otherwise.states, ...targets]);
  }

  private otherwise(from: StateSet): StateSet {
    return (from.otherwise ??= this.setOf(this.targetsOfAny(from)));
  }

  /** Where any word leads. */
  private targetsOfAny({ states }: StateSet): number[] {
    const targets: number[] = [];
    for (const state of states) {
      const any = this.offsets[state] as number;
      const steps = this.behind(any);
      for (let at = any + 1; at < steps; at++) targets.push(this.at(at));
    }
    return targets;
  }

  /** Where the word leads for the sake of its classes. */
  private targetsOf({ states }: StateSet, kind: WordKind): readonly number[] {
    this.mark(kind);
    const { classTurns, data, markedTurn, offsets } = this;
    let targets: number[] | undefined;
    for (const state of states) {
      // Read without calls: before code is compiled, most of a match is spent here.
      const any = offsets[state] as number;
      const steps = any + 1 + (data[any] as number);
      const end = steps + 1 + (data[steps] as number);
      for (let at = steps + 1; at < end; at += 2)
        if (classTurns[data[at] as number] === markedTurn)
          (targets ??= []).push(data[at + 1] as number);
    }
    return targets ?? none;
  }

  /** Marks the classes of a word, once for all sets that it steps from. */
  private mark(kind: WordKind): void {
    if (this.marked === kind) return;
    this.marked = kind;
    this.markedTurn = ++this.turn;
    for (const each of kind.classes) this.classTurns[each] = this.markedTurn;
  }

  private setOf(states: readonly number[]): StateSet {
    const { reached } = this;
    const turn = ++this.turn;
    const distinct: number[] = [];
    let hash = 0;
    for (const state of states) {
      if (reached[state] === turn) continue;
      reached[state] = turn;
      distinct.push(state);
      hash = (hash + mixed(state)) | 0;
    }
    const known = this.setsByHash.get(hash)?.find((set) => this.isReached(set, distinct.length));
    if (known) return known;
    distinct.sort((a, b) => a - b);
    const set: StateSet = {
      number: this.sets.length,
      states: distinct,
      complete: this.completed(distinct),
      otherwise: undefined,
    };
    this.known += stepSize + distinct.length * stateSize;
    this.sets.push(set);
    addUnder(this.setsByHash, hash, set);
    return set;
  }

  /** Whether the set is made of the states that were reached in this turn, which are so many. */
  private isReached({ states }: StateSet, count: number): boolean {
    if (states.length !== count) return false;
    for (const state of states) if (this.reached[state] !== this.turn) return false;
    return true;
  }

  private completed(states: readonly number[]): Completion[] {
    const complete: Completion[] = [];
    for (const state of states) {
      const list = this.behind(this.behind(this.offsets[state] as number));
      if (this.at(list) > 0) complete.push({ state, concepts: this.listAt(list) });
    }
    return complete;
  }
}

const none: readonly number[] = [];

/** A number of which those of different states have nothing in common; their sum tells sets apart. */
function mixed(state: number): number {
  const spread = Math.imul(state + 1, 0x9e3779b1);
  return Math.imul(spread ^ (spread >>> 15), 0x85ebca6b);
}

/** Where the three lists of each state begin. */
function offsetsOf(data: PhraseData['states']): Int32Array {
  const offsets = new Int32Array(data.length / 3);
  let count = 0;
  for (let at = 0; at < data.length;) {
    offsets[count++] = at;
    for (let list = 0; list < 3; list++) at += 1 + (data[at] as number);
  }
  return offsets.slice(0, count);
}
