import { findNodeAtOffset, getNodePath, type JSONPath, type Node } from 'jsonc-parser';
import { readConfigTree } from '../../config/config-tree';
import type { Settings } from '../../config/settings';
import { rules } from '../../rules';
import type { Hover } from './hover-text';
import { ruleText } from './rule';

/**
 * What there is to say about the place in a configuration file: its keys that name rules, and the
 * options of these.
 * @param settings what holds for the messages that the file governs
 */
export function configHoverAt(text: string, offset: number, settings: Settings): Hover | undefined {
  const key = readConfigTree(text, (root) => keyAt(root, offset));
  if (!key) return undefined;
  const said = isRule(key.path)
    ? ruleText(String(key.path.at(-1)), settings)
    : optionText(key.path);
  const { offset: start, length } = key.node;
  return said === undefined ? undefined : { range: { start, end: start + length }, text: said };
}

/** The key at the offset, and the keys that lead to it. */
function keyAt(root: Node, offset: number): { node: Node; path: JSONPath } | undefined {
  const node = findNodeAtOffset(root, offset, true);
  const property = node?.parent;
  if (!property || property.type !== 'property' || property.children?.[0] !== node)
    return undefined;
  return { node, path: getNodePath(node) };
}

/** `rules` stands at the top, and in each of the `overrides`. */
function isRule(path: JSONPath): boolean {
  const [first, second, third] = path;
  return path.length === 2
    ? first === 'rules'
    : path.length === 4 && first === 'overrides' && typeof second === 'number' && third === 'rules';
}

function optionText(path: JSONPath): string | undefined {
  const [name, place, id] = path.toReversed();
  if (place !== 1 || typeof name !== 'string' || !isRule(path.slice(0, -2))) return undefined;
  const options = rules.find((rule) => rule.id === id)?.options ?? {};
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return undefined;
  return `**${name}** (${option.type}, ${JSON.stringify(option.default)} unless set): ${option.description}`;
}
