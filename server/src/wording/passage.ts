/** Words that show an intent, as a stretch of the spoken text in UTF-16 units. */
export interface Passage {
  start: number;
  end: number;
}

/** From the beginning of the first to the end of the last. */
export const span = (first: Passage, ...others: readonly Passage[]): Passage => ({
  start: Math.min(first.start, ...others.map(({ start }) => start)),
  end: Math.max(first.end, ...others.map(({ end }) => end)),
});

/** How far apart words may be that are underlined in one go, in UTF-16 units. */
const closeBy = 30;

/** Passages of one sentence, those close together as one. */
export function joined(passages: readonly Passage[]): Passage[] {
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

/** Passages of one list within each other are one, the larger. */
export function largest(passages: readonly Passage[]): Passage[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Passage[] = [];
  for (const passage of sorted) {
    const last = kept.at(-1);
    if (last && passage.start < last.end) last.end = Math.max(last.end, passage.end);
    else kept.push({ ...passage });
  }
  return kept;
}
