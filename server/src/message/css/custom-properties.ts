import { valueFiller } from '../template/mask';

/** Gives what a custom property (`--space`) holds for an element; nothing where it is set nowhere. */
export type CustomValue = (name: string) => string | undefined;

/** A value that grows longer, or that is made of others in more steps, is as one that nobody knows. */
const longestValue = 500;
const deepestNesting = 20;

/** How many elements around one are asked for what they set: nobody nests more of them. */
const mostScopes = 100;

/** The values of an element that sets custom properties, and the next one around it that does. */
export interface CustomScope {
  values: ReadonlyMap<string, { readonly value: string }>;
  outer: CustomScope | undefined;
}

export const isCustom = (property: string): boolean => property.startsWith('--');

/** What the custom property holds there. */
export function valueIn(scope: CustomScope | undefined, name: string): string | undefined {
  let next = scope;
  for (let asked = 0; next && asked < mostScopes; asked++) {
    const declared = next.values.get(name);
    if (declared) return declared.value;
    next = next.outer;
  }
  return undefined;
}

/** Whether the value is known only with custom properties. */
export const usesCustomProperties = (value: string): boolean => /\bvar\(/i.test(value);

/**
 * The value with what its custom properties hold in place of each `var()`, or with what that names for
 * the case that there is none. Where neither is there, `var()` stays: nobody knows what a mail program
 * makes of it.
 */
export function withCustomProperties(value: string, customValue: CustomValue, depth = 0): string {
  if (depth > deepestNesting) return valueFiller;
  let result = '';
  let at = 0;
  for (const call of callsIn(value)) {
    const held = customValue(call.name) ?? call.fallback;
    const meant =
      held === undefined ? undefined : withCustomProperties(held, customValue, depth + 1);
    result += value.slice(at, call.start) + (meant ?? value.slice(call.start, call.end));
    if (result.length > longestValue) return valueFiller;
    at = call.end;
  }
  return result + value.slice(at);
}

/** One `var(--name, fallback)` of a value. */
interface VariableCall {
  start: number;
  end: number;
  /** Lower case, as all properties are here. */
  name: string;
  fallback: string | undefined;
}

const opening = /\bvar\(\s*(--[^\s,()]+)\s*/gi;

/** The outermost calls; those that are never closed are none. */
function callsIn(value: string): VariableCall[] {
  const calls: VariableCall[] = [];
  let from = 0;
  for (const { 0: opened, 1: name = '', index } of value.matchAll(opening)) {
    if (index < from) continue;
    const end = closingBracket(value, index + opened.length);
    if (end === undefined) break;
    const rest = value.slice(index + opened.length, end);
    const fallback = rest.startsWith(',') ? rest.slice(1).trim() : undefined;
    calls.push({ start: index, end: end + 1, name: name.toLowerCase(), fallback });
    from = end;
  }
  return calls;
}

function closingBracket(value: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === '(') depth++;
    else if (value[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}
