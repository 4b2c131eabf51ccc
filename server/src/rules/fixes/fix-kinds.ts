import type { Message } from '../../message/message';
import { contains, type Range } from '../../ranges/range';
import { firstEndingBehind, firstIndex } from '../../ranges/sorted-offsets';
import type { Block } from '../../message/template/blocks';
import type { Fix, TextEdit } from '../rule';
import { unhooksSelectors } from './unhooked-selectors';

/** A fix that is only offered. */
export const suggestion = (title: string, edits: TextEdit[]): Fix => ({
  title,
  kind: 'suggest',
  edits,
});

/** A fix that is only offered; a single edit takes along the blocks that it would tear apart. */
export function wholeSuggestion({ blocks }: Message, title: string, edits: TextEdit[]): Fix {
  const [only, ...others] = edits;
  const isSingle = only !== undefined && others.length === 0;
  return suggestion(title, isSingle ? [{ ...only, ...withWholeBlocks(blocks, only) }] : edits);
}

/**
 * A fix that is applied unasked, unless one of its edits would delete or split a template tag, or
 * change what a style sheet chooses an element by.
 */
export function safeFix(message: Message, title: string, edits: TextEdit[]): Fix {
  const harmsTemplate = edits.some((edit) => {
    const tag = message.firstTagIn(edit);
    return tag && (!tag.text || !contains(tag.text, edit) || empties(message, tag.text, edit));
  });
  if (harmsTemplate) return wholeSuggestion(message, title, edits);
  return unhooksSelectors(message, edits)
    ? suggestion(title, edits)
    : { title, kind: 'safe', edits };
}

/** Texts of tags are shorter; a longer one would be read anew for each edit. */
const longestRead = 500;

/** Whether the edit leaves nothing of the text that a tag shows. */
function empties({ text }: Message, shown: Range, edit: TextEdit): boolean {
  if (shown.end - shown.start > longestRead) return false;
  const left = text.slice(shown.start, edit.start) + edit.text + text.slice(edit.end, shown.end);
  return left.trim() === '';
}

/** The range with all of the template blocks whose tags it would tear apart. */
export function withWholeBlocks(blocks: readonly Block[], range: Range): Range {
  let { start, end } = range;
  let next = firstEndingBehind(blocks, start);
  for (let block = blocks[next]; block && block.start < end; block = blocks[++next]) {
    const { branches } = block;
    const inner = branches[firstIndex(branches, (branch) => branch.end >= end)];
    if (inner && contains(inner, { start, end }))
      return withWholeBlocks(inner.blocks, { start, end });
    start = Math.min(start, block.start);
    end = Math.max(end, block.end);
  }
  return { start, end };
}
