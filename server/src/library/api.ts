/** What the library offers in Node and in browsers alike. */
export type { Config, RuleSetting, RuleSettings, Sequence } from '../config/config';
export { applyFixes, type FixResult } from '../lint/fix';
export type { GivenHeader } from '../lint/given-header';
export type { Problem } from '../lint/problem';
export type { OptionDeclaration } from '../rules/options';
export type { Fix, RelatedPlace, Section, TextEdit } from '../rules/rule';
export type { Severity } from '../rules/severity';
export { parseConfig, type ParsedConfig } from './configuration';
export type {
  CreateOptions,
  EarlierMessage,
  Files,
  LanguageData,
  Linter,
  LinterOptions,
  LintOptions,
  LoadLanguages,
  MessageOptions,
} from './options';
export { rules, type RuleDescription } from './rules';
