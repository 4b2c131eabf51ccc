import { isAt, type Range } from '../ranges/range';
import { scanTemplate } from '../message/template/scan';
import { opensBlock, type TemplateTag } from '../message/template/tag';

/** The tags of one block. */
export interface BlockTags {
  open: TemplateTag;
  /** `{{else}}` and `{{else if …}}`. */
  otherwise: TemplateTag[];
  /** Missing where the block is not closed. */
  close?: TemplateTag;
}

/** The blocks of a template, as far as their tags fit together, in the order of their beginnings. */
export function blockTags(text: string): BlockTags[] {
  const blocks: BlockTags[] = [];
  const open: BlockTags[] = [];
  const openNames = new Map<string, number>();
  const count = (name: string, by: number): void => {
    openNames.set(name, (openNames.get(name) ?? 0) + by);
  };
  for (const tag of scanTemplate(text)) {
    if (!tag.closed) continue;
    if (opensBlock(tag)) {
      const block: BlockTags = { open: tag, otherwise: [] };
      blocks.push(block);
      open.push(block);
      count(tag.name, 1);
    } else if (tag.kind === 'else') open.at(-1)?.otherwise.push(tag);
    else if (tag.kind === 'block-close' || tag.kind === 'raw-close') {
      // An end tag with another name than all that is open ends the innermost block.
      const isNamed = (openNames.get(tag.name) ?? 0) > 0;
      let closed = open.pop();
      while (closed && isNamed && closed.open.name !== tag.name) {
        count(closed.open.name, -1);
        closed = open.pop();
      }
      if (!closed) continue;
      count(closed.open.name, -1);
      closed.close = tag;
    }
  }
  return blocks;
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
