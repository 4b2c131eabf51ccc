import type { Concept } from '../phrases/concepts';
import type { SpokenText } from '../wording';

/** Words that show an intent, as a stretch of the spoken text in UTF-16 units. */
export interface Passage {
  start: number;
  end: number;
}

/** Finds where a text shows an intent. */
export type FindPassages = (text: SpokenText) => Passage[];

/** Finds nothing in a text that speaks of none of these, which tells more quickly than looking. */
export const whereMentioned =
  (concepts: readonly Concept[], find: FindPassages): FindPassages =>
  (text) =>
    speaksOfAny(text, concepts) ? find(text) : [];

export const reviewConcepts = [
  'review',
  'ask-review',
  'five-stars',
  'positive-review',
  'existing-review',
] as const;

/** What shows that a review may be meant, even where none is named: `if our service was excellent`, `bad things`. */
const reviewHints = [...reviewConcepts, 'if-satisfied', 'if-unhappy'] as const;

/**
 * The same for what is about reviews, where anything in the text may speak of one: `five times`, `a
 * big box`, `correct the text` say other things elsewhere.
 */
export const whereReviewsMayBeMeant = (
  concepts: readonly Concept[],
  find: FindPassages,
): FindPassages =>
  whereMentioned(concepts, (text) => (speaksOfAny(text, reviewHints) ? find(text) : []));

/** Whether phrases for one of these stand in the text, whatever they come to there. */
export function speaksOfAny({ facts }: SpokenText, concepts: readonly Concept[]): boolean {
  const known = facts.get(conceptsIn);
  return known.size > 0 && concepts.some((concept) => known.has(concept));
}

/** Every concept that phrases of the text stand for. */
export function conceptsIn({ statements }: SpokenText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { meaning } of statements)
    for (const concept of meaning.hits.keys()) found.add(concept);
  return found;
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
