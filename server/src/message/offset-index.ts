import type { Range } from './range';

/** Sorted offsets that can be asked for quickly. */
export class OffsetIndex {
  constructor(private readonly offsets: readonly number[]) {}

  /** Whether one of the offsets lies in the range. */
  hasIn({ start, end }: Range): boolean {
    let low = 0;
    let high = this.offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (this.offsets[low] ?? Infinity) < end;
  }
}
