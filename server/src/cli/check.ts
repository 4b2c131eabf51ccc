import { Spelling } from '../spelling/spelling';
import { portablePath } from '../workspace/files/file-system';
import type { NodeWorkspace } from '../workspace/node';
import { BaselineRun, type BaselineOption } from './baseline/baseline-run';
import { checkFiles, type Follower } from './check-files';
import { checkStdin, type StdinMessage } from './check-stdin';
import { Checker } from './checker';
import type { Run } from './environment';
import type { Terminal } from './terminal/terminal';
import type { Formatter } from './formats/formatter';
import { formatterFor } from './formats/formats';
import type { Screen } from './formats/stylish';
import { ReportFile, type Output } from './output';
import { reportPath } from './report-path';
import { Session } from './session';
import { paintFor } from './terminal/color';
import type { Progress } from './terminal/progress';
import { workspaceFor } from './workspace-for';

/** Checks the messages that the options name, and reports. Resolves to the exit code. */
export async function check(run: Run): Promise<number> {
  const { options, environment, cwd, stdout, progress } = run;
  const { session, finish } = startSession(run, toolsFor(run));
  if (options.stdin) {
    const name = options.stdinFilename ?? '<stdin>';
    const path = portablePath(name, cwd);
    const message: StdinMessage = {
      stdin: environment.stdin,
      path,
      name: options.stdinFilename === undefined ? name : session.shownPath(path),
      fixed: options.fix === 'write' ? stdout : undefined,
    };
    await checkStdin(message, session);
  } else {
    await checkFiles(options.paths, session, [progressFollower(progress)]);
  }
  return finish();
}

/** Shows how far a run has come. */
export function progressFollower(progress: Progress): Follower {
  return { checked: (_file, number, total) => progress.step(number, total) };
}

/** What checks, and can be used by one session after the other. */
export interface Tools {
  workspace: NodeWorkspace;
  checker: Checker;
  spelling?: Spelling;
}

/** The workspace, the checker and the spelling that a run asks for. */
export function toolsFor(run: Run): Tools {
  const { options, environment, rules, cwd } = run;
  const spelling = environment.openDictionary && new Spelling(environment.openDictionary);
  const judging = spelling ? { spelling } : {};
  const checker = new Checker({ rules, ruleSettings: options.rules, cwd, ...judging });
  return { workspace: workspaceFor(run), checker, ...judging };
}

/** A session that reports as the options say; `finish` ends the report and gives the exit code. */
export function startSession(run: Run, tools: Tools): { session: Session; finish: () => number } {
  const { options, rules, cwd, stdout, stderr } = run;
  const printsMessage = options.stdin && options.fix === 'write';
  const file = reportFile(run);
  const screen = printsMessage ? stderr : stdout;
  const baseline = options.baseline && baselineRun(options.baseline, cwd);
  const session = new Session({
    ...tools,
    options,
    rules,
    cwd,
    formatter: formatterOf(run, file ? undefined : screen),
    report: file ?? screen,
    errors: stderr,
    ...(baseline && { baseline }),
  });
  const finish = (): number => {
    const exitCode = session.finish();
    file?.save();
    return exitCode;
  };
  return { session, finish };
}

function reportFile({ options, cwd }: Run): ReportFile | undefined {
  const path = reportPath(options, cwd);
  return path === undefined ? undefined : new ReportFile(path);
}

function baselineRun({ action, path }: BaselineOption, cwd: string): BaselineRun {
  return new BaselineRun({ action, path: portablePath(path, cwd) });
}

/** The formatter that the options name, for what is printed on the terminal, or for a file. */
function formatterOf({ options, environment, rules, cwd }: Run, output?: Output): Formatter {
  const checkout = environment.env['GITHUB_WORKSPACE'];
  return formatterFor(options.format, {
    rules,
    cwd,
    quiet: options.quiet,
    screen: screenOf(output?.stream ?? {}, options.color, output ? environment.env : {}),
    ...(checkout && { checkout: portablePath(checkout) }),
  });
}

function screenOf(
  terminal: Partial<Terminal>,
  color: boolean | undefined,
  env: NodeJS.ProcessEnv,
): Screen {
  const { columns = defaultColumns, isTTY: wraps = false } = terminal;
  return { paint: paintFor(color, env, terminal), columns, wraps };
}

const defaultColumns = 100;
