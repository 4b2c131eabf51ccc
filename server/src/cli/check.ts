import { Spelling } from '../spelling/spelling';
import { portablePath } from '../workspace/file-system';
import { checkFiles } from './check-files';
import { checkStdin } from './check-stdin';
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
  const { options, environment, rules, cwd, stdout, stderr } = run;
  const workspace = workspaceFor(run);
  const printsMessage = options.stdin && options.fix === 'write';
  const { outputFile } = options;
  const file = outputFile === undefined ? undefined : new ReportFile(portablePath(outputFile, cwd));
  const report = file ?? (printsMessage ? stderr : stdout);
  const session = new Session({
    options,
    rules,
    cwd,
    workspace,
    formatter: formatterOf(run, file ? undefined : printsMessage ? stderr : stdout),
    report,
    errors: stderr,
    ...(environment.openDictionary && { spelling: new Spelling(environment.openDictionary) }),
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
