import type { Problem } from '../../server/src/browser';

const names: Readonly<Record<Problem['severity'], readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/** How a message stands, in one sentence. */
export function statusOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.';
  const counts = Object.entries(names).flatMap(([severity, [one, many]]) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return `${counts.join(', ')} found.`;
}
