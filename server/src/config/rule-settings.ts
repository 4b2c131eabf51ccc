import { getNodeValue } from 'jsonc-parser';
import { optionError } from '../rules/options';
import type { Rule } from '../rules/rule';
import { problemSeverities, type Severity } from '../rules/severity';
import type { RuleSetting, RuleSettings } from './config';
import { fail, readOneOf, recordOf, type Read } from './config-reader';
import { meantOf } from './did-you-mean';

const readSeverity = readOneOf<Severity>(['off', ...problemSeverities]);

/** Reads rule ids with their severities and options, checked against the rules' declarations. */
export function readRuleSettings(rules: readonly Rule[]): Read<RuleSettings> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return recordOf((name, report) => {
    const id = name.value as string;
    const rule = ruleOf.get(id);
    if (!rule) report(name, 'is not a rule', { meant: meantOf(id, ruleOf.keys()) });
    return rule && readRuleSetting(rule);
  });
}

function readRuleSetting(rule: Rule): Read<RuleSetting> {
  return (node, report) => {
    if (node.type !== 'array') return readSeverity(node, report);
    const [severityNode, optionsNode, ...more] = node.children ?? [];
    if (!severityNode || more.length > 0)
      return fail(node, report, 'must be a severity, or a list of a severity and options');
    const severity = readSeverity(severityNode, report);
    const options = optionsNode && readOptions(rule)(optionsNode, report);
    return severity && options ? [severity, options] : severity;
  };
}

function readOptions(rule: Rule): Read<Record<string, unknown>> {
  const declared = new Map(Object.entries(rule.options ?? {}));
  return recordOf((name, report) => {
    const option = declared.get(name.value as string);
    if (!option) {
      const meant = meantOf(name.value as string, declared.keys());
      const what = declared.size === 0 ? `: ${rule.id} has none` : ` of ${rule.id}`;
      report(name, `is not an option${what}`, { meant });
      return undefined;
    }
    return (node) => {
      const value: unknown = getNodeValue(node);
      const problem = optionError(option, value);
      return problem === undefined ? value : fail(node, report, problem);
    };
  });
}
