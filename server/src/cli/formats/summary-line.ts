import type { Outcome, Summary } from './formatter';

/** What a run found, in one line for people. `nothing` is what there is none of in a clean run. */
export function summaryLine(
  { summary, known }: Outcome,
  filesWithProblems: number,
  nothing: 'problems' | 'errors' = 'problems',
): string {
  const { files, errors, warnings, infos, hints } = summary;
  const novelty = known === undefined ? '' : 'new ';
  const beside = known ? `, ${known} known` : '';
  const total = problemsIn(summary);
  if (files === 0) return 'No files checked';
  if (total === 0) return `✔ ${plural(files, 'file')} checked, no ${novelty}${nothing}${beside}`;
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
    [hints, 'hint'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, name]) => plural(count, name));
  const where = `in ${filesWithProblems} of ${plural(files, 'file')}`;
  return `✖ ${plural(total, `${novelty}problem`)} (${parts.join(', ')}) ${where}${beside}`;
}

/** How many problems a summary counts, of whatever severity. */
export function problemsIn({ errors, warnings, infos, hints }: Summary): number {
  return errors + warnings + infos + hints;
}

/** A number with its noun, which takes an `s` but for one. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
