import { valueFiller } from '../template/mask';

/** A value that grows longer, or that is made of others in more steps, is as one that nobody knows. */
const longestValue = 500;
const deepestNesting = 20;

/** How many elements around one are asked for what they set: nobody nests more of them. */
const mostScopes = 100;

/** The custom properties (`--space`) that an element sets, and the next element around it that sets some. */
export class CustomScope {
  /** Each is put together once, or those that name others again and again would take forever. */
  private readonly known = new Map<string, string>();

  constructor(
    private readonly values: ReadonlyMap<string, { readonly value: string }>,
    readonly outer: CustomScope | undefined,
  ) {}

  /** What the custom property holds that is set here. */
  own(name: string, depth: number): string | undefined {
    const value = this.values.get(name)?.value;
    const known = this.known.get(name);
    if (value === undefined || known !== undefined) return known;
    if (depth > deepestNesting) return valueFiller;
    // One that is made of itself is unknown.
    this.known.set(name, valueFiller);
    const meaning = withCustomProperties(value, this, depth);
    this.known.set(name, meaning);
    return meaning;
  }
}

/** What the custom property holds; nothing where it is set nowhere. */
function meaningIn(
  scope: CustomScope | undefined,
  name: string,
  depth: number,
): string | undefined {
  let next = scope;
  for (let asked = 0; next && asked < mostScopes; asked++) {
    const meaning = next.own(name, depth);
    if (meaning !== undefined) return meaning;
    next = next.outer;
  }
  return undefined;
}

export const isCustom = (property: string): boolean => property.startsWith('--');

/** Whether the value is known only with custom properties. */
export const usesCustomProperties = (value: string): boolean => /\bvar\(/i.test(value);

/**
 * The value with what its custom properties hold in place of each `var()`, or with what that names for
 * the case that there is none. Where neither is there, `var()` stays: nobody knows what a mail program
 * makes of it.
 */
export function withCustomProperties(
  value: string,
  scope: CustomScope | undefined,
  depth = 0,
): string {
  if (value.length > longestValue || depth > deepestNesting) return valueFiller;
  let result = '';
  let at = 0;
  for (const { name, fallback, start, end } of callsIn(value)) {
    const held = meaningIn(scope, name, depth + 1);
    const meant = held ?? (fallback && withCustomProperties(fallback, scope, depth + 1));
    result += value.slice(at, start) + (meant ?? value.slice(start, end));
    if (result.length > longestValue) return valueFiller;
    at = end;
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
