import { LineIndex } from '../../lint/line-index';
import type { ProblemSeverity } from '../../rules/severity';
import type { CheckedFile, Failure, Formatter } from './formatter';
import { regionOf } from './region';
import { emptyTag, startTag } from './xml';

const severities: Record<ProblemSeverity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
};

/** The XML report of Checkstyle, which many services read. Every checked file is listed. */
export function checkstyleFormatter(): Formatter {
  return {
    start: () => '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n',
    file: (file) => fileElement(file.path, problemElements(file)),
    end: ({ failures }) => `${failures.map(failureElement).join('')}</checkstyle>\n`,
  };
}

function fileElement(name: string, errors: readonly string[]): string {
  const lines = errors.map((error) => `    ${error}\n`).join('');
  return lines === ''
    ? `  ${emptyTag('file', { name })}\n`
    : `  ${startTag('file', { name })}\n${lines}  </file>\n`;
}

function problemElements({ text, problems }: CheckedFile): string[] {
  const lines = new LineIndex(text);
  return problems.map(({ rule, severity, message, ...range }) => {
    const { startLine: line, startColumn: column } = regionOf(text, lines, range);
    const source = `bsm-lint.${rule}`;
    return emptyTag('error', { line, column, severity: severities[severity], message, source });
  });
}

function failureElement({ message, path = 'bsm-lint', line, column }: Failure): string {
  const place = { line, column, severity: 'error' };
  return fileElement(path, [emptyTag('error', { ...place, message, source: 'bsm-lint' })]);
}
