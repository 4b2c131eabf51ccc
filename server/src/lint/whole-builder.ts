import type { Range } from '../ranges/range';
import type { Block, Branch } from '../message/template/blocks';
import { inlinePartialBranch, InlinePartials } from '../message/template/inline-partial';
import { tagLine } from '../message/template/mask';
import type { TemplateTag } from '../message/template/tag';
import { TemplateText, type BlockParts } from '../message/template/template-text';
import { PartialFiles, type FindPartial, type PartialPosition } from './partial-files';

/** A stretch of the whole text that was taken from one file. */
export interface Segment extends Range {
  /** Where the stretch begins in its file. */
  from: number;
  /** The partial's file; missing for the message's own text. */
  path?: string | undefined;
  /** The message's own tag that brought it in. */
  include?: Range | undefined;
  /** The message's own tag that stands where the stretch borders on the message's own text. */
  border?: Range | undefined;
}

/** A message's own tag that brings in partials; its border moves on when its block was put in place. */
interface Include {
  tag: Range;
  border: Range;
}

/** Where the whole text comes from at the moment. */
interface Position extends PartialPosition<TemplateText> {
  include?: Include | undefined;
  /** What stands between `{{#> layout}}` and its end, for `{{> @partial-block}}`. */
  block?: LayoutBlock | undefined;
}

interface LayoutBlock {
  branch: Branch;
  position: Position;
  /** Has what follows border on the end of the block. */
  leave: () => void;
}

/** A part of a file in its place; that of a definition is left out where the definition is called. */
interface Piece {
  text: string;
  from: number;
  file: TemplateText;
  include: Include | undefined;
  border: Range | undefined;
  definition: Branch | undefined;
}

const mostIncludes = 1000;
const longestWhole = 1_000_000;
const partialBlock = '@partial-block';

/** Puts partials, layouts and inline partials in place. */
export class WholeBuilder {
  private readonly pieces: Piece[] = [];
  private readonly called = new Set<Branch>();
  private readonly partials: PartialFiles<TemplateText>;
  private length = 0;
  private includes = 0;

  constructor(find: FindPartial) {
    this.partials = new PartialFiles(find, ({ text, path }) => new TemplateText(text, path));
  }

  get hasPartials(): boolean {
    return this.includes > 0;
  }

  addMessage(text: string): void {
    const file = new TemplateText(text, undefined);
    this.add(file.body, { file, stack: [], inline: undefined });
  }

  /** The parts of the whole text in order, and where each comes from. */
  build(): { segments: Segment[]; parts: string[] } {
    const segments: Segment[] = [];
    const parts: string[] = [];
    let start = 0;
    for (const { text, from, file, include, border, definition } of this.pieces) {
      if (definition && this.called.has(definition)) continue;
      const { path } = file;
      const end = start + text.length;
      parts.push(text);
      const last = segments.at(-1);
      if (last && continues(last, from, path, border)) last.end = end;
      else segments.push({ start, end, from, path, include: include?.tag, border });
      start = end;
    }
    return { segments, parts };
  }

  /** Adds a part of a file from an offset on, and says how far it came. */
  private add(branch: Branch, outer: Position, from = branch.start): number {
    const { file } = outer;
    const inline = InlinePartials.within(file, branch.blocks, outer.inline);
    const position = { ...outer, inline };
    let at = from;
    for (const step of file.partialsAndBlocks(branch))
      at = 'kind' in step ? this.tag(step, position, at) : this.block(step, position, at);
    return this.copy(at, branch.end, position);
  }

  private tag(tag: TemplateTag, position: Position, at: number): number {
    const put = this.partial(tag, position, undefined);
    return put ? this.instead(tagLine(position.file.text, tag), position, at, put) : at;
  }

  private block(block: Block, position: Position, at: number): number {
    const parts = this.replacedParts(block, position);
    const put = parts && this.replacement(block, parts, position);
    if (put) return this.instead(parts.outside, position, at, put);
    let end = at;
    for (const branch of block.branches)
      end = this.add(branch, position, this.copy(end, branch.start, position));
    return end;
  }

  /** Most blocks stay as they are; those that may not, taken apart. */
  private replacedParts(block: Block, { file, block: around }: Position): BlockParts | undefined {
    const { open, branches } = block;
    const { asked, holds } = branches[0]?.condition ?? {};
    // In a layout that is laid around a block, the block is known to be there.
    const isKnown = around !== undefined && asked === partialBlock && holds === true;
    const isPartial = open.kind === 'partial-block-open' && branches.length === 1;
    return isKnown || isPartial || inlinePartialBranch(block) ? file.partsOf(block) : undefined;
  }

  /** What is done in place of the block; nothing where its tags stay. */
  private replacement(block: Block, parts: BlockParts, position: Position) {
    if (block.open.kind === 'partial-block-open') return this.partial(block.open, position, parts);
    const definition = inlinePartialBranch(block);
    if (!definition) return () => this.add(parts.inside, position);
    const { start, end } = parts.outside;
    return () => this.copy(start, end, position, definition);
  }

  /** Puts something else in place of a stretch of the file. */
  private instead(stretch: Range, position: Position, at: number, put: () => void): number {
    const from = this.copy(at, stretch.start, position);
    put();
    return Math.max(from, stretch.end);
  }

  /** Puts the partial that the tag includes in its place. */
  private partial(tag: TemplateTag, position: Position, parts: BlockParts | undefined) {
    if (!tag.closed || this.includes >= mostIncludes || this.length > longestWhole)
      return undefined;
    const { block } = position;
    if (tag.name === partialBlock) return block && (() => this.enterBlock(block));
    const known = this.partials.find(tag.name, position);
    if (!known) return undefined;
    const own = { tag, border: tag };
    // What a message makes a partial of is its own text, wherever it is put.
    const include = known.file.path === undefined ? undefined : (position.include ?? own);
    const inner: Position = { ...known, include, block };
    if (parts) {
      const leave = () => void (own.border = parts.end);
      inner.block = { branch: parts.inside, position, leave };
      inner.inline = InlinePartials.within(position.file, parts.inside.blocks, known.inline);
    }
    return () => this.enter(known.branch, inner);
  }

  private enterBlock({ branch, position, leave }: LayoutBlock): void {
    this.enter(branch, position);
    leave();
  }

  private enter(branch: Branch, position: Position): void {
    this.includes++;
    this.called.add(branch);
    this.add(branch, position);
  }

  /** Adds what stands in the file as it is, and says how far it came. */
  private copy(start: number, end: number, position: Position, definition?: Branch): number {
    if (end <= start) return start;
    const { file, include } = position;
    this.length += end - start;
    this.pieces.push({
      text: file.text.slice(start, end),
      from: start,
      file,
      include,
      border: include?.border,
      definition,
    });
    return end;
  }
}

/** Whether a stretch goes on where another one ends in the same file, brought in by the same tag. */
const continues = (
  last: Segment,
  from: number,
  path: string | undefined,
  border?: Range,
): boolean =>
  last.from + last.end - last.start === from && last.path === path && last.border === border;
