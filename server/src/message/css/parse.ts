import type { CssNode } from 'css-tree/parser';
import type { Attribute, Element } from '../html/element';
import type { Range } from '../../ranges/range';
import { Remembered } from '../../memory/remembered';
import { hasValue } from '../template/mask';
import { decodeSource, type SourceText } from '../source-text';
import { Declaration, type StyleRule } from './declaration';
import {
  listDeclarations,
  type ListedDeclaration,
  unescaped,
  withoutComments,
} from './declaration-list';
import { parseCss } from './parser';
import { longestSelector, type StyleSheet } from './style-sheet';
import { splitValue } from './value';

const parseOptions = {
  positions: true,
  parseValue: false,
  parseRulePrelude: false,
  parseAtrulePrelude: false,
  parseCustomProperty: false,
};

/** Messages use few styles many times. */
const knownStyles = new Remembered<readonly ListedDeclaration[]>(2000);

/** The declarations of a `style` attribute. Never throws: what cannot be read is left out. */
export function parseStyleAttribute(element: Element, attribute: Attribute): Declaration[] {
  const declarations: Declaration[] = [];
  addStyleDeclarations(declarations, element, attribute);
  return declarations;
}

/** Adds them to those that are known. */
export function addStyleDeclarations(
  declarations: Declaration[],
  element: Element,
  attribute: Attribute,
): void {
  const source = attribute.value;
  for (const listed of knownStyles.of(source.text, listDeclarations)) {
    const { start, end } = source.range(listed.start, listed.end);
    const valueRange = source.range(listed.valueStart, listed.valueEnd);
    const { property, value, important } = listed;
    const from = { origin: 'style attribute', important, valueRange, element, attribute } as const;
    declarations.push(new Declaration(start, end, property, value, from));
  }
}

/** Style sheets change far less often than the messages that hold them, and readings share them. */
const recentSheets = new Remembered<StyleSheet>(200_000);

/** The rules of the `<style>` element with this content, those inside `@media` and the like too. */
export function parseStyleSheet(
  masked: string,
  { start, end, parent }: Range & { parent?: Element | undefined },
): StyleSheet {
  const media = parent?.value('media')?.trim() ?? '';
  const key = `${start} ${media} ${masked.slice(start, end)}`;
  const read = (): StyleSheet => readSheet(decodeSource(masked, start, end, 'raw'), media);
  return recentSheets.of(key, read, key.length);
}

/** @param media what `media` says of all rules; what only a placeholder says holds */
function readSheet(source: SourceText, media: string): StyleSheet {
  const sheet: StyleSheet = { rules: [], declarations: [], imports: [] };
  const root = parseTolerantly(source.text);
  const isConditional = media !== '' && !hasValue(media);
  if (root) readRules(root, source, sheet, { media: isConditional ? [media] : [] });
  return sheet;
}

/** css-tree recovers from every error of syntax, but hostile nesting can exhaust its stack. */
function parseTolerantly(css: string): CssNode | undefined {
  try {
    return parseCss(css, parseOptions);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface RuleContext {
  media: readonly string[];
  /** The selector of the rule that the nested rules stand in. */
  outer?: string;
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

/** A nested rule's selectors, with the outer ones for their `&`, or before them where they have none. */
function nestedSelector(outer: string, inner: string): string {
  let nested = '';
  for (const selector of selectorsIn(inner)) {
    const parts = selector.split('&');
    const length = nested.length + selector.length + parts.length * (outer.length + 5);
    if (length > longestSelector) return '';
    const own = parts.length > 1 ? parts.join(`:is(${outer})`) : `:is(${outer}) ${selector}`;
    nested += nested === '' ? own : `, ${own}`;
  }
  return nested;
}

/** The selectors of a list. */
function selectorsIn(list: string): string[] {
  const commas = splitValue(list).filter(({ text }) => text === ',');
  return [...commas, { start: list.length }].map(({ start }, index) =>
    list.slice(commas[index - 1]?.end ?? 0, start).trim(),
  );
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
    const inner = { ...context, media };
    if (context.outer !== undefined) addRule(node, source, sheet, inner);
    else readRules(node.block, source, sheet, inner);
  } else if (name.endsWith('keyframes')) {
    readRules(node.block, source, sheet, { ...context, atRule: 'keyframes' });
  } else addRule(node, source, sheet, { ...context, atRule: name });
}

function addRule(node: CssNode, source: SourceText, sheet: StyleSheet, context: RuleContext): void {
  const { media, outer, atRule } = context;
  const own = node.type === 'Rule' ? rawText(node.prelude) : '&';
  const selector = outer === undefined ? own : nestedSelector(outer, own);
  const rule: StyleRule = {
    ...source.range(node.loc.start.offset, node.loc.end.offset),
    selector: atRule === undefined ? selector : '',
    media,
    declarations: [],
    ...(atRule !== undefined && { atRule }),
  };
  let hasNested = false;
  for (const child of node.block?.children ?? []) {
    if (child.type === 'Rule' || child.type === 'Atrule') hasNested = true;
    if (child.type !== 'Declaration') continue;
    const declaration = readDeclaration(child, source, rule);
    rule.declarations.push(declaration);
    sheet.declarations.push(declaration);
  }
  sheet.rules.push(rule);
  if (node.block && hasNested)
    readRules(node.block, source, sheet, { ...context, outer: selector });
}

function readDeclaration(node: CssNode, source: SourceText, rule: StyleRule): Declaration {
  const value = node.value as CssNode;
  const from = node.loc.start.offset;
  const raw = source.text.slice(from, node.loc.end.offset);
  const to = from + raw.trimEnd().length;
  const { start, end } = source.range(from, to);
  const property = unescaped(node.property ?? '').toLowerCase();
  return new Declaration(start, end, property, unescaped(rawText(value)), {
    origin: 'style element',
    important: node.important === true,
    valueRange: source.range(value.loc.start.offset, Math.min(value.loc.end.offset, to)),
    rule,
  });
}

/** The text of a raw node, trimmed, without comments. */
function rawText(node: CssNode | null | undefined): string {
  return withoutComments(typeof node?.value === 'string' ? node.value : '').trim();
}
