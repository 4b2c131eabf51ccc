import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseRuleSettings } from '../lint/config-file';
import type { RuleSettings } from '../lint/config';
import { didYouMean } from '../lint/did-you-mean';
import type { Rule } from '../rules/rule';
import { formats, type Format } from './formats/formats';

export interface Options {
  paths: string[];
  stdin: boolean;
  stdinFilename?: string;
  fix: 'no' | 'write' | 'show';
  format: Format;
  /** Where the report goes, if not to standard output. */
  outputFile?: string;
  quiet: boolean;
  maxWarnings: number;
  /** Whether to colour; nothing leaves it to the terminal. */
  color?: boolean;
  config?: string;
  rules: RuleSettings;
  help: boolean;
  version: boolean;
}

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const declarations = {
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  format: { type: 'string' },
  'output-file': { type: 'string' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  config: { type: 'string' },
  rule: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

/** The options that the arguments give. Throws a `UsageError` that says what is wrong. */
export function parseArguments(argv: readonly string[], rules: readonly Rule[]): Options {
  const { values, positionals } = parse(argv);
  const problem = contradiction(values, positionals);
  if (problem !== undefined) throw new UsageError(problem);
  const color = values['no-color'] ? false : values.color;
  return {
    paths: positionals,
    stdin: values.stdin ?? false,
    ...(values['stdin-filename'] !== undefined && { stdinFilename: values['stdin-filename'] }),
    fix: values.fix ? 'write' : values['fix-dry-run'] ? 'show' : 'no',
    format: parseFormat(values.format ?? 'stylish'),
    ...(values['output-file'] !== undefined && { outputFile: values['output-file'] }),
    quiet: values.quiet ?? false,
    maxWarnings: parseMaxWarnings(values['max-warnings']),
    ...(color !== undefined && { color }),
    ...(values.config !== undefined && { config: values.config }),
    rules: parseRules(values.rule ?? [], rules),
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

type Values = ReturnType<typeof parse>['values'];

function contradiction(values: Values, paths: readonly string[]): string | undefined {
  if (values.fix && values['fix-dry-run']) return '--fix and --fix-dry-run exclude each other.';
  if (values.stdin && paths.length > 0) return '--stdin and paths exclude each other.';
  if (values['stdin-filename'] !== undefined && !values.stdin)
    return '--stdin-filename needs --stdin.';
  if (values['output-file'] === '') return '--output-file needs the name of a file.';
  return paths.includes('') ? 'A path is empty.' : undefined;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: declarations, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(-{1,2}[^']{1,99})'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(message.replace(/\. To specify .*/s, '.'));
    const known = Object.keys(declarations).map((name) => `--${name}`);
    throw new UsageError(`There is no option ${unknown}.${didYouMean(unknown, known)}`);
  }
}

function parseFormat(format: string): Format {
  const known = formats.find((name) => name === format);
  if (known) return known;
  const list = `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`;
  throw new UsageError(`--format takes ${list}, not "${format}".${didYouMean(format, formats)}`);
}

function parseMaxWarnings(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(value))
    throw new UsageError(`--max-warnings takes a whole number, not "${value}".`);
  return Number(value);
}

function parseRules(given: readonly string[], rules: readonly Rule[]): RuleSettings {
  const settings: [string, string][] = given.map((setting) => {
    const colon = setting.indexOf(':');
    if (colon < 1)
      throw new UsageError(`--rule takes a rule and its severity (ID:SEVERITY), not "${setting}".`);
    return [setting.slice(0, colon), setting.slice(colon + 1)];
  });
  const parsed = parseRuleSettings(Object.fromEntries(settings), rules);
  const problem = parsed.messages[0];
  if (problem !== undefined) throw new UsageError(`--rule: ${problem}`);
  return parsed.rules;
}
