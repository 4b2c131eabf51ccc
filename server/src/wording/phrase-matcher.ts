import { WordClasses } from './word-classes';
import type { Word } from './words';

/** Words that say what a concept means. */
export interface Hit {
  concept: string;
  /** The first word and the word after the last one, counted in the sentence. */
  first: number;
  end: number;
}

/** All phrases of a language as one state machine over classes of words, in the form of data. */
export interface CompiledPhrases {
  /** The words of each class, as patterns between blanks. */
  classes: string[];
  /** The concepts that phrases stand for. */
  concepts: string[];
  /**
   * The first state is where phrases begin anywhere, the second where a sentence begins. For each
   * state three lists behind their lengths: the states that any word leads to; classes and
   * the states they lead to, by class; the concepts whose phrase is complete.
   */
  states: number[];
}

/**
 * Finds every phrase of a language at once, in time linear in the words of a sentence, and bounded
 * for each word by the phrases that can go on there.
 */
export class PhraseMatcher {
  private readonly classes: WordClasses;
  private readonly concepts: readonly string[];
  private readonly data: Int32Array;
  /** Where the lists of each state begin. */
  private readonly offsets: Int32Array;
  /** Where the classes lead that phrases begin with anywhere, or at the first word of a sentence. */
  private readonly anywhere: ReadonlyMap<number, readonly number[]>;
  private readonly sentenceStart: ReadonlyMap<number, readonly number[]>;

  // For each state that is reached: the turn when, and where its phrase began.
  private readonly reached: Int32Array;
  private began: Int32Array;
  private begins: Int32Array;
  private turn = 0;

  constructor({ classes, concepts, states }: CompiledPhrases, prefixes: readonly string[] = []) {
    this.classes = new WordClasses(classes, prefixes);
    this.concepts = concepts;
    this.data = Int32Array.from(states);
    this.offsets = offsetsOf(this.data);
    this.reached = new Int32Array(this.offsets.length);
    this.began = new Int32Array(this.offsets.length);
    this.begins = new Int32Array(this.offsets.length);
    this.anywhere = this.stepsOf(0);
    this.sentenceStart = this.stepsOf(1);
  }

  private stepsOf(state: number): Map<number, number[]> {
    const byClass = new Map<number, number[]>();
    const any = this.offsets[state] as number;
    const steps = any + 1 + this.at(any);
    for (let at = steps + 1; at <= steps + this.at(steps); at += 2)
      byClass.set(this.at(at), [...(byClass.get(this.at(at)) ?? []), this.at(at + 1)]);
    return byClass;
  }

  private at(index: number): number {
    return this.data[index] as number;
  }

  /** All phrases in the words of a sentence, in the order of their ends. */
  match(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    let active: number[] = [];
    words.forEach(({ text }, index) => {
      const classes = this.classes.of(text);
      const next: number[] = [];
      this.turn++;
      for (const state of active) this.goOn(state, classes, next);
      for (const each of classes)
        for (const state of this.anywhere.get(each) ?? none) this.reach(state, index, next);
      if (index === 0)
        for (const each of classes)
          for (const state of this.sentenceStart.get(each) ?? none) this.reach(state, index, next);
      for (const state of next) this.complete(state, index, hits);
      active = next;
      [this.began, this.begins] = [this.begins, this.began];
    });
    return hits;
  }

  private goOn(state: number, classes: readonly number[], next: number[]): void {
    const began = this.began[state] as number;
    let at = this.offsets[state] as number;
    const anyEnd = at + 1 + this.at(at);
    while (++at < anyEnd) this.reach(this.at(at), began, next);
    const end = anyEnd + 1 + this.at(anyEnd);
    if (classes.length > 0)
      for (at = anyEnd + 1; at < end; at += 2)
        if (classes.includes(this.at(at))) this.reach(this.at(at + 1), began, next);
  }

  /** Of two ways to a state the one that began later makes the shorter phrase. */
  private reach(state: number, began: number, next: number[]): void {
    if (this.reached[state] !== this.turn) {
      this.reached[state] = this.turn;
      this.begins[state] = began;
      next.push(state);
    } else if ((this.begins[state] as number) < began) this.begins[state] = began;
  }

  private complete(state: number, index: number, hits: Hit[]): void {
    const steps = (this.offsets[state] as number) + 1 + this.at(this.offsets[state] as number);
    const complete = steps + 1 + this.at(steps);
    for (let at = complete + 1; at <= complete + this.at(complete); at++)
      hits.push({
        concept: this.concepts[this.at(at)] as string,
        first: this.begins[state] as number,
        end: index + 1,
      });
  }
}

const none: readonly number[] = [];

/** Where the three lists of each state begin. */
function offsetsOf(data: Int32Array): Int32Array {
  const offsets: number[] = [];
  for (let at = 0; at < data.length;) {
    offsets.push(at);
    for (let list = 0; list < 3; list++) at += 1 + (data[at] as number);
  }
  return Int32Array.from(offsets);
}
