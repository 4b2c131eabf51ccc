import { contains } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import type { Block } from '../template/blocks';
import { nothingFiller } from '../template/mask';

/** The template that the markup is a reading of. */
export interface TemplateOfMarkup {
  blocks: readonly Block[];
  /** The text with its tags filled, and nothing left out. */
  masked: string;
}

/**
 * Where an attribute without quotes ends: what yields nothing behind its value is no part of it, as
 * the tags of a block that stands around it; a block that yields more of the value is.
 * @param end where white space or the tag’s end follows
 */
export function unquotedEnd(
  reading: string,
  { blocks, masked }: TemplateOfMarkup,
  start: number,
  end: number,
): number {
  let written = end;
  while (written > start && reading[written - 1] === nothingFiller) written--;
  if (written === end) return end;
  const { inside, limit } = branchAround(blocks, start, end);
  for (let next = firstEndingBehind(inside, start); ; next++) {
    const block = inside[next];
    if (!block || block.start > limit || block.end > limit) return written;
    const goesOn = block.start < written || !/[\s>]/.test(masked.slice(block.start, block.end));
    if (goesOn) written = Math.max(written, block.end);
  }
}

/** The blocks that stand beside the offset in the innermost branch around it, and where that ends. */
function branchAround(
  blocks: readonly Block[],
  start: number,
  limit: number,
): { inside: readonly Block[]; limit: number } {
  const block = blocks[firstEndingBehind(blocks, start)];
  const branch = block?.branches.find((each) => contains(each, { start, end: start }));
  return branch
    ? branchAround(branch.blocks, start, Math.min(limit, branch.end))
    : { inside: blocks, limit };
}
