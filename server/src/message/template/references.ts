import type { Range } from '../range';
import type { Block } from './blocks';
import type { TemplateTag } from './tag';

/** A value that a tag prints. */
export interface Reference extends Range {
  tag: TemplateTag;
  /** As written: `../order.id`. */
  path: string;
  /** From the root of the data, as far as the blocks around it tell: `order.id`. */
  name: string;
  /** Whether a block around it makes it a part of something else: `{{#each items}}{{name}}`. */
  isInScope: boolean;
  /** Whether it goes through a helper: `{{upper order.id}}`. */
  isArgument: boolean;
}

/** A block whose names are parts of its subject: `{{#with order}}`, `{{#each items as |item|}}`. */
interface Scope extends Range {
  subject: string;
  parameters: string[];
}

/** A name tells by its last words: of more blocks around it, the innermost are taken. */
const mostSubjects = 3;

const literals = new Set(['true', 'false', 'null', 'undefined', 'this', '.', '..', 'else', 'as']);

const printingKinds: ReadonlySet<TemplateTag['kind']> = new Set([
  'expression',
  'unescaped',
  'placeholder',
]);

/** Every value that the tags print, in order; block tags and partials print none. */
export function printedValues(tags: readonly TemplateTag[], blocks: readonly Block[]): Reference[] {
  const scopes = scopesOf(blocks);
  const open: Scope[] = [];
  const found: Reference[] = [];
  let next = 0;
  for (const tag of tags) {
    if (!tag.closed || !printingKinds.has(tag.kind)) continue;
    for (let scope = scopes[next]; scope && scope.start <= tag.start; scope = scopes[++next]) {
      leave(open, scope.start);
      open.push(scope);
    }
    leave(open, tag.start);
    for (const { path, at, isArgument } of valuePaths(tag)) {
      const start = tag.expressionStart + at;
      const { name, isInScope } = resolve(path, open);
      found.push({ tag, path, name, isInScope, isArgument, start, end: start + path.length });
    }
  }
  return found;
}

/** Drops the scopes that end before the offset. */
function leave(open: Scope[], offset: number): void {
  while (open.length > 0 && (open.at(-1)?.end ?? 0) <= offset) open.pop();
}

/** The scopes in the order of their starts; a scope never ends behind one that it stands in. */
function scopesOf(blocks: readonly Block[]): Scope[] {
  const scopes: Scope[] = [];
  const visit = (inner: readonly Block[]): void => {
    for (const { open, branches } of inner)
      for (const [index, branch] of branches.entries()) {
        const scope = index === 0 ? scopeOf(open, branch) : undefined;
        if (scope) scopes.push(scope);
        visit(branch.blocks);
      }
  };
  visit(blocks);
  return scopes;
}

function scopeOf({ expression, name }: TemplateTag, { start, end }: Range): Scope | undefined {
  if (name !== 'with' && name !== 'each' && name !== 'foreach') return undefined;
  const [, subject = '', parameters = ''] =
    /^\S+\s{1,99}(\S+)(?:\s{1,99}as\s{1,99}\|([^|]*))?/.exec(expression) ?? [];
  const named = parameters.split(/\s+/).filter((word) => word !== '');
  return { subject, parameters: named, start, end };
}

/** The path from the root of the data; a scope that cannot be named gives none. */
function resolve(path: string, open: readonly Scope[]): { name: string; isInScope: boolean } {
  if (open.length === 0 && !/^[.@$]|^this\b/.test(path)) return { name: path, isInScope: false };
  let depth = open.length;
  let rest = path;
  if (/^@root[./]/.test(rest)) return { name: rest.slice(6), isInScope: false };
  for (; rest.startsWith('../'); rest = rest.slice(3)) depth--;
  rest = rest.replace(/^(?:\.\/|this[./]|\$)/, '');
  const root = /^[^./[\]?!-]*/.exec(rest)?.[0] ?? '';
  for (let index = open.length - 1; index >= 0; index--) {
    const scope = open[index];
    const parameter = scope?.parameters.indexOf(root) ?? -1;
    if (!scope || parameter < 0) continue;
    const name = parameter === 0 ? scope.subject + rest.slice(root.length) : rest;
    return { name, isInScope: true };
  }
  const inner = open.slice(Math.max(0, depth - mostSubjects), Math.max(0, depth));
  const name = [...inner.map(({ subject }) => subject), rest].join('.');
  return { name, isInScope: inner.length > 0 };
}

interface ValuePath {
  path: string;
  /** Where it begins in the expression. */
  at: number;
  isArgument: boolean;
}

/** The paths of the data that the tag prints, or hands to the helper that prints. */
function valuePaths({ kind, expression, name }: TemplateTag): ValuePath[] {
  if (kind === 'placeholder') return [{ ...withoutModifier(name), isArgument: false }];
  if (expression === name && /^\w+(?:\.\w+)*$/.test(name))
    return isPath(name) ? [{ path: name, at: 0, isArgument: false }] : [];
  const words = wordsOf(expression);
  const [first, second] = words;
  if (!first || isHelperOfLiterals(expression)) return [];
  const isValue = !second || /[.$]/.test(first.path) || /^(?:\||\?\?|or\b|&&)/.test(second.path);
  if (isValue) return isPath(first.path) ? [{ ...first, isArgument: false }] : [];
  return words.slice(1).flatMap(({ path, at }) => {
    const value = path.replace(/^\w{1,99}=/, '');
    return isPath(value)
      ? [{ path: value, at: at + path.length - value.length, isArgument: true }]
      : [];
  });
}

/** `t "greeting"` prints no value of the data. */
const isHelperOfLiterals = (expression: string): boolean =>
  /^[\w-]+(?:\s{1,9}(?:"[^"]*"|'[^']*'|\d+(?:\.\d+)?))+$/.test(expression);

/** The expression's words with their places; strings and the helpers of subexpressions left out. */
function wordsOf(expression: string): { path: string; at: number }[] {
  const found: { path: string; at: number }[] = [];
  const word = /"[^"]*"|'[^']*'|\(\s{0,9}[^\s()]+|(?:[^\s()"'[]|\[[^\]]*\]?)+/g;
  for (const { 0: path, index: at } of expression.matchAll(word))
    if (found.length === 0 || !/^["'(]/.test(path)) found.push({ path, at });
  return found;
}

function isPath(word: string): boolean {
  if (word.startsWith('@') && !word.startsWith('@root.')) return false;
  return /^[@$.\p{L}_[]/u.test(word) && /\p{L}/u.test(word) && !literals.has(word);
}

/** The path of `${order.id?html}` or `${(order.id)!"none"}` without what FreeMarker does to it. */
function withoutModifier(expression: string): { path: string; at: number } {
  const at = /^[\s($]*/.exec(expression)?.[0].length ?? 0;
  const path = /^[^?!)]*/.exec(expression.slice(at))?.[0].trimEnd() ?? '';
  return path === '' ? { path: expression, at: 0 } : { path, at };
}
