import type { PhraseData } from './language-data';
import { Remembered } from '../message/remembered';
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

/** What a word means to the machine. */
interface KnownWord {
  classes: readonly number[];
  /** The states that phrases reach which begin with it anywhere, or at the start of a sentence. */
  begins: readonly number[];
  beginsSentence: readonly number[];
}

/** The most words that are kept in mind. */
const mostWords = 20_000;

/**
 * Finds every phrase of a language at once, in time linear in the words of a sentence, and bounded
 * for each word by the phrases that can go on there.
 */
export class PhraseMatcher {
  private readonly classes: WordClasses;
  private readonly concepts: readonly string[];
  private readonly data: PhraseData['states'];
  /** Where the lists of each state begin. */
  private readonly offsets: Int32Array;
  /** Where the classes lead that phrases begin with anywhere, or at the first word of a sentence. */
  private readonly anywhere: ReadonlyMap<number, readonly number[]>;
  private readonly sentenceStart: ReadonlyMap<number, readonly number[]>;
  private readonly knownWords = new Remembered<KnownWord>(mostWords);

  // For each state that is reached: the turn when, and where its phrase began.
  private readonly reached: Int32Array;
  private began: Int32Array;
  private begins: Int32Array;
  /** For each class the turn of the last word that belongs to it. */
  private readonly classTurns: Int32Array;
  private turn = 0;

  constructor({ words, concepts, states }: PhraseData, prefixes: readonly string[] = []) {
    this.classes = new WordClasses(words, prefixes);
    this.concepts = concepts;
    this.data = states;
    this.offsets = offsetsOf(this.data);
    this.reached = new Int32Array(this.offsets.length);
    this.began = new Int32Array(this.offsets.length);
    this.begins = new Int32Array(this.offsets.length);
    this.classTurns = new Int32Array(words.count);
    this.anywhere = this.stepsOf(0);
    this.sentenceStart = this.stepsOf(1);
  }

  private stepsOf(state: number): Map<number, number[]> {
    const byClass = new Map<number, number[]>();
    const any = this.offsets[state] as number;
    const steps = any + 1 + this.at(any);
    for (let at = steps + 1; at <= steps + this.at(steps); at += 2) {
      const targets = byClass.get(this.at(at));
      if (targets) targets.push(this.at(at + 1));
      else byClass.set(this.at(at), [this.at(at + 1)]);
    }
    return byClass;
  }

  private at(index: number): number {
    return this.data[index] as number;
  }

  /** All phrases in the words of a sentence, in the order of their ends. */
  match(words: readonly Word[]): readonly Hit[] {
    const hits: Hit[] = [];
    let active: number[] = [];
    words.forEach(({ text }, index) => {
      const { classes, begins, beginsSentence } = this.knownWords.of(text, this.readWord);
      const next: number[] = [];
      this.turn++;
      for (const each of classes) this.classTurns[each] = this.turn;
      for (const state of active) this.goOn(state, next);
      for (const state of begins) this.reach(state, index, next);
      if (index === 0) for (const state of beginsSentence) this.reach(state, index, next);
      for (const state of next) this.complete(state, index, hits);
      active = next;
      [this.began, this.begins] = [this.begins, this.began];
    });
    return hits;
  }

  private readonly readWord = (word: string): KnownWord => {
    const classes = this.classes.of(word);
    return {
      classes,
      begins: classes.flatMap((each) => this.anywhere.get(each) ?? []),
      beginsSentence: classes.flatMap((each) => this.sentenceStart.get(each) ?? []),
    };
  };

  private goOn(state: number, next: number[]): void {
    const { data, classTurns, turn } = this;
    const began = this.began[state] as number;
    let at = this.offsets[state] as number;
    const anyEnd = at + 1 + (data[at] as number);
    while (++at < anyEnd) this.reach(data[at] as number, began, next);
    const end = anyEnd + 1 + (data[anyEnd] as number);
    for (at = anyEnd + 1; at < end; at += 2)
      if (classTurns[data[at] as number] === turn) this.reach(data[at + 1] as number, began, next);
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
