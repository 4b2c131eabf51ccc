import { checkMessage } from '../lint/check';
import { fixAll } from '../lint/fix';
import type { Problem } from '../lint/problem';
import { settingsFor } from '../lint/settings';
import type { WordJudge } from '../message/word-judge';
import type { Rule } from '../rules/rule';
import type { Spelling } from '../spelling/spelling';
import type { NodeWorkspace } from '../workspace/node';
import { AskedFiles } from '../workspace/asked-files';
import { FileError, type Surroundings } from '../workspace/workspace';
import type { Options } from './arguments';
import { configFailures } from './config-problems';
import {
  count,
  emptySummary,
  failureText,
  type CheckedFile,
  type Failure,
  type Formatter,
} from './formats/formatter';
import type { Output, Sink } from './output';
import { shownPath } from './shown-path';
import { printable } from './terminal/display';

export interface SessionSetup {
  options: Options;
  rules: readonly Rule[];
  cwd: string;
  workspace: NodeWorkspace;
  formatter: Formatter;
  report: Sink;
  /** Where everything goes that is not the report. */
  errors: Output;
  /** Without it, spelling is not checked. */
  spelling?: Spelling;
}

/** One run over any number of messages: checks them, reports them, and counts what it saw. */
export class Session {
  readonly #reportedConfigs = new Set<string>();
  readonly #summary = emptySummary();
  #errors = 0;
  #warnings = 0;
  readonly #failures: Failure[] = [];

  constructor(private readonly setup: SessionSetup) {
    setup.report.write(setup.formatter.start());
  }

  /** What lies around a message; tells what is wrong in the configuration that governs it. */
  around(path: string): Surroundings {
    const surroundings = this.setup.workspace.around(path);
    for (const config of surroundings.configs) {
      if (this.#reportedConfigs.has(config.path)) continue;
      this.#reportedConfigs.add(config.path);
      configFailures(config, this.shownPath(config.path)).forEach((failure) => this.fail(failure));
    }
    return surroundings;
  }

  /** The text's problems, after safe fixes where the options ask for them. */
  async check(
    text: string,
    path: string,
    surroundings: Surroundings,
    fix: Options['fix'] = this.setup.options.fix,
  ): Promise<CheckedFile> {
    const { spelling } = this.setup;
    const check = (judge?: WordJudge): CheckedFile =>
      this.checkWith(judge, text, path, surroundings, fix);
    return spelling ? spelling.answered(check) : check();
  }

  private checkWith(
    judge: WordJudge | undefined,
    text: string,
    path: string,
    surroundings: Surroundings,
    fix: Options['fix'],
  ): CheckedFile {
    const settings = settingsFor(path, surroundings.configs, {
      commandLine: this.setup.options.rules,
    });
    const shownPath = this.shownPath(path);
    const asked = new AskedFiles(path, surroundings);
    const check = (current: string): Problem[] =>
      checkMessage(current, {
        path: shownPath,
        settings,
        ...asked.questions,
        ...(judge && { judge }),
        rules: this.setup.rules,
      });
    const others = this.otherFiles(asked.texts);
    if (fix === 'no') return { path: shownPath, text, problems: check(text), others };
    const { problems, ...result } = fixAll(text, check);
    if (result.text === text) return { path: shownPath, text, problems, others };
    const fixed = { original: text, result, written: fix === 'write' };
    return { path: shownPath, text: result.text, problems, fixed, others };
  }

  /** Counts and reports a checked file. */
  async add(file: CheckedFile): Promise<void> {
    for (const { severity } of file.problems) {
      if (severity === 'error') this.#errors++;
      else if (severity === 'warning') this.#warnings++;
    }
    const problems = this.setup.options.quiet
      ? file.problems.filter(({ severity }) => severity === 'error')
      : file.problems;
    count(this.#summary, problems);
    this.setup.report.write(this.setup.formatter.file({ ...file, problems }));
    await this.setup.report.flushWhenFull();
  }

  /** Tells what went wrong with the run; it will end with exit code 2. */
  fail(failure: Failure): void {
    this.#failures.push(failure);
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
    const outcome = { summary: this.#summary, failures: this.#failures };
    this.setup.report.write(this.setup.formatter.end(outcome));
    this.tellMissingDictionaries();
    const { maxWarnings } = this.setup.options;
    const tooManyWarnings = this.#warnings > maxWarnings;
    if (tooManyWarnings)
      this.tell(`${this.#warnings} warnings, more than the ${maxWarnings} allowed`);
    if (this.#failures.length > 0) return 2;
    return this.#errors > 0 || tooManyWarnings ? 1 : 0;
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

  /** Knows other files as reports show them: by the path of a place in them. */
  private otherFiles(texts: ReadonlyMap<string, string>): CheckedFile['others'] {
    return (path) => {
      const text = texts.get(path);
      return text === undefined ? undefined : { path: this.shownPath(path), text };
    };
  }

  /** A path as reports name it: relative to the working folder inside it, else absolute. */
  shownPath(path: string): string {
    return shownPath(path, this.setup.cwd);
  }
}
