import { contains, type Range } from './range';

/** The place of the first item that fits, in items of which all behind it fit too. */
export function firstIndex<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last item before the first that fits, in items of which all behind that fit too. */
export function lastBefore<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
): Item | undefined {
  const next = firstIndex(items, fits);
  // To V8 an index of -1 is a name, and looked up slowly.
  return next > 0 ? items[next - 1] : undefined;
}

/** The place of the first of the sorted offsets that is not before the given one. */
export const firstAtOrBehind = (offsets: readonly number[], offset: number): number =>
  firstIndex(offsets, (each) => each >= offset);

/** The place of the first of the ranges, which are in order and apart, that ends behind the offset. */
export const firstEndingBehind = (ranges: readonly Range[], offset: number): number =>
  firstIndex(ranges, ({ end }) => end > offset);

/** The one of the ranges, which are in order and apart, that holds the whole range. */
export function rangeHolding<Item extends Range>(
  ranges: readonly Item[],
  range: Range,
): Item | undefined {
  const found = ranges[firstEndingBehind(ranges, range.start)];
  return found && contains(found, range) ? found : undefined;
}

/** Whether one of the ranges, which are in order and apart, holds the character at the offset. */
export const isWithinOne = (ranges: readonly Range[], offset: number): boolean =>
  (ranges[firstEndingBehind(ranges, offset)]?.start ?? Infinity) <= offset;

/** Whether one of the sorted offsets lies in the range. */
export function hasOffsetIn(offsets: readonly number[], { start, end }: Range): boolean {
  return (offsets[firstAtOrBehind(offsets, start)] ?? Infinity) < end;
}

/** Whether one of the ranges, sorted by their starts, begins in the range. */
export function hasStartIn(ranges: readonly Range[], { start, end }: Range): boolean {
  const next = firstIndex(ranges, (range) => range.start >= start);
  return (ranges[next]?.start ?? Infinity) < end;
}
