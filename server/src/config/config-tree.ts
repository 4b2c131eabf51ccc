import { parseTree, type Node, type ParseError } from 'jsonc-parser';

/**
 * The tree of a configuration: JSON with comments and trailing commas. Throws where it is nested too
 * deeply.
 * @param errors takes up what is wrong with the syntax
 */
export function configTree(text: string, errors: ParseError[] = []): Node | undefined {
  // The parser takes no byte-order mark; a space keeps the offsets.
  return parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
}

/** What can be read from a configuration's tree, as far as it is one; nothing where it is not. */
export function readConfigTree<T>(
  text: string,
  read: (root: Node, errors: readonly ParseError[]) => T | undefined,
): T | undefined {
  try {
    const errors: ParseError[] = [];
    const root = configTree(text, errors);
    return root && read(root, errors);
  } catch {
    // Nested too deeply.
    return undefined;
  }
}
