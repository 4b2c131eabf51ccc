import { contains } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import { ConceptSet } from '../phrases/concept-set';
import type { Concept } from '../phrases/concepts';
import type { Passage } from '../passage';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';

/** Finds where a text shows an intent. */
export type FindPassages = (text: SpokenText) => readonly Passage[];

/** Finds nothing in a text that speaks of none of these, which tells more quickly than looking. */
export function whereMentioned(concepts: readonly Concept[], find: FindPassages): FindPassages {
  const sought = ConceptSet.of(...concepts);
  return (text) => (speaksOfAny(text, sought) ? find(text) : none);
}

const none: readonly Passage[] = [];

export const reviewConcepts = [
  'review',
  'ask-review',
  'five-stars',
  'positive-review',
  'existing-review',
] as const;

/** What shows that a review may be meant, even where none is named: `if our service was excellent`, `bad things`. */
const reviewHints = ConceptSet.of(...reviewConcepts, 'amazon-review', 'if-satisfied', 'if-unhappy');

/**
 * The same for what is about reviews, where anything in the text may speak of one: `five times`, `a
 * big box`, `correct the text` say other things elsewhere.
 */
export const whereReviewsMayBeMeant = (
  concepts: readonly Concept[],
  find: FindPassages,
): FindPassages =>
  whereMentioned(concepts, (text) => (speaksOfAny(text, reviewHints) ? find(text) : none));

/** Whether phrases for one of these stand in the text, whatever they come to there. */
export const speaksOfAny = ({ facts }: SpokenText, concepts: ConceptSet): boolean =>
  facts.get(conceptsIn).holdsAny(concepts);

const draft = ConceptSet.of('draft');
const amazonReview = ConceptSet.of('amazon-review');
const starMotif = ConceptSet.of('star-motif');
const askReview = ConceptSet.of('ask-review');
const recall = ConceptSet.of('recall');

/** Whether the text is about a draft that waits for the buyer’s word, and no review on Amazon is named. */
export const isAboutDraft = (text: SpokenText): boolean =>
  speaksOfAny(text, draft) && (!speaksOfAny(text, amazonReview) || drawsStars(text));

/** Whether the stars of the text are part of a design, which may be there for review: `five stars above the name`. */
export const drawsStars = (text: SpokenText): boolean =>
  speaksOfAny(text, starMotif) && (speaksOfAny(text, draft) || !speaksOfAny(text, askReview));

/** Whether the text is about goods that their maker recalls. */
export const isAboutRecall = (text: SpokenText): boolean => speaksOfAny(text, recall);

/** Whether the words only tell what other sellers want or do: `Some sellers beg for five stars.` */
export const isOthers = ({ statements }: SpokenText, passage: Passage): boolean =>
  statements[firstEndingBehind(statements, passage.start)]
    ?.all('others-do')
    .some((others) => contains(others, passage)) === true;

/** Whether a sentence speaks of reviews, whatever it says of them. */
export const speaksOfReview = (statement: Statement): boolean =>
  statement.mentions('review') || statement.mentions('ask-review');

/** Every concept that phrases of the text stand for. */
export function conceptsIn({ statements }: SpokenText): ConceptSet {
  const found = new ConceptSet();
  for (const { meaning } of statements) found.addAll(meaning.concepts);
  return found;
}
