import { isAbsolute } from 'node:path';
import { LineIndex } from '../../lint/line-index';
import { isInside } from '../../config/paths';
import type { ProblemSeverity } from '../../rules/severity';
import type { CheckedFile, Failure, Formatter } from './formatter';
import { regionOf, type Region } from './region';
import { summaryLine } from './summary-line';

const commands: Record<ProblemSeverity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/**
 * Annotations for GitHub Actions, a workflow command each, and the summary for the log. Files are
 * named from the folder of the checkout on, which `root` is; without it from `cwd` on.
 */
export function githubFormatter(cwd: string, root?: string): Formatter {
  const shown = (path: string): string => {
    const absolute = isAbsolute(path) ? path : `${cwd}/${path}`;
    return root !== undefined && isInside(root, absolute) ? absolute.slice(root.length + 1) : path;
  };
  let filesWithProblems = 0;
  return {
    start: () => '',
    file(file) {
      if (file.problems.length > 0) filesWithProblems++;
      return annotations(file, shown(file.path));
    },
    end(outcome) {
      const failed = outcome.failures.map((failure) => failureAnnotation(failure, shown)).join('');
      return `${failed}${summaryLine(outcome, filesWithProblems)}\n`;
    },
  };
}

function annotations({ text, problems }: CheckedFile, file: string): string {
  const lines = new LineIndex(text);
  return problems
    .map(({ rule, severity, message, ...range }) => {
      const place = { file, ...lineProperties(regionOf(text, lines, range)) };
      return command(commands[severity], { ...place, title: rule }, message);
    })
    .join('');
}

/** Columns count only for what stands on one line. */
function lineProperties(region: Region): Record<string, string | number> {
  const { startLine: line, endLine, startColumn: col, endColumn } = region;
  return line === endLine ? { line, endLine, col, endColumn } : { line, endLine };
}

function failureAnnotation(
  { message, path, line, column }: Failure,
  shown: (path: string) => string,
): string {
  const place = {
    ...(path !== undefined && { file: shown(path) }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { col: column }),
  };
  return command('error', { ...place, title: 'bsm-lint' }, message);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${written.join(',')}::${escaped(message)}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
