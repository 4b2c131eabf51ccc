import { sections } from '../../server/src/rules/documentation';
import { exportName, Refusal, type RuleRequest } from './request';

/** A rule as the list's file imports it. */
interface ListedRule {
  name: string;
  section: string;
  id: string;
}

const importLines = /^import .* from '[^']+';\n/gm;
const ruleImport = /^import \{ (\w+) \} from '\.\/(\w+)\/([\w-]+)';$/gm;
const listStart = /^export const rules\b.*= \[/m;

/** The ids of the rules that the list's file imports. */
export function listedIds(file: string): string[] {
  return listedRules(file).map(({ id }) => id);
}

/**
 * The list's file with the rule in it: imported, the imports sorted, and listed at the end of its
 * section. The layout is left to Prettier.
 */
export function addToList(file: string, { section, id }: RuleRequest): string {
  const name = exportName(id);
  const list = listStart.exec(file);
  if (!list) throw new Refusal('The file of all rules has no list to add the rule to.');
  const order = Object.keys(sections);
  const place = order.indexOf(section);
  const ends = listedRules(file)
    .filter((rule) => order.indexOf(rule.section) <= place)
    .map((rule) => endOfEntry(file, list.index, rule.name));
  const at = Math.max(list.index + list[0].length, ...ends);
  const added = `${file.slice(0, at)}\n${name},${file.slice(at)}`;
  return withImport(added, `import { ${name} } from './${section}/${id}';\n`);
}

function listedRules(file: string): ListedRule[] {
  return [...file.matchAll(ruleImport)].map(([, name = '', section = '', id = '']) => ({
    name,
    section,
    id,
  }));
}

/** Where the rule's entry in the list ends, its comma included; nowhere if it has none. */
function endOfEntry(file: string, from: number, name: string): number {
  const words = file.slice(from).matchAll(/\b(\w+)\b,?/g);
  for (const { 0: entry, 1: word, index } of words)
    if (word === name) return from + index + entry.length;
  return -1;
}

function withImport(file: string, line: string): string {
  const imports = [...file.matchAll(importLines)].map(([found]) => found);
  const path = (found: string): string => /'(.*)'/.exec(found)?.[1] ?? '';
  const sorted = [...imports, line].sort((a, b) => (path(a) < path(b) ? -1 : 1));
  return sorted.join('') + file.replace(importLines, '');
}
