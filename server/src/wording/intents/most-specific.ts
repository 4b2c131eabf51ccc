import type { Passage } from '../passage';
import { intents } from './intents';

/** The part of the shorter of two passages that both share where they are about the same words. */
const leastShared = 0.5;

/** The passages of each intent, by its rule, without those whose words show a more specific one. */
export function mostSpecific<Found extends Passage>(
  passages: ReadonlyMap<string, readonly Found[]>,
): ReadonlyMap<string, readonly Found[]> {
  const showing = [...passages.values()].filter(({ length }) => length > 0);
  if (showing.length < 2) return passages;
  const kept = new Map(passages);
  for (const { rule, moreSpecificThan = [] } of intents) {
    const specific = kept.get(rule) ?? [];
    for (const other of specific.length > 0 ? moreSpecificThan : [])
      kept.set(
        other,
        (kept.get(other) ?? []).filter((passage) => !isTold(passage, specific)),
      );
  }
  return kept;
}

const isTold = ({ start, end }: Passage, by: readonly Passage[]): boolean =>
  by.some((each) => {
    const shared = Math.min(end, each.end) - Math.max(start, each.start);
    return shared >= Math.min(end - start, each.end - each.start) * leastShared;
  });
