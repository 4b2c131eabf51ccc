import { LineIndex } from '../../lint/line-index';
import type { ProblemSeverity } from '../../rules/severity';
import { printable } from '../terminal/display';
import type { CheckedFile, Failure, Formatter } from './formatter';
import { regionOf } from './region';
import { summaryLine } from './summary-line';

const severities: Record<ProblemSeverity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/**
 * A line a problem, as compilers report: `path:line:column: severity: message [rule]`. Editors know
 * this form – Vim, Emacs – or can be told it, as VS Code is by the problem matcher `$bsm-lint`.
 */
export function gccFormatter(): Formatter {
  let filesWithProblems = 0;
  return {
    start: () => '',
    file(file) {
      if (file.problems.length > 0) filesWithProblems++;
      return problemLines(file);
    },
    end(outcome) {
      const failed = outcome.failures.map(failureLine).join('');
      return `${failed}${summaryLine(outcome, filesWithProblems)}\n`;
    },
  };
}

function problemLines({ path, text, problems }: CheckedFile): string {
  const lines = new LineIndex(text);
  return problems
    .map(({ rule, severity, message, ...range }) => {
      const { startLine, startColumn } = regionOf(text, lines, range);
      const place = `${printable(path)}:${startLine}:${startColumn}`;
      return `${place}: ${severities[severity]}: ${printable(message)} [${rule}]\n`;
    })
    .join('');
}

function failureLine({ message, path = 'bsm-lint', line, column }: Failure): string {
  const place = line === undefined ? '' : `:${line}:${column}`;
  return `${printable(path)}${place}: error: ${printable(message)}\n`;
}
