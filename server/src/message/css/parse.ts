import parse, { type CssNode } from 'css-tree/parser';
import type { Attribute, Element } from '../html/element';
import type { SourceText } from '../source-text';
import type { Declaration } from './declaration';
import type { StyleRule, StyleSheet } from './style-sheet';

const parseOptions = {
  positions: true,
  parseValue: false,
  parseRulePrelude: false,
  parseAtrulePrelude: false,
  parseCustomProperty: false,
};

/** The declarations of a `style` attribute. Never throws: what cannot be read is left out. */
export function parseStyleAttribute(element: Element, attribute: Attribute): Declaration[] {
  const source = attribute.value;
  if (!source.text.includes(':')) return [];
  const declarations: Declaration[] = [];
  const list = parseTolerantly(source.text, 'declarationList');
  for (const node of list?.children ?? []) {
    if (node.type !== 'Declaration') continue;
    const declaration = readDeclaration(node, source, declarations);
    declaration.element = element;
    declaration.attribute = attribute;
    declaration.origin = 'style attribute';
    declarations.push(declaration);
  }
  return declarations;
}

/** The rules of a `<style>` element, those inside `@media` and the like too. */
export function parseStyleSheet(source: SourceText): StyleSheet {
  const sheet: StyleSheet = { rules: [], declarations: [], imports: [] };
  const root = parseTolerantly(source.text, 'stylesheet');
  if (root) readRules(root, source, sheet, { media: [] });
  return sheet;
}

/** css-tree recovers from every error of syntax, but hostile nesting can exhaust its stack. */
function parseTolerantly(
  css: string,
  context: 'stylesheet' | 'declarationList',
): CssNode | undefined {
  try {
    return parse(css, { ...parseOptions, context });
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface RuleContext {
  media: readonly string[];
  /** The at-rule whose descriptors the declarations are: `font-face`, `keyframes` … */
  atRule?: string;
}

const conditionGroups = new Set(['media', 'supports', 'layer', 'container', 'scope']);

function readRules(
  parent: CssNode,
  source: SourceText,
  sheet: StyleSheet,
  context: RuleContext,
): void {
  for (const node of parent.children ?? []) {
    if (node.type === 'Rule') addRule(node, source, sheet, context);
    else if (node.type === 'Atrule') readAtRule(node, source, sheet, context);
  }
}

function readAtRule(
  node: CssNode,
  source: SourceText,
  sheet: StyleSheet,
  context: RuleContext,
): void {
  const name = (node.name ?? '').toLowerCase();
  const prelude = rawText(node.prelude);
  const range = source.range(node.loc.start.offset, node.loc.end.offset);
  if (name === 'import') sheet.imports.push({ ...range, url: prelude });
  if (!node.block) return;
  if (conditionGroups.has(name)) {
    const media = name === 'media' ? [...context.media, prelude] : context.media;
    readRules(node.block, source, sheet, { ...context, media });
  } else if (name.endsWith('keyframes')) {
    readRules(node.block, source, sheet, { ...context, atRule: 'keyframes' });
  } else addRule(node, source, sheet, { ...context, atRule: name });
}

function addRule(
  node: CssNode,
  source: SourceText,
  sheet: StyleSheet,
  { media, atRule }: RuleContext,
): void {
  const rule: StyleRule = {
    ...source.range(node.loc.start.offset, node.loc.end.offset),
    selector: atRule === undefined ? rawText(node.prelude) : '',
    media,
    declarations: [],
    order: sheet.rules.length,
    ...(atRule !== undefined && { atRule }),
  };
  for (const child of node.block?.children ?? []) {
    if (child.type !== 'Declaration') continue;
    const declaration = readDeclaration(child, source, rule.declarations);
    declaration.rule = rule;
    rule.declarations.push(declaration);
    sheet.declarations.push(declaration);
  }
  sheet.rules.push(rule);
}

function readDeclaration(
  node: CssNode,
  source: SourceText,
  siblings: readonly Declaration[],
): Declaration {
  const value = node.value as CssNode;
  const start = node.loc.start.offset;
  const raw = source.text.slice(start, node.loc.end.offset);
  const end = start + raw.trimEnd().length;
  return {
    ...source.range(start, end),
    origin: 'style element',
    property: (node.property ?? '').toLowerCase(),
    value: rawText(value),
    valueRange: source.range(value.loc.start.offset, Math.min(value.loc.end.offset, end)),
    important: node.important === true,
    neverShown: false,
    siblings,
  };
}

/** The text of a raw node, trimmed, without comments. */
function rawText(node: CssNode | null | undefined): string {
  const text = typeof node?.value === 'string' ? node.value : '';
  return (text.includes('/*') ? withoutComments(text) : text).trim();
}

function withoutComments(css: string): string {
  let result = '';
  let at = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', at)) {
    result += `${css.slice(at, start)} `;
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return result;
    at = end + 2;
  }
  return result + css.slice(at);
}
