import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import type { Block } from '../../message/template/blocks';
import type { TextEdit } from '../rule';
import { emptiedBy, mostLooked, removableBlocks, type EmptiedBlock } from './emptied';
import { wholeLine } from './whole-line';

/** The tag that a text ends with. */
const lastTag = /<(\/?)([a-z][a-z\d]*)\b[^<>]*>$/i;
/** A word that goes on behind tags of phrases. */
const goesOn = /^(?:<\/?(?:[abiu]|big|em|font|small|span|strong)(?:\s[^<>]*)?>)*[\p{L}\p{N}]/iu;
const lineBreak = /^[ \t]*<br\b[^<>]*>/i;
const brackets = ['( )', '[ ]', '< >', '&lt; &gt;', '（ ）', '［ ］', '【 】'].map(
  (pair) => pair.split(' ') as [string, string],
);

/** The first character of a word that only tags of phrases part from the offset. */
const wordBehind = (text: string, offset: number): string | undefined =>
  goesOn.exec(text.slice(offset, offset + mostLooked))?.[0].at(-1);

/** Takes words out, with the elements, the line, the punctuation and the blank that would be left over. */
export const removeWords = (
  message: Message,
  range: Range,
  emptiedBlock: EmptiedBlock = 'keep',
): TextEdit => removeWith(message, range, emptiedBlock, withPunctuation);

/** Takes out what says nothing, as an image, with the elements, the line and the blank that would be left over. */
export const removeMarkup = (
  message: Message,
  range: Range,
  emptiedBlock: EmptiedBlock = 'keep',
): TextEdit => removeWith(message, range, emptiedBlock, withBlank);

function removeWith(
  message: Message,
  range: Range,
  emptiedBlock: EmptiedBlock,
  inLine: (text: string, range: Range, next: number) => Range,
): TextEdit {
  const { text } = message;
  const { start, end } = emptiedBy(message, range, emptiedBlock);
  const whole = lineOfItsOwn(text, { start, end });
  if (whole) return { ...whole, text: '' };
  const within = text.slice(Math.max(start, end - mostLooked), end);
  if (endsWithBlock(within)) return { start, end, text: '' };
  // A blank inside may be all that parts two words.
  const parts = /[^\s>]/.test(text[start - 1] ?? '') && wordBehind(text, end) !== undefined;
  if (parts && holdsBlank(text, { start, end }, range)) return { start, end, text: ' ' };
  return { ...inLine(text, { start, end }, behindBranches(message, end)), text: '' };
}

/** Whether white space stands beside the inner range. */
const holdsBlank = (text: string, { start, end }: Range, inner: Range): boolean =>
  (inner.start > start && /\s/.test(text[inner.start - 1] ?? '')) ||
  (inner.end < end && /\s/.test(text[inner.end] ?? ''));

/** Where the text goes on: behind the blocks of the template whose branches end at the offset. */
function behindBranches(message: Message, offset: number): number {
  let at = offset;
  for (;;) {
    const tag = message.firstTagIn({ start: at, end: at + 1 });
    const endsBranch = tag?.start === at && (tag.kind === 'else' || tag.kind === 'block-close');
    if (!endsBranch) return at;
    at = (tag.kind === 'else' && endOfBlock(message.blocks, at)) || tag.end;
  }
}

/** The end of the innermost block that holds the offset. */
function endOfBlock(blocks: readonly Block[], offset: number): number | undefined {
  const block = blocks[firstEndingBehind(blocks, offset)];
  if (!block || block.start > offset) return undefined;
  const inner = block.branches.flatMap((branch) => endOfBlock(branch.blocks, offset) ?? []);
  return inner[0] ?? block.end;
}

function endsWithBlock(text: string): boolean {
  const [, slash, name = ''] = lastTag.exec(text) ?? [];
  return slash === '/' && removableBlocks.has(name.toLowerCase());
}

/** Whether a line, as the buyer sees it, begins behind the text. */
function endsLine(text: string): boolean {
  if (/^\uFEFF?$|[\r\n]$/.test(text)) return true;
  const [, slash, written = ''] = lastTag.exec(text) ?? [];
  const name = written.toLowerCase();
  return removableBlocks.has(name) || (slash === '' && (name === 'br' || name === 'td'));
}

/** The line that holds nothing else: one of the source, or one that `<br>` ends. */
function lineOfItsOwn(text: string, range: Range): Range | undefined {
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

/**
 * The words with the brackets, the comma, colon or stroke and the blank around them.
 * @param next where the text goes on behind them
 */
export function withPunctuation(text: string, range: Range, next = range.end): Range {
  const bracketed = withBrackets(text, range);
  const { start, end } = withBlank(text, bracketed, bracketed.end > range.end ? undefined : next);
  const before = text.slice(Math.max(0, start - mostLooked), start);
  const behind = /^ ?[,、،，|·•–—] ?/.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (behind !== '' && (/[:：|·•–—]$/.test(before) || isFirst(text, start)))
    return { start: bracketed.start, end: end + behind.length };
  const sign = text.slice(end, end + 1);
  const isLoose =
    (/[,、،，|·•–—]$/.test(before) && /^[.,;:!?)<、。，،]?$/.test(sign)) ||
    (/[:：]$/.test(before) && /[.,;:!?)、。，،]/.test(sign));
  return isLoose ? withBlank(text, { start: start - 1, end }) : { start, end };
}

/** The words with the brackets that would be left empty. */
function withBrackets(text: string, { start, end }: Range): Range {
  for (const [open, close] of brackets)
    if (text.startsWith(open, start - open.length) && text.startsWith(close, end))
      return { start: start - open.length, end: end + close.length };
  return { start, end };
}

/** A blank before a sign that has none in any language: French has one before `?`. */
const blankBeforeSign = /^ [.,)\]…]/;

/** The words with the blank beside them that would be left over. */
function withBlank(text: string, { start, end }: Range, next = end): Range {
  const sign = text[next] ?? '';
  const isEdge =
    /^[\s.,;:!?)\]…<、。，،]?$/.test(sign) && !(sign === '<' && wordBehind(text, next));
  const before = text.slice(Math.max(0, start - mostLooked), start);
  const [blankBefore = ''] = /(?: |\u00a0|&nbsp;)$/.exec(before) ?? [];
  if (isEdge && blankBefore !== '') {
    const isBetweenBlanks = next === end && blankBeforeSign.test(text.slice(end, end + 2));
    return { start: start - blankBefore.length, end: isBetweenBlanks ? end + 1 : end };
  }
  return { start, end: text[end] === ' ' && isFirst(text, start) ? end + 1 : end };
}

/** Whether a line or what is quoted begins there, in the source or as the buyer sees it. */
function isFirst(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - mostLooked), offset);
  return endsLine(before) || /(?:^|[\s>])["'“„«(¡¿[]$/.test(before);
}
