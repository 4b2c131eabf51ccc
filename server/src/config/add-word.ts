import { findNodeAtLocation, modify, type EditResult } from 'jsonc-parser';
import { configTree } from './config-tree';

/** The edits that add a word to a configuration; nothing where it is too broken to take one. */
export function addWord(text: string, word: string): EditResult | undefined {
  const errors: Parameters<typeof configTree>[1] = [];
  try {
    const root = configTree(text, errors);
    if (root?.type !== 'object' || errors.length > 0) return undefined;
    const words = findNodeAtLocation(root, ['words']);
    const formattingOptions = { insertSpaces: !/^\t/m.test(text), tabSize: 2 };
    if (!words) return modify(text, ['words'], [word], { formattingOptions });
    if (words.type !== 'array') return undefined;
    return modify(text, ['words', -1], word, { formattingOptions, isArrayInsertion: true });
  } catch {
    // Nested too deeply.
    return undefined;
  }
}
