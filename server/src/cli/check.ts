import { Spelling } from '../spelling/spelling';
import { portablePath } from '../workspace/file-system';
import { BaselineRun, type BaselineOption } from './baseline/baseline-run';
import { checkFiles } from './check-files';
import { checkStdin } from './check-stdin';
import { Checker } from './checker';
import type { Run, Terminal } from './environment';
import type { Formatter } from './formats/formatter';
import { formatterFor } from './formats/formats';
import type { Screen } from './formats/stylish';
import { ReportFile, type Output } from './output';
import { Session } from './session';
import { paintFor } from './terminal/color';
import { workspaceFor } from './workspace-for';

/** Checks the messages that the options name, and reports. Resolves to the exit code. */
export async function check(run: Run): Promise<number> {
  const { options, environment, cwd, stdout, stderr } = run;
  const workspace = workspaceFor(run);
  const printsMessage = options.stdin && options.fix === 'write';
  const file = reportFile(run);
  const screen = printsMessage ? stderr : stdout;
  const session = new Session({
    ...checking(run),
    options,
    cwd,
    workspace,
    formatter: formatterOf(run, file ? undefined : screen),
    report: file ?? screen,
    errors: stderr,
  });
  if (options.stdin) {
    const name = options.stdinFilename ?? '<stdin>';
    const path = portablePath(name, cwd);
    const shown = options.stdinFilename === undefined ? name : session.shownPath(path);
    const fixed = printsMessage ? stdout : undefined;
    await checkStdin(environment.stdin, path, shown, session, fixed);
  } else {
    const paths = options.paths.length > 0 ? options.paths : ['.'];
    await checkFiles(paths, cwd, workspace, session);
  }
  const exitCode = session.finish();
  file?.save();
  return exitCode;
}

/** What finds the problems, and what knows of them. */
function checking({ options, environment, rules, cwd }: Run) {
  const spelling = environment.openDictionary && new Spelling(environment.openDictionary);
  const baseline = options.baseline && baselineRun(options.baseline, cwd);
  const judging = spelling ? { spelling } : {};
  return {
    rules,
    checker: new Checker({ rules, ruleSettings: options.rules, cwd, ...judging }),
    ...judging,
    ...(baseline && { baseline }),
  };
}

function reportFile({ options: { outputFile }, cwd }: Run): ReportFile | undefined {
  return outputFile === undefined ? undefined : new ReportFile(portablePath(outputFile, cwd));
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
