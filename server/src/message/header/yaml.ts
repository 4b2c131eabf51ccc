import type * as Yaml from 'yaml';

let loaded: typeof Yaml | undefined;

/**
 * The YAML library, loaded when a header first asks for it: most are plain lines, and loading it takes
 * longer than a check.
 */
function library(): typeof Yaml {
  // A `require` stays where it is in a bundle; an `import` would be run at the start.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (loaded ??= require('yaml') as typeof Yaml);
}

/** Reads a document; what is wrong with it is among what it returns. */
export const parseDocument: typeof Yaml.parseDocument = (...given) =>
  library().parseDocument(...given);

/** Nodes of the library's are objects: what is none does not load it. */
const isObject = (node: unknown): node is object => typeof node === 'object' && node !== null;

/** Whether it is anything that the YAML library has read. */
export const isNode = (node: unknown): node is Yaml.Node =>
  isObject(node) && library().isNode(node);

/** Whether it is a list of `key: value` pairs. */
export const isMap = (node: unknown): node is Yaml.YAMLMap =>
  isObject(node) && library().isMap(node);

/** Whether it is a list of items. */
export const isSeq = (node: unknown): node is Yaml.YAMLSeq =>
  isObject(node) && library().isSeq(node);

/** Whether it is a single value: a text, a number, yes or no, or nothing. */
export const isScalar = (node: unknown): node is Yaml.Scalar =>
  isObject(node) && library().isScalar(node);

/** Whether the text, without quotes around it, is read as it is written where a value can stand. */
export function readsAsWritten(text: string): boolean {
  const { contents, errors } = parseDocument(`value: ${text}`, { logLevel: 'silent' });
  if (errors.length > 0 || !isMap(contents)) return false;
  const value: unknown = contents.get('value', true);
  return isScalar(value) && value.value === text;
}
