import { LineIndex } from '../../lint/line-index';
import type { Problem } from '../../lint/problem';

/** The problems as an assistant reads them to its user, one a paragraph. Lines count from 1. */
export function problemText(text: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const lines = new LineIndex(text);
  return problems
    .map(({ rule, severity, message, start, header, fixes }) => {
      const { line } = lines.position(start);
      const where = header === undefined ? `line ${line}` : `header, ${header}`;
      const offers = fixes.map(({ title }) => `\n  Fix: ${title}`).join('');
      return `${severity} (${rule}, ${where}): ${message}${offers}`;
    })
    .join('\n\n');
}
