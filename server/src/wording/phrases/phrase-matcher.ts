import type { PhraseData } from './phrase-data';
import { PhraseAutomaton, type StateSet } from './phrase-automaton';
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
    // Those that have begun last stand first.
    let begun: Begun[] = [];
    words.forEach(({ text }, index) => {
      const kind = this.automaton.kindOf(text);
      for (const each of begun) each.set = this.automaton.step(each.set, kind);
      begun.unshift({ first: index, set: index === 0 ? kind.beginsSentence : kind.begins });
      begun = begun.filter(({ set }) => set.states.length > 0);
      if (begun.some(({ set }) => set.complete.length > 0)) this.complete(begun, index + 1, hits);
    });
    return hits;
  }

  /** Of two ways to the same end the one that began later makes the shorter phrase. */
  private complete(begun: readonly Begun[], end: number, hits: Hit[]): void {
    const complete = new Set<number>();
    for (const { first, set } of begun)
      for (const { state, concepts } of set.complete) {
        if (complete.has(state)) continue;
        complete.add(state);
        for (const concept of concepts)
          hits.push({ concept: this.concepts[concept] as string, first, end });
      }
  }
}
