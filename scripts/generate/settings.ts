import type { Rule } from '../../server/src/rules/rule';
import type { JsonSchema } from './json-schema';
import { ruleSettings, severitySchema } from './rule-schema';

/** Every rule has a copy of it, since settings cannot refer to definitions: without its explanations. */
const severity: JsonSchema = { type: 'string', enum: severitySchema.enum ?? [] };

/** What of the VS Code extension's manifest is read and written here. */
interface Manifest {
  contributes?: { configuration?: { properties?: Record<string, JsonSchema> } };
}

/** The extension's manifest with the rules described in its setting `bsm.rules`, if it has one. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const setting = parsed.contributes?.configuration?.properties?.['bsm.rules'];
  if (!setting) return manifest;
  setting.properties = ruleSettings(rules, severity);
  return JSON.stringify(parsed, undefined, 2);
}
