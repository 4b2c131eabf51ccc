import { placeholderWord } from './words';

/** The classes of a pattern: most belong to one. */
type Classes = number | number[];

/**
 * Sets of words that phrases have in one place. A set is written as patterns: `review`, `review*`,
 * `*gutschein`, `*gutschein*`, `#` for a number, `{}` for a placeholder.
 */
export class WordClasses {
  private readonly whole = new Map<string, Classes>();
  private readonly beginnings = new Map<string, Classes>();
  private readonly endings = new Map<string, Classes>();
  private readonly parts = new Map<string, Classes>();

  /**
   * @param classes the patterns of each class between blanks; its place is its number
   * @param prefixes what a word can begin with besides itself, as Arabic's `و` and `ال`
   */
  constructor(
    classes: readonly string[],
    private readonly prefixes: readonly string[] = [],
  ) {
    classes.forEach((patterns, id) =>
      patterns.split(' ').forEach((pattern) => this.add(pattern, id)),
    );
  }

  private add(pattern: string, id: number): void {
    const isBeginning = pattern.length > 1 && pattern.endsWith('*');
    const isEnding = pattern.length > 1 && pattern.startsWith('*');
    const text = pattern.slice(isEnding ? 1 : 0, isBeginning ? -1 : undefined);
    const table = isBeginning
      ? isEnding
        ? this.parts
        : this.beginnings
      : isEnding
        ? this.endings
        : this.whole;
    const ids = table.get(text);
    if (ids === undefined) table.set(text, id);
    else if (typeof ids === 'number') table.set(text, [ids, id]);
    else ids.push(id);
  }

  /** The classes that the word belongs to. */
  of(word: string): readonly number[] {
    const all = new Set<number>();
    if (word.startsWith(placeholderWord)) this.collectPlaceholder(word, all);
    else for (const form of this.formsOf(word)) this.collect(form, all);
    return [...all];
  }

  private collectPlaceholder(word: string, all: Set<number>): void {
    addTo(all, this.whole.get(placeholderWord));
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
    addTo(all, this.whole.get(word));
    if (/^\d/.test(word)) addTo(all, this.whole.get('#'));
    const length = Math.min(word.length, 40);
    for (let size = 1; size <= length; size++) {
      addTo(all, this.beginnings.get(word.slice(0, size)));
      addTo(all, this.endings.get(word.slice(-size)));
    }
    if (this.parts.size > 0)
      for (const [part, ids] of this.parts) if (word.includes(part)) addTo(all, ids);
  }
}

function addTo(all: Set<number>, ids: Classes | undefined): void {
  if (typeof ids === 'number') all.add(ids);
  else ids?.forEach((id) => all.add(id));
}
