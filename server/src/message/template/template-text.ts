import type { Range } from '../../ranges/range';
import { firstIndex } from '../../ranges/sorted-offsets';
import { readBlocks, type Block, type Branch } from './blocks';
import type { ListedPlaceholders } from './meaning';
import { tagLine } from './mask';
import { scanTemplate } from './scan';
import type { TemplateTag } from './tag';

/** What a block with one branch consists of. */
export interface BlockParts {
  /** The block with the lines that its own tags leave empty. */
  outside: Range;
  /** What it holds, without these lines. */
  inside: Branch;
  end: TemplateTag;
}

/** A template and its tags and blocks. */
export class TemplateText {
  readonly tags: readonly TemplateTag[];
  readonly blocks: readonly Block[];
  /** What a tag that includes the template puts in its place. */
  readonly body: Branch;

  constructor(
    readonly text: string,
    readonly path: string | undefined,
    listed: ListedPlaceholders = {},
    bodyStart = 0,
  ) {
    this.tags = scanTemplate(text, listed);
    const { blocks } = readBlocks(this.tags, text.length);
    this.blocks = blocks;
    this.body = { start: bodyStart, end: text.length, blocks };
  }

  /** The place of the first tag that begins at the offset or behind it. */
  firstTagFrom(offset: number): number {
    return firstIndex(this.tags, ({ start }) => start >= offset);
  }

  /** The blocks of a branch and the tags between them that include partials, in order. */
  *partialsAndBlocks({ start, end, blocks }: Branch): Generator<TemplateTag | Block> {
    let at = start;
    for (const block of blocks) {
      yield* this.partialsIn(at, block.start);
      yield block;
      at = Math.max(at, block.end);
    }
    yield* this.partialsIn(at, end);
  }

  private *partialsIn(start: number, end: number): Generator<TemplateTag> {
    for (let index = this.firstTagFrom(start); ; index++) {
      const tag = this.tags[index];
      if (!tag || tag.start >= end) return;
      if (tag.kind === 'partial') yield tag;
    }
  }

  /** The block and its first branch without its tags' lines; nothing where it has no end of its own. */
  partsOf({ open, branches }: Block): BlockParts | undefined {
    const [first, second] = branches;
    const last = second ?? first;
    const end = last && this.tags[this.firstTagFrom(last.end)];
    if (!first || !last || end?.kind !== 'block-close' || end.start !== last.end) return undefined;
    const opening = tagLine(this.text, open);
    const closing = tagLine(this.text, end);
    const otherwise = second && this.tags[this.firstTagFrom(first.end)];
    const behind = otherwise ? tagLine(this.text, otherwise) : closing;
    const inside = { ...first, start: opening.end, end: Math.max(opening.end, behind.start) };
    return { outside: { start: opening.start, end: closing.end }, inside, end };
  }
}
