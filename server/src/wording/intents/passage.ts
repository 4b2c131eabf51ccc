import type { Concept } from '../concepts';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';

/** Words that show an intent, as a stretch of the spoken text in UTF-16 units. */
export interface Passage {
  start: number;
  end: number;
}

/** Finds where a text shows an intent. */
export type FindPassages = (text: SpokenText) => Passage[];

/** From the beginning of the first to the end of the last. */
export const span = (first: Passage, ...others: readonly Passage[]): Passage => ({
  start: Math.min(first.start, ...others.map(({ start }) => start)),
  end: Math.max(first.end, ...others.map(({ end }) => end)),
});

/** Every place where the text says it and does not deny it. */
export function sayings(
  { statements }: SpokenText,
  concept: Concept,
  isMeant: (statement: Statement) => boolean = () => true,
): Passage[] {
  return statements
    .filter(isMeant)
    .flatMap((statement) => statement.asserted(concept).map(({ start, end }) => ({ start, end })));
}

/** The statements before and after, as far as they belong to the same train of thought. */
export function neighbours(
  statements: readonly Statement[],
  index: number,
  { before = 1, after = 1 } = {},
): readonly Statement[] {
  return statements
    .slice(Math.max(0, index - before), index + after + 1)
    .filter((statement) => statement !== statements[index]);
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
