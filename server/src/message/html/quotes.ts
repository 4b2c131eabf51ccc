import type { Range } from '../../ranges/range';
import type { Attribute } from './element';

/**
 * Where the value of a quoted attribute was meant to end, if its quote closes in the middle of
 * other markup: then it was left open before.
 */
export function meantEnd(masked: string, { end, valueRange }: Attribute): number | undefined {
  const next = masked[end];
  if (next === undefined || next === ' ' || next === '>') return undefined;
  if (/[\s/\uFDD0\uFDD1]/.test(next)) return undefined;
  const value = masked.slice(valueRange.start, valueRange.end);
  const nextName = /\s[\w:-]{1,40}=$/.exec(value.slice(-60))?.[0];
  if (!nextName && !value.includes('>') && !value.includes('<')) return undefined;
  const inside = /[\r\n>]/.exec(value)?.index ?? value.length - (nextName?.length ?? 0);
  return valueRange.start + inside;
}

/** Whether a quote stands in the attribute that neither opens nor closes its value. */
export function hasStrayQuote(masked: string, { name, quote, valueRange }: Attribute): boolean {
  if (hasQuote(name)) return true;
  return quote === '' && hasQuote(masked.slice(valueRange.start, valueRange.end));
}

const hasQuote = (text: string): boolean => text.includes('"') || text.includes("'");

/**
 * The attribute whose open quote swallows all that follows, up to where it was meant to end.
 * @param nameStart where the attribute's name stands
 */
export function openQuote(masked: string, nameStart: number, nameEnd: number): Range | undefined {
  const opening = /^\s{0,20}=\s{0,20}["']/.exec(masked.slice(nameEnd, nameEnd + 50));
  if (!opening) return undefined;
  const from = nameEnd + opening[0].length;
  const length = masked.slice(from).search(/[\r\n>]/);
  return length < 0 ? undefined : { start: nameStart, end: from + length };
}
