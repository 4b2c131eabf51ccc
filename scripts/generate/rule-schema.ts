import { documentationUrl, summary } from '../../server/src/rules/documentation';
import type { OptionDeclaration } from '../../server/src/rules/options';
import type { Rule } from '../../server/src/rules/rule';
import type { Severity } from '../../server/src/rules/severity';
import type { JsonSchema } from './json-schema';

const severities: Record<Severity, string> = {
  off: 'The rule does not run.',
  hint: 'A hint: hardly visible, fails nothing.',
  info: 'For information; fails nothing.',
  warning: 'A warning; fails a run only with --max-warnings.',
  error: 'An error; makes the command line exit with 1.',
};

export const severitySchema: JsonSchema = {
  type: 'string',
  enum: Object.keys(severities),
  enumDescriptions: Object.values(severities),
};

/** How each rule can be set: a severity, or a list of a severity and options where it has any. */
export function ruleSettings(
  rules: readonly Rule[],
  severity: JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    rules.map((rule) => [rule.id, { ...about(rule), ...values(rule, severity) }]),
  );
}

function about(rule: Rule): JsonSchema {
  const description = summary(rule);
  return {
    description: description.replaceAll('`', ''),
    markdownDescription: `${description} [${rule.id}](${documentationUrl(rule.id)})`,
    default: rule.severity,
  };
}

function values({ options = {} }: Rule, severity: JsonSchema): JsonSchema {
  const declared = Object.entries(options);
  if (declared.length === 0) return severity;
  const properties = Object.fromEntries(
    declared.map(([name, option]) => [name, optionSchema(option)]),
  );
  return {
    anyOf: [
      severity,
      {
        type: 'array',
        items: [severity, { type: 'object', properties, additionalProperties: false }],
        minItems: 1,
        additionalItems: false,
      },
    ],
  };
}

function optionSchema(option: OptionDeclaration): JsonSchema {
  const about = {
    description: option.description.replaceAll('`', ''),
    markdownDescription: option.description,
    default: option.default,
  };
  switch (option.type) {
    case 'number': {
      const { minimum, maximum } = option;
      return {
        ...about,
        type: 'number',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    }
    case 'boolean':
      return { ...about, type: 'boolean' };
    case 'string[]':
      return { ...about, type: 'array', items: { type: 'string' } };
  }
}
