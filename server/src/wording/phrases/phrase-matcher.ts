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

/** Phrases that have begun at a word. */
interface Begun {
  first: number;
  set: StateSet;
}

/**
 * Finds every phrase of a language at once, in time linear in the words of a sentence, and bounded
 * for each word by the phrases that can go on there.
 */
export class PhraseMatcher {
  private readonly concepts: readonly string[];
  private readonly automaton: PhraseAutomaton;

  /** @param most how much is kept in mind, see `PhraseAutomaton` */
  constructor(data: PhraseData, prefixes: readonly string[] = [], most?: number) {
    this.concepts = data.concepts;
    this.automaton = new PhraseAutomaton(data, prefixes, most);
  }

  /** All phrases in the words of a sentence, in the order of their ends. */
  match(words: readonly Word[]): readonly Hit[] {
    this.automaton.keepSmall();
    const hits: Hit[] = [];
    const begun: Begun[] = [];
    for (let index = 0; index < words.length; index++) {
      const kind = this.automaton.kindOf((words[index] as Word).text);
      this.goOn(begun, kind);
      const set = index === 0 ? kind.beginsSentence : kind.begins;
      if (set.states.length > 0) begun.push({ first: index, set });
      if (begun.some(({ set: { complete } }) => complete.length > 0))
        this.complete(begun, index + 1, hits);
    }
    return hits;
  }

  /** Drops those that do not go on with the word. */
  private goOn(begun: Begun[], kind: WordKind): void {
    let count = 0;
    for (const each of begun) {
      each.set = this.automaton.step(each.set, kind);
      if (each.set.states.length > 0) begun[count++] = each;
    }
    begun.length = count;
  }

  /** Of two ways to the same end the one that began later makes the shorter phrase. */
  private complete(begun: readonly Begun[], end: number, hits: Hit[]): void {
    const complete = new Set<number>();
    for (let last = begun.length - 1; last >= 0; last--) {
      const { first, set } = begun[last] as Begun;
      for (const { state, concepts } of set.complete) {
        if (complete.has(state)) continue;
        complete.add(state);
        for (const concept of concepts)
          hits.push({ concept: this.concepts[concept] as string, first, end });
      }
    }
  }
}
