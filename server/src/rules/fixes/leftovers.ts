import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import type { Block } from '../../message/template/blocks';
import { goesThroughList } from '../../message/template/tag';
import type { TextEdit } from '../rule';
import { endsLine, lastTag, withBlank, wordBehind } from './blank-beside';
import { emptiedBy, mostLooked, removableBlocks, type EmptiedBlock } from './emptied';
import { withPunctuation } from './punctuation-beside';
import { wholeLine } from './whole-line';

const lineBreak = /^[ \t]*<br\b[^<>]*>/i;
/** An empty line at the end, or nothing at all. */
const emptyLine = /^\uFEFF?$|(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)$/;

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

/**
 * Where the text goes on: behind the blocks of the template whose branches end at the offset; not
 * behind a list, whose next turn may come.
 */
export function behindBranches(message: Message, offset: number): number {
  let at = offset;
  for (;;) {
    const tag = message.firstTagIn({ start: at, end: at + 1 });
    const endsBranch = tag?.start === at && (tag.kind === 'else' || tag.kind === 'block-close');
    if (!endsBranch) return at;
    const end = (tag.kind === 'else' && endOfBlock(message.blocks, at)) || tag.end;
    const closing = message.firstTagIn({ start: end - 1, end });
    if (closing && goesThroughList(closing.name)) return at;
    at = end;
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

/** The line that holds nothing else: one of the source, or one that `<br>` ends. */
function lineOfItsOwn(text: string, range: Range): Range | undefined {
  const line = wholeLine(text, range);
  if (line.end > range.end) {
    const isParted = emptyLine.test(text.slice(Math.max(0, line.start - 99), line.start));
    const next = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(line.end, line.end + 99));
    return isParted && next ? { start: line.start, end: line.end + next[0].length } : line;
  }
  const before = text.slice(Math.max(0, range.start - mostLooked), range.start).trimEnd();
  const behind = lineBreak.exec(text.slice(range.end, range.end + mostLooked));
  if (!behind || !endsLine(before)) return undefined;
  return wholeLine(text, { start: range.start, end: range.end + behind[0].length });
}
