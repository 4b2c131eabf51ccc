import type { PhraseData } from './phrase-data';
import { PhraseAutomaton, type StateSet, type WordKind } from './phrase-automaton';
import type { Word } from '../sentences/word';

/** Words that say what a concept means. */
export interface Hit {
  concept: string;
  /** The first word and the word after the last one, counted in the sentence. */
  first: number;
  end: number;
}

/**
 * Finds every phrase of a language at once, in time linear in the words of a sentence, and bounded
 * for each word by the phrases that can go on there.
 */
export class PhraseMatcher {
  private readonly concepts: readonly string[];
  private readonly automaton: PhraseAutomaton;
  /** The phrases that have begun in the sentence that is being read, and the words that they began at. */
  private readonly begun: StateSet[] = [];
  private readonly begunAt: number[] = [];

  /** @param most how much is kept in mind, see `PhraseAutomaton` */
  constructor(data: PhraseData, prefixes: readonly string[] = [], most?: number) {
    this.concepts = data.concepts;
    this.automaton = new PhraseAutomaton(data, prefixes, most);
  }

  /** All phrases in the words of a sentence, in the order of their ends. */
  match(words: readonly Word[]): readonly Hit[] {
    this.automaton.keepSmall();
    const { begun } = this;
    let hits: Hit[] | undefined;
    begun.length = 0;
    for (let index = 0; index < words.length; index++) {
      const kind = this.automaton.kindOf((words[index] as Word).text);
      const set = index === 0 ? kind.beginsSentence : kind.begins;
      let completes = this.goOn(kind);
      if (set.states.length > 0) {
        this.begunAt[begun.length] = index;
        begun.push(set);
        completes ||= set.complete.length > 0;
      }
      if (completes) this.complete(index + 1, (hits ??= []));
    }
    return hits ?? none;
  }

  /** Drops those that do not go on with the word, and tells whether a phrase is complete with it. */
  private goOn(kind: WordKind): boolean {
    const { begun, begunAt, automaton } = this;
    let count = 0;
    let completes = false;
    for (let at = 0; at < begun.length; at++) {
      const set = automaton.step(begun[at] as StateSet, kind);
      if (set.states.length === 0) continue;
      begunAt[count] = begunAt[at] as number;
      begun[count++] = set;
      completes ||= set.complete.length > 0;
    }
    begun.length = count;
    return completes;
  }

  /** Of two ways to the same end the one that began later makes the shorter phrase. */
  private complete(end: number, hits: Hit[]): void {
    const { begun, begunAt } = this;
    const complete: number[] = [];
    for (let last = begun.length - 1; last >= 0; last--)
      for (const { state, concepts } of (begun[last] as StateSet).complete) {
        if (complete.includes(state)) continue;
        complete.push(state);
        for (const concept of concepts) {
          const first = begunAt[last] as number;
          hits.push({ concept: this.concepts[concept] as string, first, end });
        }
      }
  }
}

const none: readonly Hit[] = [];
