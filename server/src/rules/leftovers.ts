import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { wholeLine } from './whole-line';

/** Elements that go once they are empty. */
const removablePhrases = new Set('a b big em font i small span strong u'.split(' '));
const removableBlocks = new Set('center div h1 h2 h3 h4 h5 h6 li ol p ul'.split(' '));
/** A start tag at the end of a text; nothing refers to its element. */
const startTag = /<([a-z][a-z\d]*)(?:\s(?:(?!\b(?:id|name)\s{0,9}=)[^<>])*)?>$/i;
const endTag = /^<\/([a-z][a-z\d]*)\s{0,9}>/i;
/** The tag that a text ends with. */
const lastTag = /<(\/?)([a-z][a-z\d]*)\b[^<>]*>$/i;
/** A word that goes on behind tags of phrases. */
const goesOn = /^(?:<\/?(?:[abiu]|big|em|font|small|span|strong)(?:\s[^<>]*)?>)*[\p{L}\p{N}]/iu;
const lineBreak = /^[ \t]*<br\b[^<>]*>/i;
const brackets = ['( )', '[ ]', '< >', '&lt; &gt;', '（ ）', '［ ］', '【 】'].map(
  (pair) => pair.split(' ') as [string, string],
);
/** As much of the source is looked at before and behind. */
const mostLooked = 500;

/** The first character of a word that only tags of phrases part from the offset. */
export const wordBehind = (text: string, offset: number): string | undefined =>
  goesOn.exec(text.slice(offset, offset + mostLooked))?.[0].at(-1);

/** The words, with the elements, the line, the punctuation and the blank that would be left over. */
export const withLeftovers = (message: Message, range: Range): Range =>
  withSurroundings(message, range, withPunctuation);

/** What says nothing, as an image, with the elements, the line and the blank that would be left over. */
export const withEmptiedMarkup = (message: Message, range: Range): Range =>
  withSurroundings(message, range, withBlank);

function withSurroundings(
  message: Message,
  range: Range,
  inLine: (text: string, range: Range) => Range,
): Range {
  const { text } = message;
  const { start, end } = withElements(message, range);
  const whole = lineOfItsOwn(text, { start, end });
  if (whole) return whole;
  const within = text.slice(Math.max(start, end - mostLooked), end);
  return endsWithBlock(within) ? { start, end } : inLine(text, { start, end });
}

function endsWithBlock(text: string): boolean {
  const [, slash, name = ''] = lastTag.exec(text) ?? [];
  return slash === '/' && removableBlocks.has(name.toLowerCase());
}

/** Whether a line, as the buyer sees it, begins behind the text. */
function endsLine(text: string): boolean {
  if (/^$|[\r\n]$/.test(text)) return true;
  const [, slash, written = ''] = lastTag.exec(text) ?? [];
  const name = written.toLowerCase();
  return removableBlocks.has(name) || (slash === '' && (name === 'br' || name === 'td'));
}

/** The range with the elements that hold nothing else, and can go with it. */
export function withElements(message: Message, { start, end }: Range): Range {
  let range = { start, end };
  for (let next = elementAround(message, range); next; next = elementAround(message, range))
    range = next;
  return range;
}

/** The element that holds nothing but the range. */
function elementAround(message: Message, { start, end }: Range): Range | undefined {
  const { text } = message;
  const before = text.slice(Math.max(0, start - mostLooked), start).trimEnd();
  const behind = text.slice(end, end + mostLooked);
  const next = behind.trimStart();
  const opening = startTag.exec(before);
  const closing = endTag.exec(next);
  if (!opening || !closing) return undefined;
  const name = opening[1]?.toLowerCase() ?? '';
  if (!removablePhrases.has(name) && !removableBlocks.has(name)) return undefined;
  if (closing[1]?.toLowerCase() !== name) return undefined;
  const from = Math.max(0, start - mostLooked) + opening.index;
  const to = end + behind.length - next.length + closing[0].length;
  const tags = message.tagsIn({ start: from, end: from + opening[0].length });
  return tags.some(({ kind }) => kind !== 'expression' && kind !== 'placeholder')
    ? undefined
    : { start: from, end: to };
}

/** The line that holds nothing else: one of the source, or one that `<br>` ends. */
export function lineOfItsOwn(text: string, range: Range): Range | undefined {
  const line = wholeLine(text, range);
  if (line.end > range.end) {
    const isParted = /(?:^|\n\r?|\r)[ \t]*\r?\n?$/.test(
      text.slice(Math.max(0, line.start - 99), line.start),
    );
    const next = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(line.end, line.end + 99));
    return isParted && next ? { start: line.start, end: line.end + next[0].length } : line;
  }
  const before = text.slice(Math.max(0, range.start - mostLooked), range.start).trimEnd();
  const behind = lineBreak.exec(text.slice(range.end, range.end + mostLooked));
  if (!behind || !endsLine(before)) return undefined;
  return wholeLine(text, { start: range.start, end: range.end + behind[0].length });
}

/** The words with the brackets, the comma, colon or stroke and the blank around them. */
export function withPunctuation(text: string, range: Range): Range {
  const bracketed = withBrackets(text, range);
  const { start, end } = withBlank(text, bracketed);
  const before = text.slice(Math.max(0, start - mostLooked), start);
  const behind = /^ ?[,、，،|·•] ?/.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (behind !== '' && (/[:：|·•]$/.test(before) || isFirst(text, start)))
    return { start: bracketed.start, end: end + behind.length };
  const next = text.slice(end, end + 1);
  const isLoose =
    (/[,、，،|·•]$/.test(before) && /^[.,;:!?)<、。，،]?$/.test(next)) ||
    (/[:：]$/.test(before) && /[.,;:!?)、。，،]/.test(next));
  return isLoose ? withBlank(text, { start: start - 1, end }) : { start, end };
}

/** The words with the brackets that would be left empty. */
export function withBrackets(text: string, { start, end }: Range): Range {
  for (const [open, close] of brackets)
    if (text.startsWith(open, start - open.length) && text.startsWith(close, end))
      return { start: start - open.length, end: end + close.length };
  return { start, end };
}

/** The words with the blank beside them that would be left over. */
export function withBlank(text: string, { start, end }: Range): Range {
  const next = text[end] ?? '';
  const isEdge = /^[\s.,;:!?)<、。，،]?$/.test(next) && !(next === '<' && wordBehind(text, end));
  if (isEdge && text[start - 1] === ' ') return { start: start - 1, end };
  return { start, end: next === ' ' && isFirst(text, start) ? end + 1 : end };
}

/** Whether a line begins there, of the source or as the buyer sees it. */
const isFirst = (text: string, offset: number): boolean =>
  endsLine(text.slice(Math.max(0, offset - mostLooked), offset));
