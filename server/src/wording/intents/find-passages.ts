import type { Concept } from '../phrases/concepts';
import type { Passage } from '../passage';
import type { SpokenText } from '../wording';

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
const reviewHints = [...reviewConcepts, 'amazon-review', 'if-satisfied', 'if-unhappy'] as const;

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

/** Whether the text is about a draft that waits for the buyer’s word, and no review on Amazon is named. */
export const isAboutDraft = (text: SpokenText): boolean =>
  speaksOfAny(text, ['draft']) && (!speaksOfAny(text, ['amazon-review']) || drawsStars(text));

/** Whether the stars of the text are part of a design: `five stars above the name`. */
export const drawsStars = (text: SpokenText): boolean =>
  speaksOfAny(text, ['star-motif']) && !speaksOfAny(text, ['ask-review']);

/** Whether the text is about goods that their maker recalls. */
export const isAboutRecall = (text: SpokenText): boolean => speaksOfAny(text, ['recall']);

/** Every concept that phrases of the text stand for. */
export function conceptsIn({ statements }: SpokenText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { meaning } of statements)
    for (const concept of meaning.hits.keys()) found.add(concept);
  return found;
}
