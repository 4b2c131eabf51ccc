import type { Block, Branch, Condition } from './blocks';
import type { Range } from '../../ranges/range';

/** More ways through a template than this are not read one by one; the rest is read as one text. */
const mostPaths = 12;

/**
 * Ways through the template that together take every branch at least once.
 * Each is given as the ranges that it leaves out, in order. Equal conditions go the same way.
 */
export function coveringPaths(blocks: readonly Block[]): Range[][] {
  if (blocks.length === 0) return [[]];
  const untaken = new Set<Branch>();
  const wanted = new Map<string, number>();
  forEachBranch(blocks, (branch) => {
    untaken.add(branch);
    want(wanted, branch, 1);
  });
  const paths: Range[][] = [];
  while (untaken.size > 0 && paths.length < mostPaths) {
    const before = untaken.size;
    const path = new PathWalk(untaken, wanted).walk(blocks);
    if (untaken.size === before) break;
    paths.push(path);
  }
  // What no path reaches (too many branches, conditions that exclude each other) is still read.
  if (untaken.size > 0) paths.push([]);
  return paths;
}

/** The blocks with an empty branch for each that may also yield nothing. */
export function withEmptyBranches(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const branches: Branch[] = block.branches.map((branch) => ({
      ...branch,
      blocks: withEmptyBranches(branch.blocks),
    }));
    const condition = branches[0]?.condition;
    if (branches.length === 1 && !block.always)
      branches.push({
        start: block.end,
        end: block.end,
        blocks: [],
        ...(condition && { condition: { ...condition, holds: !condition.holds } }),
      });
    return { ...block, branches };
  });
}

function forEachBranch(blocks: readonly Block[], visit: (branch: Branch) => void): void {
  for (const block of blocks)
    for (const branch of block.branches) {
      visit(branch);
      forEachBranch(branch.blocks, visit);
    }
}

const conditionName = ({ key, holds }: Pick<Condition, 'key' | 'holds'>): string =>
  `${holds ? '+' : '-'}${key}`;

function want(wanted: Map<string, number>, branch: Branch, change: number): void {
  if (!branch.condition) return;
  const name = conditionName(branch.condition);
  wanted.set(name, (wanted.get(name) ?? 0) + change);
}

/** One walk that prefers branches that no walk has taken yet. */
class PathWalk {
  private readonly decided = new Map<number, boolean>();
  private readonly leftOut: Range[] = [];

  constructor(
    private readonly untaken: Set<Branch>,
    private readonly wanted: Map<string, number>,
  ) {}

  walk(blocks: readonly Block[]): Range[] {
    for (const block of blocks) {
      const chosen = this.choose(block);
      for (const branch of block.branches) {
        if (branch !== chosen) {
          this.leaveOut(branch);
          continue;
        }
        if (this.untaken.delete(branch)) want(this.wanted, branch, -1);
        this.walk(branch.blocks);
      }
    }
    return this.leftOut;
  }

  private choose({ branches }: Block): Branch | undefined {
    const condition = branches[0]?.condition;
    if (!condition) return branches.find((branch) => this.holdsUntaken(branch)) ?? branches[0];
    const { key } = condition;
    const holds = this.decided.get(key) ?? this.decide(key, branches, condition.holds);
    this.decided.set(key, holds);
    return branches.find((branch) => branch.condition?.holds === holds);
  }

  private decide(key: number, branches: readonly Branch[], byDefault: boolean): boolean {
    const here = branches.find((branch) => this.holdsUntaken(branch))?.condition?.holds;
    if (here !== undefined) return here;
    const isWanted = (holds: boolean): boolean =>
      (this.wanted.get(conditionName({ key, holds })) ?? 0) > 0;
    return isWanted(byDefault) || !isWanted(!byDefault) ? byDefault : !byDefault;
  }

  private holdsUntaken(branch: Branch): boolean {
    return (
      this.untaken.has(branch) ||
      branch.blocks.some(({ branches }) => branches.some((inner) => this.holdsUntaken(inner)))
    );
  }

  private leaveOut({ start, end }: Branch): void {
    if (end > start) this.leftOut.push({ start, end });
  }
}
