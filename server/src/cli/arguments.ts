import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseRuleSettings } from '../lint/config-file';
import type { RuleSettings } from '../lint/config';
import { didYouMean } from '../lint/did-you-mean';
import type { Rule } from '../rules/rule';

export type Format = 'stylish' | 'json';

export interface Options {
  paths: string[];
  stdin: boolean;
  stdinFilename?: string;
  fix: 'no' | 'write' | 'show';
  format: Format;
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
  const options: Options = {
    paths: positionals,
    stdin: values.stdin ?? false,
    fix: values.fix ? 'write' : values['fix-dry-run'] ? 'show' : 'no',
    format: parseFormat(values.format ?? 'stylish'),
    quiet: values.quiet ?? false,
    maxWarnings: parseMaxWarnings(values['max-warnings']),
    rules: parseRules(values.rule ?? [], rules),
    help: values.help ?? false,
    version: values.version ?? false,
  };
  if (values['no-color']) options.color = false;
  else if (values.color) options.color = true;
  if (values.config !== undefined) options.config = values.config;
  if (values['stdin-filename'] !== undefined) options.stdinFilename = values['stdin-filename'];

  if (values.fix && values['fix-dry-run'])
    throw new UsageError('--fix and --fix-dry-run exclude each other.');
  if (options.stdin && positionals.length > 0)
    throw new UsageError('--stdin and paths exclude each other.');
  if (options.stdinFilename !== undefined && !options.stdin)
    throw new UsageError('--stdin-filename needs --stdin.');
  if (positionals.includes('')) throw new UsageError('A path is empty.');
  return options;
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
  const formats: Format[] = ['stylish', 'json'];
  const known = formats.find((name) => name === format);
  if (known) return known;
  throw new UsageError(
    `--format takes ${formats.join(' or ')}, not "${format}".${didYouMean(format, formats)}`,
  );
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
