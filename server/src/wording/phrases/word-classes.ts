import { addOnceUnder } from '../../message/lists-by-key';
import { numberRow, type NumberRow } from './number-row';
import { placeholderWord } from '../sentences/words';

/**
 * Which words phrases have in one place: `review`, `review*`, `*gutschein`, `*gutschein*`, `#` for a
 * number, `{}` for a placeholder. Words that phrases have in the same place make up a class.
 */
export interface WordPatterns {
  patterns: readonly string[];
  /** For each pattern where its classes begin, and the end of the last one's. */
  places: NumberRow;
  /** Numbers of classes, which are counted from 0. */
  classes: NumberRow;
  /** How many classes there are. */
  count: number;
}

/** The patterns of all classes, of which each is given by its patterns between blanks. */
export function patternsOf(classes: readonly string[]): WordPatterns {
  const byPattern = new Map<string, Set<number>>();
  classes.forEach((patterns, id) => {
    for (const pattern of patterns.split(' ')) addOnceUnder(byPattern, pattern, id);
  });
  const lists = [...byPattern.values()].map((ids) => [...ids]);
  const places = [0];
  for (const { length } of lists) places.push((places.at(-1) ?? 0) + length);
  return {
    patterns: [...byPattern.keys()],
    places: numberRow(places),
    classes: numberRow(lists.flat()),
    count: classes.length,
  };
}

/** Tells which classes words belong to. */
export class WordClasses {
  // The places of patterns by what they have beside stars.
  private readonly whole = new Map<string, number>();
  private readonly beginnings = new Map<string, number>();
  private readonly endings = new Map<string, number>();
  private readonly parts = new Map<string, number>();

  /** @param prefixes what a word can begin with besides itself, as Arabic's `و` and `ال` */
  constructor(
    private readonly words: WordPatterns,
    private readonly prefixes: readonly string[] = [],
  ) {
    words.patterns.forEach((pattern, place) => {
      const isBeginning = pattern.length > 1 && pattern.endsWith('*');
      const isEnding = pattern.length > 1 && pattern.startsWith('*');
      if (!isBeginning && !isEnding) this.whole.set(pattern, place);
      else if (!isEnding) this.beginnings.set(pattern.slice(0, -1), place);
      else if (!isBeginning) this.endings.set(pattern.slice(1), place);
      else this.parts.set(pattern.slice(1, -1), place);
    });
  }

  /** The classes that the word belongs to. */
  of(word: string): readonly number[] {
    const all = new Set<number>();
    if (word.startsWith(placeholderWord)) this.collectPlaceholder(word, all);
    else for (const form of this.formsOf(word)) this.collect(form, all);
    return [...all];
  }

  private collectPlaceholder(word: string, all: Set<number>): void {
    this.addTo(all, this.whole.get(placeholderWord));
    for (const part of word.slice(placeholderWord.length).split(' '))
      if (part !== '') this.collect(part, all);
  }

  private formsOf(word: string): string[] {
    const forms = [word];
    for (const form of forms)
      for (const prefix of this.prefixes)
        if (form.startsWith(prefix) && form.length > prefix.length + 1 && forms.length < 8)
          forms.push(form.slice(prefix.length));
    return forms;
  }

  private collect(word: string, all: Set<number>): void {
    this.addTo(all, this.whole.get(word));
    if (/^\d/.test(word)) this.addTo(all, this.whole.get('#'));
    const length = Math.min(word.length, 40);
    for (let size = 1; size <= length; size++) {
      this.addTo(all, this.beginnings.get(word.slice(0, size)));
      this.addTo(all, this.endings.get(word.slice(-size)));
    }
    if (this.parts.size > 0)
      for (const [part, place] of this.parts) if (word.includes(part)) this.addTo(all, place);
  }

  private addTo(all: Set<number>, place: number | undefined): void {
    if (place === undefined) return;
    const { places, classes } = this.words;
    const end = places[place + 1] as number;
    for (let at = places[place] as number; at < end; at++) all.add(classes[at] as number);
  }
}
