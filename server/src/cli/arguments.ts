import { parseRuleSettings } from '../config/config-file';
import type { RuleSettings } from '../config/config';
import { didYouMean } from '../config/did-you-mean';
import type { Rule } from '../rules/rule';
import { argumentValues, UsageError, type ArgumentValues } from './argument-values';
import type { BaselineOption } from './baseline/baseline-run';
import { contradiction } from './contradictions';
import { formats, type Format } from './formats/formats';
import type { Answers } from './init/answers';

/** What the command line is asked to do. */
export type Action =
  | { name: 'check' | 'check-lines' | 'help' | 'version' | 'list-rules' }
  | { name: 'explain'; rule: Rule }
  | { name: 'print-config'; path: string }
  | { name: 'init'; answers: Partial<Answers> };

export interface Options {
  action: Action;
  paths: string[];
  stdin: boolean;
  stdinFilename?: string;
  fix: 'no' | 'write' | 'show';
  format: Format;
  /** Where the report goes, if not to standard output. */
  outputFile?: string;
  /** The baseline, and what is done with it; its path as it was given. */
  baseline?: BaselineOption;
  /** Goes on, and checks again what changes. */
  watch: boolean;
  quiet: boolean;
  maxWarnings: number;
  /** Whether to colour; nothing leaves it to the terminal. */
  color?: boolean;
  config?: string;
  rules: RuleSettings;
}

/** The options that the arguments give. Throws a `UsageError` that says what is wrong. */
export function parseArguments(argv: readonly string[], rules: readonly Rule[]): Options {
  const { values, positionals } = argumentValues(argv);
  if (argv[0] === 'mcp' && argv.length > 1 && !values.help)
    throw new UsageError('mcp takes no options and no paths; ./mcp is a folder.');
  const action = parseAction(values, rules);
  const problem = contradiction(values, positionals);
  if (problem !== undefined) throw new UsageError(problem);
  const color = values['no-color'] ? false : values.color;
  return {
    action,
    paths: positionals,
    stdin: values.stdin ?? false,
    fix: parseFix(values),
    format: parseFormat(values.format ?? 'stylish', action),
    watch: values.watch ?? false,
    quiet: values.quiet ?? false,
    maxWarnings: parseMaxWarnings(values['max-warnings']),
    rules: parseRules(values.rule ?? [], rules),
    ...given({
      stdinFilename: values['stdin-filename'],
      outputFile: values['output-file'],
      baseline: parseBaseline(values),
      color,
      config: values.config,
    }),
  };
}

/** The entries that have a value. */
function given<Entries extends object>(entries: Entries): WithoutUndefined<Entries> {
  const found = Object.entries(entries).filter(([, value]) => value !== undefined);
  return Object.fromEntries(found) as WithoutUndefined<Entries>;
}

type WithoutUndefined<Entries> = { [Key in keyof Entries]?: Exclude<Entries[Key], undefined> };

function parseAction(values: ArgumentValues, rules: readonly Rule[]): Action {
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (values['list-rules']) return { name: 'list-rules' };
  if (values.explain !== undefined)
    return { name: 'explain', rule: knownRule(values.explain, rules) };
  if (values['print-config'] !== undefined)
    return { name: 'print-config', path: values['print-config'] };
  if (values.init) return { name: 'init', answers: parseAnswers(values) };
  return { name: values.jsonl ? 'check-lines' : 'check' };
}

function parseFix(values: ArgumentValues): Options['fix'] {
  if (values.fix) return 'write';
  return values['fix-dry-run'] ? 'show' : 'no';
}

function parseBaseline(values: ArgumentValues): BaselineOption | undefined {
  const { baseline, 'write-baseline': written } = values;
  if (written !== undefined) return { action: 'write', path: written };
  return baseline === undefined ? undefined : { action: 'compare', path: baseline };
}

function knownRule(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((known) => known.id === id);
  if (rule) return rule;
  const meant = didYouMean(
    id,
    rules.map((known) => known.id),
  );
  throw new UsageError(`--explain: "${id}" is not a rule.${meant}`);
}

function parseAnswers(values: ArgumentValues): Partial<Answers> {
  const { include, marketplace, language, brand, 'allowed-host': allowedHosts } = values;
  return given({ include, marketplace, language, brand, allowedHosts });
}

function parseFormat(format: string, action: Action): Format {
  const known = formats.find((name) => name === format);
  if (known && action.name === 'list-rules' && !listFormats.includes(known))
    throw new UsageError(
      `--list-rules takes --format ${listFormats.join(' or ')}, not "${known}".`,
    );
  if (known) return known;
  const list = `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`;
  throw new UsageError(`--format takes ${list}, not "${format}".${didYouMean(format, formats)}`);
}

/** Those that a list of rules can have. */
const listFormats: readonly Format[] = ['stylish', 'json'];

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
