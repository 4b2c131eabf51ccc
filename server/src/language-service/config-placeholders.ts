import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { readConfigTree } from '../config/config-tree';
import type { Range } from '../ranges/range';

/** Where a configuration's text lists the placeholder: the key without its quotes, in UTF-16 units. */
export function listedPlaces(configText: string, name: string): Range[] {
  const keys = readConfigTree(configText, keysOf) ?? [];
  return keys.flatMap(({ value, offset, length }) =>
    value === name ? [{ start: offset + 1, end: offset + length - 1 }] : [],
  );
}

function keysOf(root: Node): Node[] {
  const listed = findNodeAtLocation(root, ['placeholders']);
  return (listed?.children ?? []).flatMap(({ children }) => children?.[0] ?? []);
}
