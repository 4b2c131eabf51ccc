import { version } from '../../package.json';
import { rules as allRules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { portablePath } from '../workspace/files/file-system';
import { FileError } from '../workspace/files/file-error';
import { UsageError } from './argument-values';
import { parseArguments } from './arguments';
import { check } from './check';
import type { Environment, Run } from './environment';
import { help } from './help';
import { Output } from './output';
import { explanation } from './rule-pages/explain';
import { ruleList, ruleListJson } from './rule-pages/list-rules';
import { paintFor } from './terminal/color';
import type { Page } from './terminal/markdown';
import { Progress } from './terminal/progress';

export type { Environment } from './environment';

/** Runs the command line. Resolves to the exit code once all output was taken; never rejects. */
export async function run(
  argv: readonly string[],
  environment: Environment,
  rules: readonly Rule[] = allRules,
): Promise<number> {
  const progress = new Progress(environment.stderr, environment.env);
  const stdout = new Output(environment.stdout, () => progress.clear());
  const stderr = new Output(environment.stderr, () => progress.clear());
  let exitCode: number;
  try {
    const options = parseArguments(argv, rules);
    const cwd = portablePath(environment.cwd);
    exitCode = await start({ options, environment, rules, cwd, stdout, stderr, progress });
  } catch (error) {
    exitCode = 2;
    stderr.write(`bsm-lint: ${describe(error)}\n`);
  }
  progress.clear();
  await stdout.flush();
  if (stdout.failure) {
    exitCode = 2;
    stderr.write(`bsm-lint: cannot write the report: ${stdout.failure.message}\n`);
  }
  await stderr.flush();
  return exitCode;
}

/** Loads what most runs do not need only when it is asked for. */
async function start(run: Run): Promise<number> {
  const { action, format } = run.options;
  switch (action.name) {
    case 'check':
      return run.options.watch ? (await import('./watch/watch')).watch(run) : check(run);
    case 'check-lines':
      return (await import('./jsonl/jsonl')).checkLines(run);
    case 'init':
      return (await import('./init/init')).init(action.answers, run);
    case 'print-config':
      return (await import('./print-config')).printConfig(action.path, run);
    case 'list-rules':
      return print(
        run,
        format === 'json' ? ruleListJson(run.rules) : ruleList(run.rules, page(run)),
      );
    case 'explain':
      return print(run, explanation(action.rule, page(run)));
    case 'help':
      return print(run, help);
    case 'version':
      return print(run, `${version}\n`);
  }
}

function print({ stdout }: Run, text: string): number {
  stdout.write(text);
  return 0;
}

/** Text reads best in lines of moderate length. */
function page({ options, environment: { env, stdout } }: Run): Page {
  const columns = Math.min(stdout.columns ?? widestPage, widestPage);
  return { paint: paintFor(options.color, env, stdout), columns };
}

const widestPage = 96;

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee bsm-lint --help.`;
  if (error instanceof FileError) return `${error.path} ${error.reason}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
