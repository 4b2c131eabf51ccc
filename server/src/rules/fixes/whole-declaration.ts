import type { Declaration } from '../../message/css/declaration';
import type { Message } from '../../message/message';
import type { Block } from '../../message/template/blocks';
import type { Range } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import { withWholeBlocks } from './fix-kinds';
import { spaceBehind } from './white-space';

/**
 * The declaration with the blocks of the template that it needs on some path: those that it would
 * tear apart, and those that go on with its value. Nothing where they hold other declarations, too.
 */
export function wholeDeclaration(
  message: Message,
  { start, end, attribute }: Declaration,
): Range | undefined {
  const { text, blocks } = message;
  const limit = attribute?.valueRange.end ?? text.length;
  let whole = withWholeBlocks(blocks, { start, end });
  for (
    let next = blockAt(blocks, spaceBehind(text, whole.end, limit));
    next && goesOn(text, next);
    next = blockAt(blocks, spaceBehind(text, whole.end, limit))
  )
    whole = { start: whole.start, end: next.end };
  const isTorn = whole.start < start || whole.end > end || message.hasTemplateTag({ start, end });
  return isTorn && holdsOthers(message, whole) ? undefined : whole;
}

/** The block that begins at the offset. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[firstEndingBehind(blocks, offset)];
  if (!block || block.start === offset) return block;
  const branch = block.branches[firstEndingBehind(block.branches, offset)];
  return branch && blockAt(branch.blocks, offset);
}

/** Whether one of the branches begins with what belongs to the value before the block. */
const goesOn = (text: string, { branches }: Block): boolean =>
  branches.some(({ start, end }) => /^\s*[^\s;}]/.test(text.slice(start, end)));

/** Its semicolon ends no declaration. */
const entity = /&#?\w{1,40};/g;

/** Whether a declaration ends inside the range, tags of the template left out. */
function holdsOthers(message: Message, range: Range): boolean {
  let at = range.start;
  for (const { start, end } of [...message.tagsIn(range), { start: range.end, end: range.end }]) {
    if (message.text.slice(at, start).replace(entity, '').includes(';')) return true;
    at = end;
  }
  return false;
}
