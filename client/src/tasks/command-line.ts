/** A task of ours as `tasks.json` says it; nothing is sure of what a user has written. */
export interface TaskSettings {
  /** What starts the command line, with the arguments before ours. */
  program?: unknown;
  /** The files, folders and globs to check. */
  paths?: unknown;
  /** More options, such as `--quiet`. */
  options?: unknown;
}

/** What is run, before any shell has quoted it. */
export interface CommandLine {
  program: string;
  arguments: string[];
}

/** The type of our tasks, and the matcher that finds problems in what they print. */
export const taskType = 'bsm-lint';
export const problemMatcher = '$bsm-lint';

/** `--no` keeps npx from asking for the network where the command line is not installed. */
const installed = ['npx', '--no', 'bsm-lint'];

/** The command line that a task runs, in the form that the problem matcher reads. */
export function commandLine({ program, paths, options }: TaskSettings): CommandLine {
  const [first = 'npx', ...before] = strings(program) ?? installed;
  const always = ['--format', 'gcc'];
  return {
    program: first,
    arguments: [...before, ...always, ...(strings(options) ?? []), ...(strings(paths) ?? ['.'])],
  };
}

/** The words of a list; nothing of what is none, or empty. */
function strings(value: unknown): string[] | undefined {
  const words = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(words) || words.length === 0) return undefined;
  return words.map(String);
}
