import type { JsonSchema } from './json-schema';

/** What no file can break. */
const harmless = new Set<string>([
  ...['$schema', '$ref', 'title', 'description', 'markdownDescription', 'default', 'examples'],
  ...['allowComments', 'allowTrailingCommas'],
]);

/**
 * The same schema without anything that a file can break: it describes and completes. The extension
 * says itself what is wrong in a configuration, and what was meant; VS Code would say it once more.
 */
export function describing(schema: JsonSchema): JsonSchema {
  const { properties, additionalProperties: others, items, anyOf, definitions } = schema;
  const values = anyOf?.map(describing) ?? valuesOf(schema);
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => harmless.has(keyword))),
    ...(properties && { properties: each(properties) }),
    ...(typeof others === 'object' && { additionalProperties: describing(others) }),
    ...(items && { items: Array.isArray(items) ? items.map(describing) : describing(items) }),
    ...(values.length > 0 && { anyOf: values }),
    ...(definitions && { definitions: each(definitions) }),
  };
}

/** The values to offer; whatever else stands there fits as well. */
function valuesOf({ type, enum: words, enumDescriptions }: JsonSchema): JsonSchema[] {
  if (words) return [{ enum: words, ...(enumDescriptions && { enumDescriptions }) }, {}];
  return type === 'boolean' ? [{ type }, {}] : [];
}

const each = (schemas: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, describing(schema)]));
