import { parseTree, findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Range } from '../message/range';

/** Where a configuration's text lists the placeholder: the key without its quotes, in UTF-16 units. */
export function listedPlaces(configText: string, name: string): Range[] {
  return keysOf(configText).flatMap(({ value, offset, length }) =>
    value === name ? [{ start: offset + 1, end: offset + length - 1 }] : [],
  );
}

function keysOf(configText: string): Node[] {
  try {
    // The parser takes no byte-order mark; a space keeps the offsets.
    const text = configText.replace(/^\uFEFF/, ' ');
    const root = parseTree(text, [], { allowTrailingComma: true });
    const listed = root && findNodeAtLocation(root, ['placeholders']);
    return (listed?.children ?? []).flatMap(({ children }) => children?.[0] ?? []);
  } catch {
    // Nested too deeply.
    return [];
  }
}
