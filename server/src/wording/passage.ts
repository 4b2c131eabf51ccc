import type { Range } from '../ranges/range';

/** Words that show an intent, as a stretch of the spoken text in UTF-16 units. */
export type Passage = Range;

/** From the beginning of the first to the end of the last. */
export const span = (first: Passage, ...others: readonly Passage[]): Passage => ({
  start: Math.min(first.start, ...others.map(({ start }) => start)),
  end: Math.max(first.end, ...others.map(({ end }) => end)),
});

/** How far apart words may be that are underlined in one go, in UTF-16 units. */
const closeBy = 30;

/** The passages of one sentence, which are in order, those close together as one. */
export function joinedNearby(passages: readonly Passage[]): Passage[] {
  const all: Passage[] = [];
  for (const { start, end } of passages) {
    const last = all.at(-1);
    if (last && start - last.end <= closeBy) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** A passage with what overlaps or touches it. */
export function grown(passage: Passage, others: readonly Passage[]): Passage {
  return others
    .filter(({ start, end }) => start <= passage.end + 3 && end >= passage.start - 3)
    .reduce((grownSoFar, other) => span(grownSoFar, other), passage);
}
