import type { ConfiguredFacts } from '../message/context/message-context';
import type { PlacedConfig, RuleSetting, RuleSettings } from './config';
import { brandImageTest } from './brand-images';
import { matchesGlobs } from './globs';
import { isInConfiguredPartials } from './partial-folders';
import { relativePath } from './paths';
import type { Severity } from '../rules/severity';

/** What holds for one file, after all configuration files and overrides were merged. */
export interface Settings extends ConfiguredFacts {
  rules: RuleSettings;
  registeredPartials?: readonly string[];
  /** Whether it lies in one of the configuration's folders of partials. */
  isPartial?: boolean;
}

export const defaultSettings: Settings = { rules: {} };

/** Settings from elsewhere than configuration files. */
export interface OtherSettings {
  /** The editor's, beneath all configuration files. */
  editor?: RuleSettings;
  /** The command line's, above all configuration files. */
  commandLine?: RuleSettings;
}

/**
 * What holds for the file at `path`. The configurations go from the outermost to the nearest
 * folder; a nearer one wins, and within one its overrides, the later the stronger. A severity
 * alone keeps the options that a weaker setting gave, and options are merged by name.
 */
export function settingsFor(
  path: string,
  configs: readonly PlacedConfig[],
  other: OtherSettings = {},
): Settings {
  const rules = new Map<string, RuleSetting>();
  layOver(rules, other.editor);
  for (const { folder, config } of configs) {
    layOver(rules, config.rules);
    for (const { files, rules: overriding } of config.overrides ?? [])
      if (matchesGlobs(files, relativePath(folder, path))) layOver(rules, overriding);
  }
  layOver(rules, other.commandLine);
  const isBrandImage = brandImageTest(path, configs);
  return {
    rules: Object.fromEntries(rules),
    ...facts(configs),
    ...(isBrandImage && { isBrandImage }),
    ...(isInConfiguredPartials(path, configs) && { isPartial: true }),
  };
}

/** What the configurations say about the message itself: nearest width, all names. */
function facts(configs: readonly PlacedConfig[]): Omit<Settings, 'rules'> {
  const merged: Omit<Settings, 'rules'> = {};
  for (const { config } of configs) {
    if (config.messageWidth !== undefined) merged.messageWidth = config.messageWidth;
    if (config.marketplace !== undefined) merged.marketplace = config.marketplace;
    if (config.language !== undefined) merged.language = config.language;
    if (config.placeholders)
      merged.placeholders = { ...merged.placeholders, ...config.placeholders };
    for (const key of ['registeredPartials', 'allowedHosts', 'brand', 'words'] as const) {
      const names = config[key];
      if (names) merged[key] = [...new Set([...(merged[key] ?? []), ...names])];
    }
  }
  return merged;
}

function layOver(rules: Map<string, RuleSetting>, above: RuleSettings = {}): void {
  for (const [id, setting] of Object.entries(above)) rules.set(id, merge(rules.get(id), setting));
}

function merge(below: RuleSetting | undefined, above: RuleSetting): RuleSetting {
  const [severity, options] = parts(above);
  const keptOptions = below === undefined ? undefined : parts(below)[1];
  return keptOptions || options ? [severity, { ...keptOptions, ...options }] : severity;
}

function parts(setting: RuleSetting): readonly [Severity, Readonly<Record<string, unknown>>?] {
  return typeof setting === 'string' ? [setting] : setting;
}
