import type { RuleSettings } from '../../config/config';
import { parseRuleSettings } from '../../config/config-file';
import { isRecord } from '../../config/record';
import type { Rule } from '../../rules/rule';

/** The `bsm.*` settings of an editor, as they hold for one folder. */
export interface EditorSettings {
  /** Which files are messages. */
  check: 'auto' | 'always' | 'never';
  /** When published diagnostics are made anew; clients that pull decide themselves. */
  run: 'onType' | 'onSave';
  /** Whether computed sizes are shown in the text. */
  inlayHints: boolean;
  /** Beneath all configuration files. */
  rules: RuleSettings;
}

export const defaultEditorSettings: EditorSettings = {
  check: 'auto',
  run: 'onType',
  inlayHints: false,
  rules: {},
};

/**
 * Reads settings in whatever shape a client sends them; what does not fit is left out and said.
 * @param given the section `bsm`, or an object that holds it
 */
export function readEditorSettings(
  given: unknown,
  rules: readonly Rule[],
): { settings: EditorSettings; messages: string[] } {
  const section = isRecord(given) && isRecord(given['bsm']) ? given['bsm'] : given;
  if (!isRecord(section)) return { settings: defaultEditorSettings, messages: [] };
  const read = parseRuleSettings(section['rules'], rules);
  const { check, run } = defaultEditorSettings;
  return {
    settings: {
      check: oneOf(['auto', 'always', 'never'], section['check']) ?? check,
      run: oneOf(['onType', 'onSave'], section['run']) ?? run,
      inlayHints: section['inlayHints'] === true,
      rules: read.rules,
    },
    messages: read.messages,
  };
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}
