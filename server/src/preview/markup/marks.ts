import type { Problem } from '../../lint/problem';
import { addUnder } from '../../message/lists-by-key';
import type { Range } from '../../ranges/range';
import { gravity } from '../../rules/severity';
import type { SourcePlace } from '../template/expanded-text';

/** A place in a file that shows a problem. */
export interface Mark extends Range {
  /** The problem's place among those of the preview. */
  problem: number;
}

/** Of more problems than this, the rest is only listed. */
const mostMarked = 1000;

const none: readonly Mark[] = [];

/** The places of the problems, by file; remembers which problems were shown. */
export class Marks {
  private readonly byFile = new Map<number, Mark[]>();
  private readonly shown = new Set<number>();

  /** @param partialPaths the partials of the preview, of which the first has the index 1 */
  constructor(
    private readonly problems: readonly Problem[],
    partialPaths: readonly string[],
  ) {
    const fileOf = new Map(partialPaths.map((path, index) => [path, index + 1]));
    for (const [index, { start, end, related }] of problems.slice(0, mostMarked).entries()) {
      this.add(0, { problem: index, start, end });
      for (const { path, ...place } of related) {
        const file = path === undefined ? undefined : fileOf.get(path);
        if (file !== undefined) this.add(file, { ...place, problem: index });
      }
    }
    for (const marks of this.byFile.values()) marks.sort((a, b) => a.start - b.start);
  }

  /** The marks that share something with the place, by where they begin. */
  in({ file, start, end }: SourcePlace): readonly Mark[] {
    const marks = this.byFile.get(file);
    if (!marks) return none;
    const found: Mark[] = [];
    for (const mark of marks) {
      if (mark.start >= end) break;
      if (mark.end > start) found.push(mark);
    }
    return found;
  }

  /**
   * Notes that a place of these problems is shown.
   * @returns whether it is the first one of any of them
   */
  show(problems: Iterable<number>): boolean {
    const before = this.shown.size;
    for (const problem of problems) this.shown.add(problem);
    return this.shown.size > before;
  }

  isShown(problem: number): boolean {
    return this.shown.has(problem);
  }

  /** The most severe of these problems. */
  worst(problems: readonly number[]): Problem | undefined {
    const found = problems.map((index) => this.problems[index]).filter((one) => one !== undefined);
    return found.toSorted((a, b) => gravity(b.severity) - gravity(a.severity))[0];
  }

  private add(file: number, { problem, start, end }: Mark): void {
    addUnder(this.byFile, file, { problem, start, end });
  }
}
