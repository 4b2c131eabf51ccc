import { LineIndex } from '../lint/line-index';
import type { Problem } from '../lint/problem';
import { changes } from './changes';
import { codeFrame } from './code-frame';
import type { Paint, Style } from './color';
import { printable } from './display';
import type { CheckedFile, Formatter, Summary } from './report';

const severityStyles: Record<Problem['severity'], Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'magenta',
};

/** The report for people: every problem with the line it is in. `columns` is the screen's width. */
export function stylishFormatter(paint: Paint, columns: number): Formatter {
  const fixedIn = { written: 0, shown: 0 };
  let filesWithProblems = 0;
  return {
    start: () => '',
    file(file) {
      if (file.fixed)
        fixedIn[file.fixed.written ? 'written' : 'shown'] += file.fixed.result.applied;
      if (file.problems.length > 0) filesWithProblems++;
      const parts = [
        ...(file.fixed && !file.fixed.written ? [changes(file.fixed, paint, columns)] : []),
        ...problemTexts(file, paint, columns),
      ];
      if (parts.length === 0) return '';
      return `${paint('underline', printable(file.path))}\n${parts.join('')}\n`;
    },
    end(summary) {
      return [
        ...(fixedIn.written
          ? [paint('green', `Fixed ${plural(fixedIn.written, 'problem')}.`)]
          : []),
        ...(fixedIn.shown
          ? [paint('green', `--fix would fix ${plural(fixedIn.shown, 'problem')}.`)]
          : []),
        summaryLine(summary, filesWithProblems, paint),
      ]
        .map((line) => `${line}\n`)
        .join('');
    },
  };
}

function problemTexts({ text, problems }: CheckedFile, paint: Paint, columns: number): string[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(text);
  return problems.map((problem) => {
    const { line, column } = lines.position(problem.start);
    const style = severityStyles[problem.severity];
    const heading = [
      `${line}:${column}`,
      paint(style, problem.severity),
      printable(problem.message),
      paint('dim', problem.rule),
    ].join('  ');
    return `  ${heading}\n${codeFrame(text, lines, problem, columns, paint, style)}`;
  });
}

function summaryLine(summary: Summary, filesWithProblems: number, paint: Paint): string {
  const { files, errors, warnings, infos, hints, fixable } = summary;
  const total = errors + warnings + infos + hints;
  if (total === 0) return paint('green', `✔ ${plural(files, 'file')} checked, no problems`);
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
    [hints, 'hint'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, name]) => plural(count, name));
  const where = `in ${filesWithProblems} of ${plural(files, 'file')}`;
  const line = `✖ ${plural(total, 'problem')} (${parts.join(', ')}) ${where}`;
  return (
    paint('bold', paint(errors > 0 ? 'red' : 'yellow', line)) +
    (fixable > 0 ? `\n  ${fixable} fixable with --fix` : '')
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
