import { firstEndingBehind } from '../../ranges/sorted-offsets';
import type { Passage } from '../passage';

/** From one quotation mark to the next, in the ways of all languages. */
const quotation =
  /[“”„][^“”„\n]{1,120}[“”]|[«»][^«»\n]{1,120}[«»]|"[^"\n]{1,120}"|「[^「」\n]{1,120}」|『[^『』\n]{1,120}』|(?<![\p{L}\d])['‘][^'‘’\n]{1,120}['’](?![\p{L}\d])/gu;

const mayQuote = /["'“”„«»‘「『]/;

/** The texts in quotation marks, with these, in their order. */
export function quotationsIn(text: string): readonly Passage[] {
  if (!mayQuote.test(text)) return [];
  return Array.from(text.matchAll(quotation), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether one of the quotations, which are in order, holds the character at this offset. */
export function isWithinOne(quotations: readonly Passage[], offset: number): boolean {
  return (quotations[firstEndingBehind(quotations, offset)]?.start ?? Infinity) <= offset;
}
