import { LineIndex } from '../../lint/line-index';
import type { Problem } from '../../lint/problem';
import { changes } from './changes';
import { codeFrame } from './code-frame';
import type { Paint } from '../terminal/color';
import { printable } from '../terminal/display';
import { fill } from '../terminal/styled-words';
import { severityStyles } from '../terminal/severity-styles';
import type { CheckedFile, Formatter, Outcome } from './formatter';
import { plural, problemsIn, summaryLine } from './summary-line';

/** What the report is printed on. */
export interface Screen {
  paint: Paint;
  columns: number;
  /** Whether messages are broken to fit; if not, each is one line, good to search in. */
  wraps: boolean;
}

/** The report for people: every problem with the line it is in. `quiet` has left out warnings. */
export function stylishFormatter(screen: Screen, quiet: boolean): Formatter {
  const { paint, columns } = screen;
  const fixedIn = { written: 0, shown: 0 };
  let filesWithProblems = 0;
  return {
    start: () => '',
    file(file) {
      const { fixed, problems } = file;
      if (fixed) fixedIn[fixed.written ? 'written' : 'shown'] += fixed.result.applied;
      if (problems.length > 0) filesWithProblems++;
      const diff = fixed && !fixed.written ? changes(fixed, paint, columns) : '';
      if (diff === '' && problems.length === 0) return '';
      const heading = paint('bold', paint('underline', printable(file.path)));
      return `${heading}\n${diff}${problemTexts(file, screen)}\n`;
    },
    end(outcome) {
      const { written, shown } = fixedIn;
      return [
        written ? paint('green', `Fixed ${plural(written, 'problem')}.\n`) : '',
        shown ? paint('green', `--fix would fix ${plural(shown, 'problem')}.\n`) : '',
        summaryText(outcome, filesWithProblems, paint, quiet ? 'errors' : 'problems'),
      ].join('');
    },
  };
}

function problemTexts({ text, problems, others }: CheckedFile, screen: Screen): string {
  if (problems.length === 0) return '';
  const { paint, columns } = screen;
  const lines = new LineIndex(text);
  return problems
    .map((problem) => {
      const heading = headingText(problem, lines, screen);
      const style = severityStyles[problem.severity];
      const frame = codeFrame(text, lines, problem, columns, paint, style);
      return `${heading}\n${frame}${placesElsewhere(problem, others, paint)}`;
    })
    .join('');
}

/** The places in other files that belong to a problem, a line each. */
function placesElsewhere(
  { related }: Problem,
  others: CheckedFile['others'],
  paint: Paint,
): string {
  return related
    .map(({ path, start, message }) => {
      const other = path === undefined ? undefined : others?.(path);
      if (!other) return '';
      const { line, column } = new LineIndex(other.text).position(start);
      return `    ${paint('dim', `${printable(other.path)}:${line}:${column}  ${printable(message)}`)}\n`;
    })
    .join('');
}

function headingText(
  { rule, severity, message, start }: Problem,
  lines: LineIndex,
  { paint, columns, wraps }: Screen,
): string {
  const { line, column } = lines.position(start);
  const [opening = '', ...others] = printable(message).split(' ');
  const words = [
    [{ text: severity, style: severityStyles[severity] }, { text: `  ${opening}` }],
    ...others.map((text) => [{ text }]),
    [{ text: ' ' }, { text: rule, style: 'dim' as const }],
  ];
  return fill(words, wraps ? columns : Infinity, paint, `  ${line}:${column}  `, '    ');
}

function summaryText(
  outcome: Outcome,
  filesWithProblems: number,
  paint: Paint,
  nothing: 'problems' | 'errors',
): string {
  const { summary } = outcome;
  const line = summaryLine(outcome, filesWithProblems, nothing);
  if (summary.files === 0) return `${line}\n`;
  if (problemsIn(summary) === 0) return paint('green', `${line}\n`);
  const { errors, fixable } = summary;
  return (
    paint('bold', paint(errors > 0 ? 'red' : 'yellow', line)) +
    (fixable > 0 ? `\n  ${fixable} fixable with --fix\n` : '\n')
  );
}
