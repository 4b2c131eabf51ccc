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

export const parseDocument: typeof Yaml.parseDocument = (...given) =>
  library().parseDocument(...given);

type Nothing = null | undefined;

const isThere = (node: unknown): boolean => node !== null && node !== undefined;

export const isMap = (node: Yaml.Node | Nothing): node is Yaml.YAMLMap =>
  isThere(node) && library().isMap(node);

export const isSeq = (node: Yaml.Node | Nothing): node is Yaml.YAMLSeq =>
  isThere(node) && library().isSeq(node);

export const isScalar = (node: Yaml.Node | Nothing): node is Yaml.Scalar =>
  isThere(node) && library().isScalar(node);
