import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../config/did-you-mean';
import { baselineName } from './baseline/baseline-file';

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const declarations = {
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  jsonl: { type: 'boolean' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  format: { type: 'string' },
  'output-file': { type: 'string' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  watch: { type: 'boolean' },
  config: { type: 'string' },
  rule: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'print-config': { type: 'string' },
  'list-rules': { type: 'boolean' },
  explain: { type: 'string' },
  init: { type: 'boolean' },
  include: { type: 'string', multiple: true },
  marketplace: { type: 'string' },
  language: { type: 'string' },
  brand: { type: 'string', multiple: true },
  'allowed-host': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

export type OptionName = keyof typeof declarations;

/** The values of the options, and what is no option: paths. Throws a `UsageError`. */
export function argumentValues(argv: readonly string[]) {
  try {
    return parseArgs({
      args: withBaselines(withNumbers(argv)),
      options: declarations,
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(inOurWords(error instanceof Error ? error.message : String(error)));
  }
}

/** What Node says of an option, in the words of our other messages. */
function inOurWords(message: string): string {
  const option = /'(?:-\w, )?(-[^' ]{1,99})/.exec(message)?.[1];
  if (option === undefined) return message;
  if (message.startsWith('Unknown option')) {
    const known = Object.keys(declarations).map((name) => `--${name}`);
    return `There is no option ${option}.${didYouMean(option, known)}`;
  }
  return message.includes('not take') ? `${option} takes no value.` : `${option} needs a value.`;
}

/** A number below nothing is a value, and no option. */
function withNumbers(argv: readonly string[]): string[] {
  return argv.flatMap((argument, index) => {
    if (/^-\d/.test(argument) && argv[index - 1] === '--max-warnings') return [];
    const next = argument === '--max-warnings' ? argv[index + 1] : undefined;
    return next !== undefined && /^-\d/.test(next) ? [`${argument}=${next}`] : [argument];
  });
}

const baselineOptions = ['--baseline', '--write-baseline'];

/**
 * The arguments with the names of baselines, which may be left out: what follows such an option
 * is its value only if it is a JSON file, which no message is.
 */
function withBaselines(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const isOption = (argument: string | undefined, index: number): boolean =>
    argument !== undefined && baselineOptions.includes(argument) && (end < 0 || index < end);
  return argv.flatMap((argument, index) => {
    const isJson = argument.endsWith('.json');
    if (isJson && isOption(argv[index - 1], index - 1)) return [];
    if (!isOption(argument, index)) return [argument];
    const next = argv[index + 1];
    return [`${argument}=${next?.endsWith('.json') ? next : baselineName}`];
  });
}

export type ArgumentValues = ReturnType<typeof argumentValues>['values'];
