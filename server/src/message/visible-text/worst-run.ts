import type { Block } from '../template/blocks';
import { deepestRepeat } from '../template/fold';
import type { LineEvent } from './line-breaks';

/** What has come since the last visible content, at worst. */
interface Worst {
  /** Less than none where no content has come: what stands before all of it makes no run. */
  breaks: number;
  isInEmptyBlock: boolean;
}

const atStart: Worst = { breaks: -1, isInEmptyBlock: false };

/**
 * Whether any path might have more line breaks in a row than the limit. All are followed as one, on
 * which everywhere the worst holds that any of them leads to: in most messages even that is not too
 * much, and none has to be followed by itself.
 */
export function mayHaveLongRun(
  blocks: readonly Block[],
  events: readonly LineEvent[],
  limit: number,
): boolean {
  const walk = new WorstRun(events);
  walk.through(blocks, Infinity, 0);
  return walk.most > limit;
}

class WorstRun {
  most = 0;
  private next = 0;
  private breaks = atStart.breaks;
  private isInEmptyBlock = atStart.isInEmptyBlock;

  constructor(private readonly events: readonly LineEvent[]) {}

  through(blocks: readonly Block[], end: number, repeatDepth: number): void {
    for (const block of blocks) {
      this.stepTo(block.start);
      this.branch(block, repeatDepth);
    }
    this.stepTo(end);
  }

  private branch({ branches, always, repeats }: Block, repeatDepth: number): void {
    const before = this.now();
    const depth = repeatDepth + (repeats ? 1 : 0);
    let worst = branches.length === 1 && !always ? before : atStart;
    for (const branch of branches) {
      const first = this.next;
      const isTwice = repeats && branch === branches[0] && depth <= deepestRepeat;
      this.goOnWith(before);
      for (let turns = isTwice ? 2 : 1; turns > 0; turns--) {
        this.next = first;
        this.through(branch.blocks, branch.end, depth);
        worst = worseOf(worst, this.now());
      }
    }
    this.goOnWith(worst);
  }

  private now(): Worst {
    return { breaks: this.breaks, isInEmptyBlock: this.isInEmptyBlock };
  }

  private goOnWith({ breaks, isInEmptyBlock }: Worst): void {
    this.breaks = breaks;
    this.isInEmptyBlock = isInEmptyBlock;
  }

  /** Steps over all events that begin before `end`. */
  private stepTo(end: number): void {
    for (
      let event = this.events[this.next];
      event && event.start < end;
      event = this.events[++this.next]
    )
      this.step(event.kind);
  }

  private step(kind: LineEvent['kind']): void {
    if (kind === 'break' || (kind === 'block-close' && this.isInEmptyBlock)) {
      if (this.breaks >= 0) this.breaks++;
      this.most = Math.max(this.most, this.breaks);
    } else if (kind === 'content') this.breaks = 0;
    else if (kind === 'boundary') this.breaks = Math.min(this.breaks, 0);
    this.isInEmptyBlock = kind === 'block-open';
  }
}

const worseOf = (one: Worst, other: Worst): Worst => ({
  breaks: Math.max(one.breaks, other.breaks),
  isInEmptyBlock: one.isInEmptyBlock || other.isInEmptyBlock,
});
