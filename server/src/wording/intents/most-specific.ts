import { RangeIndex } from '../../ranges/range-index';
import type { Passage } from '../passage';
import { intents, type IntentName } from './intents';

/** The part of the shorter of two passages that both share where they are about the same words. */
const leastShared = 0.5;

/** The passages of each intent, by its rule, without those whose words show a more specific one. */
export function mostSpecific<Found extends Passage>(
  passages: ReadonlyMap<IntentName, readonly Found[]>,
): ReadonlyMap<IntentName, readonly Found[]> {
  if (passages.size < 2) return passages;
  const kept = new Map(passages);
  for (const { rule, moreSpecificThan = [] } of intents) {
    const specific = kept.get(rule);
    if (!specific || specific.length === 0) continue;
    const index = new RangeIndex(specific);
    for (const other of moreSpecificThan) {
      const found = kept.get(other);
      if (found)
        kept.set(
          other,
          found.filter((passage) => !isTold(passage, index)),
        );
    }
  }
  return kept;
}

function isTold(passage: Passage, by: RangeIndex<Passage>): boolean {
  for (const each of by.overlapping(passage)) {
    const shared = Math.min(passage.end, each.end) - Math.max(passage.start, each.start);
    const shorter = Math.min(passage.end - passage.start, each.end - each.start);
    if (shared >= shorter * leastShared) return true;
  }
  return false;
}
