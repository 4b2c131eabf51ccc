import type { Problem } from '../../lint/problem';

/** The problems as an assistant reads them to its user, one a paragraph. Lines count from 1. */
export function problemText(text: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  return problems
    .map(({ rule, severity, message, start, header, fixes }) => {
      const line = text.slice(0, start).split(/\r\n|\n|\r/).length;
      const where = header === undefined ? `line ${line}` : `header, ${header}`;
      const offers = fixes.map(({ title }) => `\n  Fix: ${title}`).join('');
      return `${severity} (${rule}, ${where}): ${message}${offers}`;
    })
    .join('\n\n');
}
