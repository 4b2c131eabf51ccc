import type { FixResult } from '../../lint/fix';
import { hasSafeFix, type Problem } from '../../lint/problem';

/** A checked file, as the formatters get it. */
export interface CheckedFile {
  /** How the path is shown: relative to the working folder inside it, else absolute. */
  path: string;
  /** The absolute path, which the configuration is chosen by; on standard input, too. */
  location: string;
  /** The text that the problems' offsets count: with `--fix` and `--fix-dry-run` the fixed one. */
  text: string;
  /** What is reported; with `--quiet` the errors only. */
  problems: Problem[];
  /** Another file that a place belonging to a problem lies in, by that place's path. */
  others?: (path: string) => OtherFile | undefined;
  /** What was fixed, or would be. */
  fixed?: { original: string; result: FixResult; written: boolean };
}

/** A file that is not the checked one, with its text as the check saw it. */
export interface OtherFile {
  path: string;
  text: string;
}

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  hints: number;
  /** Problems with a safe fix. */
  fixable: number;
}

/** Something that kept the run from doing what it was asked to: a file, a configuration. */
export interface Failure {
  /** What happened; it names the file unless there is a place in it. */
  message: string;
  /** The file, as it is shown, and the place in it. */
  path?: string;
  line?: number;
  column?: number;
}

/** The failure as one line, its place in front. */
export function failureText({ message, path, line, column }: Failure): string {
  return line === undefined ? message : `${path}:${line}:${column} ${message}`;
}

/** What is known when all files are checked. */
export interface Outcome {
  summary: Summary;
  failures: readonly Failure[];
  /** How many problems the baseline has let pass; nothing without one. */
  known?: number;
}

/** Turns checked files into a report, piece by piece. */
export interface Formatter {
  start(): string;
  file(file: CheckedFile): string;
  end(outcome: Outcome): string;
}

const counters = { error: 'errors', warning: 'warnings', info: 'infos', hint: 'hints' } as const;

/** The summary of no files; `count` adds to it. */
export function emptySummary(): Summary {
  return { files: 0, errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0 };
}

/** Adds a file's problems to the summary, those that are not listed among them. */
export function count(summary: Summary, problems: readonly Problem[]): void {
  summary.files++;
  for (const problem of problems) {
    summary[counters[problem.severity]] += problem.more ?? 1;
    if (hasSafeFix(problem)) summary.fixable++;
  }
}

/** How many problems there are of each severity, and how many have safe fixes. */
export function countsOf(problems: readonly Problem[]): Omit<Summary, 'files'> {
  const summary = emptySummary();
  count(summary, problems);
  const { errors, warnings, infos, hints, fixable } = summary;
  return { errors, warnings, infos, hints, fixable };
}
