/** The library: checks buyer-seller messages inside other programs. */
import type { RuleSettings } from './lint/config';
import { checkMessage } from './lint/check';
import type { Problem } from './lint/problem';
import type { Settings } from './lint/settings';
import { loadLanguagesWith } from './wording/language';
import { readLanguage } from './workspace/language-files';

export { applyFixes, type FixResult } from './lint/fix';
export type { Problem } from './lint/problem';
export type { RuleSetting, RuleSettings } from './lint/config';
export { rules } from './rules/index';
export type { Fix, RelatedPlace, Rule, Severity, TextEdit } from './rules/rule';

loadLanguagesWith(readLanguage);

export interface LintOptions {
  /** The message's path or name, which tells plain text (`.txt`) and parts of messages. */
  path?: string;
  /** Rules to set: `{ 'no-emoji': 'warning' }`. */
  rules?: RuleSettings;
  /** What a configuration file says besides rules. */
  config?: Omit<Settings, 'rules' | 'isBrandImage'> & { rules?: RuleSettings };
}

/** Checks one message and returns its problems, sorted by place. Never throws. */
export function lintMessage(text: string, options: LintOptions = {}): Problem[] {
  const { path, config = {}, rules = {} } = options;
  const settings = { ...config, rules: { ...config.rules, ...rules } };
  return checkMessage(text, { settings, ...(path !== undefined && { path }) });
}

export interface Linter {
  /** Checks one message and resolves to its problems, sorted by place. Never rejects. */
  lintMessage(text: string, options?: Pick<LintOptions, 'path'>): Promise<Problem[]>;
}

/** Makes a linter with fixed settings. */
export async function createLinter(options: Omit<LintOptions, 'path'> = {}): Promise<Linter> {
  return {
    lintMessage: async (text, { path } = {}) =>
      lintMessage(text, { ...options, ...(path !== undefined && { path }) }),
  };
}
