import type { Passage } from '../passage';

/**
 * Intents, the most specific first, and what their words are not reported as besides: the
 * catalogue’s decision on the same words. A second request is reported whatever else it says.
 */
const broaderThan: Readonly<Record<string, readonly string[]>> = {
  'no-review-incentive': [
    'no-review-change-request',
    'no-marketing',
    'no-cross-promotion',
    'no-confirmation-message',
  ],
  'no-conditional-review-request': [
    'no-marketing',
    'no-cross-promotion',
    'no-proactive-support-message',
  ],
  'no-positive-review-request': [
    'no-marketing',
    'no-cross-promotion',
    'no-proactive-support-message',
  ],
  'no-review-change-request': ['no-cancellation-request'],
  'no-opt-out-link': [
    'no-cancellation-request',
    'no-marketing',
    'no-cross-promotion',
    'no-proactive-support-message',
  ],
  'no-cancellation-request': [
    'no-delay-message',
    'no-cross-promotion',
    'no-confirmation-message',
    'no-proactive-support-message',
  ],
  'no-delay-message': ['no-cross-promotion'],
  'no-cross-promotion': ['no-proactive-support-message'],
};

/** The part of the shorter of two passages that both share where they are about the same words. */
const leastShared = 0.5;

/** The passages of each intent without those whose words show a more specific one. */
export function mostSpecific<Found extends Passage>(
  passages: ReadonlyMap<string, readonly Found[]>,
): ReadonlyMap<string, readonly Found[]> {
  const showing = [...passages.values()].filter(({ length }) => length > 0);
  if (showing.length < 2) return passages;
  const kept = new Map(passages);
  for (const [intent, broader] of Object.entries(broaderThan)) {
    const specific = kept.get(intent) ?? [];
    for (const other of specific.length > 0 ? broader : [])
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
