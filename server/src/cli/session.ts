import type { Problem } from '../lint/problem';
import type { Rule } from '../rules/rule';
import type { Spelling } from '../spelling/spelling';
import type { NodeWorkspace } from '../workspace/node';
import { type Surroundings } from '../workspace/workspace';
import { FileError } from '../workspace/files/file-error';
import type { Options } from './arguments';
import type { BaselineRun } from './baseline/baseline-run';
import type { Checked, Checker, Given } from './checker';
import { MetConfigs } from './config-problems';
import { discover, type Discovered } from './discover';
import {
  count,
  emptySummary,
  failureText,
  type CheckedFile,
  type Failure,
  type Formatter,
} from './formats/formatter';
import type { Output, Sink } from './output';
import { refuseReportIn } from './report-path';
import { shownPath } from './shown-path';
import { Tally } from './tally';
import { printable } from './terminal/display';

export interface SessionSetup {
  options: Options;
  rules: readonly Rule[];
  cwd: string;
  workspace: NodeWorkspace;
  checker: Checker;
  formatter: Formatter;
  report: Sink;
  /** Where everything goes that is not the report. */
  errors: Output;
  /** Without it, spelling is not checked. */
  spelling?: Spelling;
  /** What is known and let pass, or is to become known. */
  baseline?: BaselineRun;
}

/** One run over any number of messages: checks them, reports them, and counts what it saw. */
export class Session {
  private readonly configs = new MetConfigs();
  private readonly summary = emptySummary();
  private readonly tally: Tally;
  private readonly failures: Failure[] = [];

  constructor(private readonly setup: SessionSetup) {
    this.tally = new Tally(setup.options);
    setup.report.write(setup.formatter.start());
  }

  /** The files that the paths, folders and globs mean; throws a `UsageError` where the report is one. */
  discover(paths: readonly string[]): Discovered {
    const { options, cwd, workspace } = this.setup;
    const found = discover(paths, cwd, workspace);
    refuseReportIn(found.files, options, cwd);
    return found;
  }

  /** The message's problems, after safe fixes where the options ask for them. */
  check(given: Given, fix: Options['fix'] = this.setup.options.fix): Promise<Checked> {
    return this.setup.checker.check(given, fix);
  }

  /** What lies around a message; tells what is wrong in the configuration that governs it. */
  around(path: string): Surroundings {
    const { workspace, cwd } = this.setup;
    const surroundings = workspace.around(path);
    for (const failure of this.configs.newFailures(surroundings.configs, cwd)) this.fail(failure);
    return surroundings;
  }

  /** Counts and reports a checked file. */
  async add(file: CheckedFile): Promise<void> {
    const problems = this.tally.add(this.unknownOf(file));
    count(this.summary, problems);
    this.setup.report.write(this.setup.formatter.file({ ...file, problems }));
    await this.setup.report.flushWhenFull();
  }

  /** The problems that the baseline, if there is one, does not know. */
  private unknownOf({ location: path, text, problems }: CheckedFile): Problem[] {
    const { baseline, workspace, checker } = this.setup;
    if (!baseline) return problems;
    const isOff = checker.offAt(path, workspace.around(path));
    return baseline.sift({ path, text, problems, isOff });
  }

  /** Tells what went wrong with the run; it will end with exit code 2. */
  fail(failure: Failure): void {
    this.tally.fail();
    this.failures.push(failure);
    this.tell(failureText(failure));
  }

  /** Tells what failed about a file; anything but a `FileError` is a mistake in the program. */
  failAt(path: string, error: unknown): void {
    const shown = this.shownPath(error instanceof FileError ? error.path : path);
    if (error instanceof FileError)
      return this.fail({ path: shown, message: `${shown} ${error.reason}` });
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.fail({ path: shown, message: `${shown} could not be checked: ${details}` });
  }

  /** Says something beside the report. */
  tell(message: string): void {
    this.setup.errors.write(`bsm-lint: ${message.split('\n').map(printable).join('\n')}\n`);
  }

  /** Ends the report and gives the exit code. */
  finish(): number {
    const { baseline, formatter, report } = this.setup;
    const outcome = { summary: this.summary, failures: this.failures };
    report.write(formatter.end(baseline ? { ...outcome, known: baseline.known } : outcome));
    if (baseline) this.saveBaseline(baseline);
    this.tellMissingDictionaries();
    const { tooManyWarnings, exitCode } = this.tally;
    if (tooManyWarnings !== undefined) this.tell(tooManyWarnings);
    return exitCode;
  }

  /** A text that is in no file, and fixes that are only shown, change nothing about what is known. */
  private saveBaseline(baseline: BaselineRun): void {
    const { options, rules, spelling } = this.setup;
    if (options.stdin || options.fix === 'show') return;
    const { missing = ['all'], failures = new Map() } = spelling ?? {};
    const isSure = missing.length + failures.size === 0;
    const asking = new Set(rules.filter(({ asksJudge }) => asksJudge).map(({ id }) => id));
    const news = baseline.save((rule) => !isSure && asking.has(rule));
    if (news !== undefined) this.tell(news);
  }

  /** The languages whose spelling could not be checked. */
  private tellMissingDictionaries(): void {
    const { missing = [], failures = new Map<string, string>() } = this.setup.spelling ?? {};
    for (const [name, reason] of failures)
      this.tell(`the dictionary ${name} cannot be loaded: ${reason}`);
    if (missing.length === 0) return;
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const languages = missing.map((tag) => names.of(tag) ?? tag).sort();
    this.tell(`spelling is not checked in ${languages.join(', ')}: there is no dictionary`);
  }

  /** A path as reports name it: relative to the working folder inside it, else absolute. */
  shownPath(path: string): string {
    return shownPath(path, this.setup.cwd);
  }
}
