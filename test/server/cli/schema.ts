/** The keywords of JSON Schema that the project's schemas use. */
export interface Schema {
  description?: string;
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  $defs?: Record<string, Schema>;
}

/**
 * What in a value a schema does not allow. Stricter than the schema in one thing: keys that it does
 * not describe are errors, so that the schema stays complete.
 */
export function schemaErrors(root: Schema, value: unknown): string[] {
  return check(root, value, '$');

  function check(schema: Schema, instance: unknown, at: string): string[] {
    if (schema.$ref !== undefined) return check(resolve(schema.$ref), instance, at);
    if ('const' in schema && instance !== schema.const) return [`${at} is not the constant`];
    if (schema.enum && !schema.enum.includes(instance)) return [`${at} is none of the values`];
    if (schema.type !== undefined && schema.type !== typeOf(instance))
      return [`${at} is not of type ${schema.type}`];
    if (typeof instance === 'number' && instance < (schema.minimum ?? -Infinity))
      return [`${at} is too small`];
    if (Array.isArray(instance))
      return instance.flatMap((item, index) => check(schema.items ?? {}, item, `${at}[${index}]`));
    return instance instanceof Object ? checkObject(schema, instance, at) : [];
  }

  function checkObject(schema: Schema, instance: object, at: string): string[] {
    if (!schema.properties) return [];
    const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(instance, key));
    return [
      ...missing.map((key) => `${at}.${key} is missing`),
      ...Object.entries(instance).flatMap(([key, value]) => {
        const property = schema.properties?.[key];
        return property ? check(property, value, `${at}.${key}`) : [`${at}.${key} is unknown`];
      }),
    ];
  }

  function resolve(reference: string): Schema {
    const name = reference.replace('#/$defs/', '');
    const definition = root.$defs?.[name];
    if (!definition) throw new Error(`The schema has no ${reference}`);
    return definition;
  }
}

function typeOf(value: unknown): string {
  if (Number.isInteger(value)) return 'integer';
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
