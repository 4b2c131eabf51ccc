import type { RuleSettings } from '../../config/config';
import { readGiven } from '../../config/config-file';
import { objectOf, readBoolean, readOneOf, type Read } from '../../config/config-reader';
import { isRecord } from '../../config/record';
import { readRuleSettings } from '../../config/rule-settings';
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
  const { value, messages } = readGiven(withoutNull(section), readSettings(rules));
  return { settings: { ...defaultEditorSettings, ...value }, messages };
}

/** Clients send more than settings. */
const readSettings = (rules: readonly Rule[]): Read<Partial<EditorSettings>> =>
  objectOf<EditorSettings>(
    {
      check: readOneOf(['auto', 'always', 'never']),
      run: readOneOf(['onType', 'onSave']),
      inlayHints: readBoolean,
      rules: readRuleSettings(rules),
    },
    { mayHoldOthers: true },
  );

/** Some clients send `null` for what their users have not set. */
const withoutNull = (section: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(section).filter(([, value]) => value !== null));
