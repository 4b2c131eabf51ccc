import type { Readable, Writable } from 'node:stream';
import { version } from '../../package.json';
import { rules as allRules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { Spelling, type OpenDictionary } from '../spelling/spelling';
import { portablePath } from '../workspace/file-system';
import { loadConfig, NodeWorkspace } from '../workspace/node';
import { parseArguments, UsageError, type Options } from './arguments';
import { checkFiles } from './check-files';
import { checkStdin } from './check-stdin';
import { paintFor } from './color';
import { help } from './help';
import { jsonFormatter } from './json';
import { Output } from './output';
import { Session } from './session';
import { stylishFormatter } from './stylish';

type Screen = Writable & { isTTY?: boolean; columns?: number };

/** What the command line runs in. */
export interface Environment {
  stdin: Readable;
  stdout: Screen;
  stderr: Screen;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Opens dictionaries; without it, spelling is not checked. */
  openDictionary?: OpenDictionary;
}

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
    exitCode = await start(argv, environment, rules, stdout, stderr);
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

async function start(
  argv: readonly string[],
  environment: Environment,
  rules: readonly Rule[],
  stdout: Output,
  stderr: Output,
): Promise<number> {
  const options = parseArguments(argv, rules);
  if (options.help || options.version) {
    stdout.write(options.help ? help : `${version}\n`);
    return 0;
  }
  const cwd = portablePath(environment.cwd);
  const workspace = new NodeWorkspace({ rules, folder: cwd, ...givenConfig(options, cwd, rules) });
  const printsMessage = options.stdin && options.fix === 'write';
  const report = printsMessage ? stderr : stdout;
  const formatter =
    options.format === 'json' ? jsonFormatter() : stylish(options, environment, printsMessage);
  const session = new Session({
    options,
    rules,
    cwd,
    workspace,
    formatter,
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
  return session.finish();
}

function givenConfig({ config: path }: Options, cwd: string, rules: readonly Rule[]) {
  if (path === undefined) return {};
  const config = loadConfig(portablePath(path, cwd), rules);
  if (!config) throw new UsageError(`--config: ${path} does not exist.`);
  return { config };
}

function stylish(options: Options, { env, stdout, stderr }: Environment, onStderr: boolean) {
  const stream = onStderr ? stderr : stdout;
  const paint = paintFor(options.color, env, stream);
  const { columns = defaultColumns, isTTY: wraps = false } = stream;
  return stylishFormatter({ paint, columns, wraps }, options.quiet);
}

const defaultColumns = 100;

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee bsm-lint --help.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
