import { isAt, type Range } from '../ranges/range';
import { readBlocks, type BlockTags } from '../message/template/blocks';
import { scanTemplate } from '../message/template/scan';
import type { TemplateTag } from '../message/template/tag';

/** The tags of the template's blocks, as far as they fit together; one being written is left out. */
export function blockTags(text: string): BlockTags[] {
  const tags = scanTemplate(text).filter(({ closed }) => closed);
  return readBlocks(tags, text.length).tagsOfBlocks;
}

/** Where a tag says what it is: `if` of `{{#if gift}}`, `else`, the name in an end tag. */
export function tagName(text: string, { name, expressionStart, start, end }: TemplateTag): Range {
  const at = text.indexOf(name, expressionStart);
  return name !== '' && at >= 0 && at + name.length <= end
    ? { start: at, end: at + name.length }
    : { start, end };
}

/** The block one of whose tags has its name at the offset, in UTF-16 units, and that name. */
export function blockAt(
  text: string,
  offset: number,
): { block: BlockTags; name: Range } | undefined {
  for (const block of blockTags(text))
    for (const tag of tagsOf(block)) {
      const name = tagName(text, tag);
      // The sigil before the name belongs to it.
      if (isAt({ start: tag.start, end: name.end }, offset)) return { block, name };
    }
  return undefined;
}

/** All tags of the block, in order. */
export const tagsOf = ({ open, otherwise, close }: BlockTags): TemplateTag[] => [
  open,
  ...otherwise,
  ...(close ? [close] : []),
];

/** The names of the tags that open and close the block at the offset, where they are the same. */
export function matchingNames(text: string, offset: number): [Range, Range] | undefined {
  const found = blockAt(text, offset);
  const { open, close } = found?.block ?? {};
  if (!found || !open || !close || open.name !== close.name || open.name === '') return undefined;
  const names: [Range, Range] = [tagName(text, open), tagName(text, close)];
  return names.some((name) => isAt(name, offset)) ? names : undefined;
}
