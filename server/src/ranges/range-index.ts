import { byStart, type Range } from './range';
import { firstIndex } from './sorted-offsets';

/** Finds, among many ranges that may overlap each other, those that overlap another one. */
export class RangeIndex<Item extends Range> {
  private readonly items: readonly Item[];
  /** How far each of the items, and those before it, reach. */
  private readonly reach: readonly number[];

  constructor(items: readonly Item[]) {
    this.items = items.toSorted(byStart);
    let furthest = 0;
    this.reach = this.items.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** Those that share characters with the range, the last one first. */
  *overlapping({ start, end }: Range): Generator<Item> {
    for (let at = firstIndex(this.items, (item) => item.start >= end) - 1; at >= 0; at--) {
      const item = this.items[at];
      if (!item || (this.reach[at] ?? 0) <= start) return;
      if (item.end > start) yield item;
    }
  }
}
