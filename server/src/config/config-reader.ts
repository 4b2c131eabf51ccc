import type { Node } from 'jsonc-parser';
import { meantOf } from './did-you-mean';

/** What is known of a mistake besides its message. */
export interface MistakeDetails {
  /** What was probably meant in place of the text that stands there. */
  meant?: string | undefined;
  /** Whether it is one in any JSON, which editors know by themselves. */
  isJson?: boolean;
}

/** Reports what is wrong with a value; the message continues the value's name: `must be …`. */
export type ReportNode = (node: Node, message: string, details?: MistakeDetails) => void;

/** Reads a value from the syntax tree; where it does not fit, reports that and gives nothing. */
export type Read<Value> = (node: Node, report: ReportNode) => Value | undefined;

/** A text. */
export const readString: Read<string> = (node, report) =>
  node.type === 'string' ? (node.value as string) : fail(node, report, 'must be a string');

/** `true` or `false`. */
export const readBoolean: Read<boolean> = (node, report) =>
  node.type === 'boolean' ? (node.value as boolean) : fail(node, report, 'must be true or false');

/** A number. */
export const readNumber: Read<number> = (node, report) =>
  node.type === 'number' ? (node.value as number) : fail(node, report, 'must be a number');

/** One of the given words. */
export function readOneOf<Word extends string>(words: readonly Word[]): Read<Word> {
  const quoted = words.map((word) => `"${word}"`);
  const problem = `must be ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
  return (node, report) => {
    if (node.type !== 'string') return fail(node, report, problem);
    const given = node.value as string;
    const word = words.find((known) => known === given);
    return word ?? fail(node, report, problem, meantOf(given, words));
  };
}

/** The value, if `problemOf` finds nothing wrong with it. */
export function checked<Value>(
  read: Read<Value>,
  problemOf: (value: Value) => string | undefined,
): Read<Value> {
  return (node, report) => {
    const value = read(node, report);
    const problem = value === undefined ? undefined : problemOf(value);
    return problem === undefined ? value : fail(node, report, problem);
  };
}

/** A list; items that do not fit are left out. */
export function listOf<Item>(item: Read<Item>): Read<Item[]> {
  return (node, report) => {
    if (node.type !== 'array') return fail(node, report, 'must be a list');
    return (node.children ?? [])
      .map((child) => item(child, report))
      .filter((value) => value !== undefined);
  };
}

/** An object with names of one's own; values that do not fit are left out. */
export function recordOf<Value>(
  readerOf: (name: Node, report: ReportNode) => Read<Value> | undefined,
): Read<Record<string, Value>> {
  return (node, report) => {
    if (node.type !== 'object') return fail(node, report, 'must be an object');
    const entries = new Map<string, Value>();
    for (const [name, valueNode] of members(node, report)) {
      const value = readerOf(name, report)?.(valueNode, report);
      if (value !== undefined) entries.set(name.value as string, value);
    }
    // Not by assignment, to which a key `__proto__` would be more than a key.
    return Object.fromEntries(entries);
  };
}

/** What an object may hold besides the given keys. */
interface OtherKeys {
  /** Whether a key that resembles none of these is none of ours, and not reported. */
  mayHoldOthers?: boolean;
}

/** An object with given keys; unknown keys are reported and left out. */
export function objectOf<Shape extends object>(
  readers: { [Key in keyof Shape]-?: Read<Shape[Key]> },
  { mayHoldOthers = false }: OtherKeys = {},
): Read<Partial<Shape>> {
  const readerOf = new Map<string, Read<unknown>>(Object.entries(readers));
  return recordOf((name, report) => {
    const reader = readerOf.get(name.value as string);
    const meant = reader ? undefined : meantOf(name.value as string, readerOf.keys());
    if (!reader && (meant !== undefined || !mayHoldOthers))
      report(name, 'is not a known key', { meant });
    return reader;
  }) as Read<Partial<Shape>>;
}

/** An object that needs all of its keys; one that lacks some is reported and left out. */
export function complete<Shape extends object>(readers: {
  [Key in keyof Shape]-?: Read<Shape[Key]>;
}): Read<Shape> {
  const read = objectOf<Shape>(readers);
  return (node, report) => {
    const value = read(node, report);
    if (value === undefined) return undefined;
    const keys = Object.keys(readers);
    if (keys.every((key) => Object.hasOwn(value, key))) return value as Shape;
    const given = new Set(members(node, () => undefined).map(([name]) => name.value as string));
    const missing = keys.filter((key) => !given.has(key));
    return missing.length ? fail(node, report, `lacks "${missing.join('" and "')}"`) : undefined;
  };
}

/** The names and values of an object; of a name given twice the last one counts. */
function members(node: Node, report: ReportNode): [Node, Node][] {
  const found = new Map<string, [Node, Node]>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (!name || !value) continue;
    if (found.has(name.value as string)) report(name, 'is given twice', { isJson: true });
    found.set(name.value as string, [name, value]);
  }
  return [...found.values()];
}

/** Reports the value and gives nothing. */
export function fail(node: Node, report: ReportNode, message: string, meant?: string): undefined {
  report(node, message, { meant });
}
