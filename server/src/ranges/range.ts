/** A stretch of the file: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Whether the two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Where the text stands without the white space around it.
 * @param from where the text begins
 */
export function trimmedRange(text: string, from = 0): Range {
  const start = text.length - text.trimStart().length;
  return { start: from + start, end: from + Math.max(start, text.trimEnd().length) };
}

/** Orders ranges by where they begin. */
export function byStart(a: Range, b: Range): number {
  return a.start - b.start;
}

/** The ranges in order, those that overlap as one. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges.toSorted(byStart)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Whether the offset lies in the range or at one of its ends, as a cursor does. */
export function isAt({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Those of the items, which are in order, that are not wholly in what the ranges cover. */
export function outside<Item extends Range>(
  ranges: readonly Range[],
  items: readonly Item[],
): Item[] {
  const sorted = [...ranges].sort(byStart);
  let next = 0;
  let end = 0;
  return items.filter((item) => {
    for (; (sorted[next]?.start ?? Infinity) <= item.start; next++)
      end = Math.max(end, sorted[next]?.end ?? 0);
    return item.end > end;
  });
}

/** Those of the items, which are in order, that overlap none of the ranges. */
export function clearOf<Item extends Range>(
  ranges: readonly Range[],
  items: readonly Item[],
): Item[] {
  const taken = joined(ranges);
  let next = 0;
  return items.filter((item) => {
    while ((taken[next]?.end ?? Infinity) <= item.start) next++;
    return (taken[next]?.start ?? Infinity) >= item.end;
  });
}
