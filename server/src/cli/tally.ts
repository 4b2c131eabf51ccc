import type { Problem } from '../lint/problem';
import type { Options } from './arguments';
import { count, emptySummary } from './formats/formatter';

/** Counts what a run saw, and gives its exit code. */
export class Tally {
  private readonly seen = emptySummary();
  private hasFailed = false;

  constructor(private readonly options: Pick<Options, 'quiet' | 'maxWarnings'>) {}

  /** Counts the problems of a message; gives those that are reported, with `--quiet` the errors only. */
  add(problems: Problem[]): Problem[] {
    count(this.seen, problems);
    return this.options.quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  }

  /** Something kept the run from doing what it was asked to. */
  fail(): void {
    this.hasFailed = true;
  }

  /** That there are too many warnings; nothing where there are not. */
  get tooManyWarnings(): string | undefined {
    const { maxWarnings } = this.options;
    const { warnings } = this.seen;
    return warnings > maxWarnings
      ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, more than the ${maxWarnings} allowed`
      : undefined;
  }

  get exitCode(): number {
    if (this.hasFailed) return 2;
    return this.seen.errors > 0 || this.tooManyWarnings !== undefined ? 1 : 0;
  }
}
