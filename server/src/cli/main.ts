import { version } from '../../package.json';
import { rules as allRules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { portablePath } from '../workspace/file-system';
import { FileError } from '../workspace/workspace';
import { parseArguments, UsageError } from './arguments';
import { check } from './check';
import type { Environment, Run } from './environment';
import { help } from './help';
import { Output } from './output';

export type { Environment } from './environment';

/** Runs the command line. Resolves to the exit code once all output was taken; never rejects. */
export async function run(
  argv: readonly string[],
  environment: Environment,
  rules: readonly Rule[] = allRules,
): Promise<number> {
  const stdout = new Output(environment.stdout);
  const stderr = new Output(environment.stderr);
  let exitCode: number;
  try {
    const options = parseArguments(argv, rules);
    const cwd = portablePath(environment.cwd);
    exitCode = await start({ options, environment, rules, cwd, stdout, stderr });
  } catch (error) {
    exitCode = 2;
    stderr.write(`bsm-lint: ${describe(error)}\n`);
  }
  await stdout.flush();
  if (stdout.failure) {
    exitCode = 2;
    stderr.write(`bsm-lint: cannot write the report: ${stdout.failure.message}\n`);
  }
  await stderr.flush();
  return exitCode;
}

async function start(run: Run): Promise<number> {
  const { options, stdout } = run;
  if (options.help || options.version) {
    stdout.write(options.help ? help : `${version}\n`);
    return 0;
  }
  return check(run);
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee bsm-lint --help.`;
  if (error instanceof FileError) return `${error.path} ${error.reason}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
