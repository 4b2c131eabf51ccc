/** What of JSON Schema, draft-07, and of VS Code's additions to it the generated schemas use. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  markdownDescription?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  default?: unknown;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
  examples?: readonly string[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  additionalItems?: boolean;
  minItems?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  definitions?: Record<string, JsonSchema>;
  allowComments?: boolean;
  allowTrailingCommas?: boolean;
}
