import { applyFixes, mostRounds } from '../../lint/fix';
import type { Problem } from '../../lint/problem';
import type { Mending } from './mending';

/** A text and what is wrong with it. */
export interface Draft {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Applies fixes and checks again until nothing changes. */
export async function mend(
  text: string,
  mending: Mending,
  check: (text: string) => Promise<readonly Problem[]>,
): Promise<Draft> {
  let draft: Draft = { text, problems: await check(text) };
  for (let round = 0; mending !== 'no' && round < mostRounds; round++) {
    const wanted = mending === 'safe' ? draft.problems : draft.problems.map(withSuggestion);
    const { text: mended, applied } = applyFixes(draft.text, wanted);
    if (applied === 0 || mended === draft.text) break;
    draft = { text: mended, problems: await check(mended) };
  }
  return draft;
}

/** The problem with its first fix as a safe one, unless that needs another file. */
function withSuggestion(problem: Problem): Problem {
  const first = problem.fixes.find(({ create }) => !create);
  return { ...problem, fixes: first ? [{ ...first, kind: 'safe' }] : [] };
}
