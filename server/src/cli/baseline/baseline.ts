import type { Problem } from '../../lint/problem';
import { snippetOf } from './snippet';

/** How often problems are in a file, by their rule and snippet: `no-emoji 🎉`. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Problems that are known and let pass, each as often as it was found in its file. Lines do not
 * count, so that a problem stays known wherever it moves.
 */
export class Baseline {
  private readonly countsByPath: Map<string, Counts>;

  /** @param files what is known, by paths from the baseline's folder on */
  constructor(files: Iterable<[path: string, counts: Counts]> = []) {
    this.countsByPath = new Map(files);
  }

  get files(): ReadonlyMap<string, Counts> {
    return this.countsByPath;
  }

  /** How many problems are known. */
  get size(): number {
    return [...this.countsByPath.values()].reduce((sum, counts) => sum + total(counts), 0);
  }

  /** The problems of a file that are not known. */
  unknownOf(path: string, text: string, problems: readonly Problem[]): Problem[] {
    const left = new Map(this.countsByPath.get(path));
    return problems.filter((problem) => {
      const key = keyOf(text, problem);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    });
  }

  /** Takes what was found in a file for known, and nothing else. */
  record(path: string, found: Counts): void {
    if (found.size > 0) this.countsByPath.set(path, found);
    else this.countsByPath.delete(path);
  }

  /**
   * Forgets what was known of a file and is not found any more, but for rules that `keeps` names:
   * they were not asked. Returns how many problems that were.
   */
  prune(path: string, found: Counts, keeps: (rule: string) => boolean): number {
    const before = this.countsByPath.get(path) ?? new Map<string, number>();
    const still = [...before].map(([key, known]): [string, number] => [
      key,
      keeps(ruleOf(key)) ? known : Math.min(known, found.get(key) ?? 0),
    ]);
    const kept = new Map(still.filter(([, known]) => known > 0));
    this.record(path, kept);
    return total(before) - total(kept);
  }
}

/** How often each problem is in a file. */
export function countsOf(text: string, problems: readonly Problem[]): Counts {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const key = keyOf(text, problem);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

const keyOf = (text: string, problem: Problem): string =>
  `${problem.rule} ${snippetOf(text, problem)}`.trimEnd();

const ruleOf = (key: string): string => key.split(' ', 1)[0] ?? '';
