import { printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { isLanguageTag } from '../message/languages';
import { findMarketplace } from '../message/marketplaces';
import type { Range } from '../ranges/range';
import type { Rule } from '../rules/rule';
import type { Config, RuleSettings, Sequence } from './config';
import {
  checked,
  complete,
  listOf,
  objectOf,
  readBoolean,
  readNumber,
  readString,
  recordOf,
  type MistakeDetails,
  type Read,
} from './config-reader';
import { configTree } from './config-tree';
import { offerOf } from './did-you-mean';
import { globError, wildcardError } from './globs';
import { readRuleSettings } from './rule-settings';

/** What is wrong in a configuration file, and where. */
export interface ConfigProblem extends Range, MistakeDetails {
  message: string;
}

export interface ParsedConfig {
  /** What could be read; whatever does not fit is left out. */
  config: Config;
  problems: ConfigProblem[];
}

/** Reads a configuration file: JSON with comments and trailing commas. Never throws. */
export function parseConfig(text: string, rules: readonly Rule[]): ParsedConfig {
  const { value, problems } = parse(text, readConfig(rules));
  return { config: value ?? {}, problems };
}

/** Rule settings from a command line, checked like those of a file. */
export function parseRuleSettings(
  settings: Readonly<Record<string, string>>,
  rules: readonly Rule[],
): { rules: RuleSettings; messages: string[] } {
  const { value, messages } = readGiven(settings, readRuleSettings(rules));
  return { rules: value ?? {}, messages };
}

/** A value that came otherwise than in a file, checked like one: what fits, and what does not. */
export function readGiven<Value>(
  given: Readonly<Record<string, unknown>>,
  read: Read<Value>,
): { value: Value | undefined; messages: string[] } {
  const { value, problems } = parse(JSON.stringify(given), read);
  return { value, messages: problems.map(({ message }) => message) };
}

function parse<Value>(
  text: string,
  read: Read<Value>,
): { value: Value | undefined; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  // The parser can place the end of what is not closed behind the text.
  const inside = (offset: number) => Math.min(offset, text.length);
  const add = (message: string, offset: number, length: number, details: MistakeDetails) => {
    const problem = { ...details, message, start: inside(offset), end: inside(offset + length) };
    // What several objects lack at the end of a file is said once.
    const last = problems.at(-1);
    if (last?.start !== problem.start || last.message !== message) problems.push(problem);
  };
  const syntaxErrors: ParseError[] = [];
  try {
    const root = configTree(text, syntaxErrors);
    for (const { error, offset, length } of syntaxErrors)
      add(syntaxMessage(error), offset, length, { isJson: true });
    const report = (node: Node, what: string, details: MistakeDetails = {}) => {
      const message = `${label(node)} ${what}.${offerOf(details.meant)}`;
      add(message, node.offset, node.length, details);
    };
    const value = root && read(root, report);
    return { value, problems: problems.sort((a, b) => a.start - b.start) };
  } catch {
    const problem = { message: 'Nested too deeply.', start: 0, end: text.length };
    return { value: undefined, problems: [problem] };
  }
}

function readConfig(rules: readonly Rule[]): Read<Config> {
  const globs = listOf(checked(readString, globError));
  const ruleSettings = readRuleSettings(rules);
  const config = objectOf<Config & { $schema?: string }>({
    $schema: readString,
    root: readBoolean,
    include: globs,
    ignore: listOf(checked(readString, wildcardError)),
    rules: ruleSettings,
    messageWidth: checked(readNumber, (width) => (width > 0 ? undefined : 'must be more than 0')),
    allowedHosts: listOf(checked(readString, hostError)),
    brand: listOf(readString),
    words: listOf(readString),
    brandImages: globs,
    marketplace: checked(readString, marketplaceError),
    language: checked(readString, languageError),
    placeholders: recordOf(() => readString),
    partials: listOf(readString),
    registeredPartials: listOf(readString),
    sequences: listOf(
      complete<Sequence>({ name: checked(readString, blankError), messages: globs }),
    ),
    overrides: listOf(complete({ files: globs, rules: ruleSettings })),
  });
  return (node, report) => {
    const read = config(node, report);
    delete read?.$schema;
    return read;
  };
}

const hostError = (host: string): string | undefined =>
  /^(?:\*\.)?[\w-]+(?:\.[\w-]+)+$/.test(host) ? undefined : 'must be a host such as "parcel.com"';

const marketplaceError = (marketplace: string): string | undefined =>
  findMarketplace(marketplace) ? undefined : 'must be a marketplace such as "amazon.de" or "DE"';

const languageError = (language: string): string | undefined =>
  isLanguageTag(language) ? undefined : 'must be a language tag such as "en-US"';

const blankError = (text: string): string | undefined =>
  text.trim() === '' ? 'must not be empty' : undefined;

/** What a message calls the value. */
function label(node: Node): string {
  const parent = node.parent;
  if (!parent) return 'The configuration';
  if (parent.type === 'array') return `An item of ${label(parent)}`;
  return `"${parent.children?.[0]?.value}"`;
}

const syntaxMessages: Partial<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  PropertyNameExpected: 'A name in double quotes is expected.',
  ValueExpected: 'A value is expected.',
  ColonExpected: 'A colon is expected.',
  CommaExpected: 'A comma is expected.',
  CloseBraceExpected: 'A closing brace is expected.',
  CloseBracketExpected: 'A closing bracket is expected.',
  EndOfFileExpected: 'Nothing is expected after the configuration.',
  UnexpectedEndOfComment: 'A comment is not closed.',
  UnexpectedEndOfString: 'A string is not closed.',
  InvalidEscapeCharacter: 'A string has an unknown escape sequence.',
  InvalidUnicode: 'A string has an invalid Unicode escape sequence.',
  InvalidCharacter: 'A string holds a control character.',
};

function syntaxMessage(error: ParseError['error']): string {
  return syntaxMessages[printParseErrorCode(error)] ?? 'This is not valid JSON.';
}
