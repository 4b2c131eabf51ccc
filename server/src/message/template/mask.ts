import type { Range } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import { printsValue, type TemplateTag } from './tag';

/**
 * Stands for each character of a placeholder, whose value is known only when the message is sent.
 * Both fillers are Unicode noncharacters, which no message carries.
 */
export const valueFiller = '\uFDD0';
/** Stands for each character that yields nothing: comments, block tags, branches not taken. */
export const nothingFiller = '\uFDD1';

/** To V8, a character beyond Latin-1 is a text of its own, made anew by each look at it. */
const nothing = nothingFiller.charCodeAt(0);

const nothings = /\uFDD1+/g;

/** The text without the characters that yield nothing. */
export function withoutNothing(text: string): string {
  return text.includes(nothingFiller) ? text.replace(nothings, '') : text;
}

/** How many characters at the beginning of the text, or from another place on, yield nothing. */
export function leadingNothing(text: string, from = 0): number {
  let end = from;
  while (text.charCodeAt(end) === nothing) end++;
  return end - from;
}

/** Whether plain white space and what yields nothing is all that stands in the range. */
export function isSpaceIn(masked: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const code = masked.charCodeAt(at);
    if (code !== nothing && code !== 0x20 && (code < 0x09 || code > 0x0d)) return false;
  }
  return true;
}

/** Whether a part of the text is known only when the message is sent. */
export function hasValue(text: string): boolean {
  return text.includes(valueFiller);
}

/** The text for people: what a placeholder stands for is not known, and its filler is for nobody to read. */
export function withoutFillers(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]+/g, '…');
}

const fills: Record<string, string[]> = {};
/** Longer fills are rare, and not kept. */
const longestKept = 200;

/** The filler so many times; what is as long as most tags is kept. */
function fill(filler: string, count: number): string {
  if (count > longestKept) return filler.repeat(count);
  return ((fills[filler] ??= [])[count] ??= filler.repeat(count));
}

/** Stretches to fill, in order, not overlapping. */
export interface MaskedRange extends Range {
  filler: string;
}

/** What the template tags themselves hide: values, and tags that yield nothing. */
export function tagMask(text: string, tags: readonly TemplateTag[]): MaskedRange[] {
  const masked: MaskedRange[] = [];
  for (const tag of tags) {
    if (printsValue(tag)) {
      if (tag.text) {
        masked.push({ start: tag.start, end: tag.text.start, filler: nothingFiller });
        masked.push({ start: tag.text.end, end: tag.end, filler: nothingFiller });
      } else masked.push(filled(strippedRange(text, tag), valueFiller));
    } else masked.push(filled(tagLine(text, tag), nothingFiller));
  }
  return masked;
}

const filled = ({ start, end }: Range, filler: string): MaskedRange => ({ start, end, filler });

/** The tag with the white space that its `~` drops. */
function strippedRange(text: string, tag: TemplateTag): Range {
  let { start, end } = tag;
  if (tag.stripsBefore) while (start > 0 && isSpace(text[start - 1])) start--;
  if (tag.stripsAfter) while (end < text.length && isSpace(text[end])) end++;
  return { start, end };
}

/** What Handlebars drops with a tag that yields nothing: the whole line where it stands alone on it. */
export function tagLine(text: string, tag: TemplateTag): Range {
  let { start, end } = tag;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  while (text[end] === ' ' || text[end] === '\t') end++;
  const endsLine = end === text.length || text[end] === '\n' || text[end] === '\r';
  const stripped = strippedRange(text, tag);
  if (!isLineStart(text, start) || !endsLine) return stripped;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { start: Math.min(start, stripped.start), end: Math.max(end, stripped.end) };
}

/** Whether a line begins here; a byte-order mark stands before the first one. */
function isLineStart(text: string, at: number): boolean {
  const before = text[at - 1];
  return at === 0 || before === '\n' || before === '\r' || (at === 1 && before === '\uFEFF');
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

/** The text of the same length with the given ranges filled; later ranges give way to earlier ones. */
export function mask(text: string, ranges: readonly MaskedRange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, filler } of ranges) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), fill(filler, end - from));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What the ranges, which are in order and apart, leave of a stretch of the text; the rest yields nothing. */
export function maskedStretch(
  masked: string,
  { start, end }: Range,
  leftOut: readonly Range[],
): string {
  let text = '';
  let at = start;
  let index = firstEndingBehind(leftOut, start);
  for (let range = leftOut[index]; range && range.start < end; range = leftOut[++index]) {
    const from = Math.max(range.start, at);
    const to = Math.min(range.end, end);
    text += masked.slice(at, from) + fill(nothingFiller, to - from);
    at = to;
  }
  return text + masked.slice(at, end);
}
