import type { Range } from './range';

/** The place of the first of the sorted offsets that is not before the given one. */
export function firstAtOrBehind(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the sorted offsets lies in the range. */
export function hasOffsetIn(offsets: readonly number[], { start, end }: Range): boolean {
  return (offsets[firstAtOrBehind(offsets, start)] ?? Infinity) < end;
}

/** Whether one of the ranges, sorted by their starts, begins in the range. */
export function hasStartIn(ranges: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Infinity) < end;
}

/** The place of the first of the ranges, which are in order and apart, that ends behind the offset. */
export function firstEndingBehind(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
