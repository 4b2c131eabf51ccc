import { findNodeAtLocation, modify } from 'jsonc-parser';
import type { TextEdit } from '../rules/rule';
import { readConfigTree } from './config-tree';

/** The edits that add a word to a configuration; nothing where it is too broken to take one. */
export function addWord(text: string, word: string): TextEdit[] | undefined {
  const formattingOptions = { insertSpaces: !/^\t/m.test(text), tabSize: 2 };
  const edits = readConfigTree(text, (root, errors) => {
    if (root.type !== 'object' || errors.length > 0) return undefined;
    const words = findNodeAtLocation(root, ['words']);
    if (!words) return modify(text, ['words'], [word], { formattingOptions });
    if (words.type !== 'array') return undefined;
    return modify(text, ['words', -1], word, { formattingOptions, isArrayInsertion: true });
  });
  return edits?.map(({ offset, length, content }) => ({
    start: offset,
    end: offset + length,
    text: content,
  }));
}
