import type { Range } from '../../ranges/range';
import { remembering } from '../../memory/remembered';
import type { Block } from './blocks';
import { callsHelper, givenTo, readCall } from './expression';
import { listedMeaning, type ListedPlaceholders } from './meaning';
import type { PlaceholderMeaning } from './placeholder-meanings';
import { OpenScopes, scopesOf } from './scopes';
import { printsValue, type TemplateTag } from './tag';

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

/** How a value is called: as it is written, and from the root of the data. */
export type ValueNames = Pick<Reference, 'path' | 'name'>;

/** What a printed value stands for: what the configuration says, else what its name tells. */
export const meaningOf = (
  value: ValueNames,
  listed: ListedPlaceholders | undefined,
): PlaceholderMeaning | undefined => listedMeaning(listedName(value, listed) ?? value.name, listed);

/** The name under which the configuration lists the value. */
export function listedName(
  { name, path }: ValueNames,
  listed: ListedPlaceholders | undefined,
): string | undefined {
  return listed && [name, path, plainPath(path)].find((each) => Object.hasOwn(listed, each));
}

/** A path without what only says from where it is seen: `order.id` of `../order.id`. */
export const plainPath = (path: string): string =>
  path.replace(/^(?:\.\.\/|\.\/|this[./]|@root[./]|\$)+/, '').replace(/^(?:this|\.+)$/, '');

/** Every value that the tags print, in order; block tags and partials print none. */
export function printedValues(tags: readonly TemplateTag[], blocks: readonly Block[]): Reference[] {
  const scopes = scopesOf(blocks);
  const open = new OpenScopes();
  const found: Reference[] = [];
  let next = 0;
  for (const tag of tags) {
    if (!tag.closed || !printsValue(tag)) continue;
    for (let scope = scopes[next]; scope && scope.start <= tag.start; scope = scopes[++next]) {
      open.leave(scope.start);
      open.enter(scope);
    }
    open.leave(tag.start);
    for (const { path, at, isArgument } of valuePaths(tag)) {
      const start = tag.expressionStart + at;
      const { name, isInScope } = open.resolve(path);
      found.push({ tag, path, name, isInScope, isArgument, start, end: start + path.length });
    }
  }
  return found;
}

interface ValuePath {
  path: string;
  /** Where it begins in the expression. */
  at: number;
  isArgument: boolean;
}

/** The paths of the data that the tag prints, or hands to the helper that prints. */
const valuePaths = ({ kind, expression, name }: TemplateTag): readonly ValuePath[] =>
  kind === 'placeholder' ? placeholderPaths(name) : expressionPaths(expression);

/** Templates have the same few expressions again and again. */
const placeholderPaths = remembering(1000, (name): readonly ValuePath[] => [
  { ...withoutModifier(name), isArgument: false },
]);

const expressionPaths = remembering(2000, (expression): readonly ValuePath[] => {
  const call = readCall(expression);
  const isArgument = callsHelper(call);
  return (isArgument ? givenTo(call) : [call.head]).flatMap((value) =>
    value.kind === 'path' && isPath(value.path)
      ? [{ path: value.path, at: value.start, isArgument }]
      : [],
  );
});

function isPath(word: string): boolean {
  if (word === 'this' || (word.startsWith('@') && !word.startsWith('@root.'))) return false;
  return /^[@$.\p{L}_[]/u.test(word) && /\p{L}/u.test(word);
}

/** The path of `${order.id?html}` or `${(order.id)!"none"}` without what FreeMarker does to it. */
function withoutModifier(expression: string): { path: string; at: number } {
  const at = /^[\s($]*/.exec(expression)?.[0].length ?? 0;
  const path = /^[^?!)]*/.exec(expression.slice(at))?.[0].trimEnd() ?? '';
  return path === '' ? { path: expression, at: 0 } : { path, at };
}
