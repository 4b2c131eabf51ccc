import { distance } from 'fastest-levenshtein';

/** The candidate that the word is most likely a slip of, if any is close enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Real messages and projects stay far below; it keeps many wrong names from taking very long. */
const mostComparisons = 1_000_000;

/** What each of many words is most likely a slip of. Once that has taken long, nothing is found any more. */
export class NearestNames {
  private readonly found = new Map<string, string | undefined>();
  private lazyNames: readonly string[] | undefined;
  private comparisonsLeft = mostComparisons;

  /** @param read gives the names; asked for once, if at all */
  constructor(private readonly read: () => Iterable<string>) {}

  /** The name that the word is most likely a slip of, if any is close enough. */
  of(word: string): string | undefined {
    if (this.found.has(word)) return this.found.get(word);
    const names = (this.lazyNames ??= [...this.read()]);
    this.comparisonsLeft -= names.length;
    const name = this.comparisonsLeft < 0 ? undefined : nearest(word, names);
    this.found.set(word, name);
    return name;
  }
}
