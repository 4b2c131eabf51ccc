import type { Range } from '../../ranges/range';
import { controlBlock } from './control-blocks';
import { expressionError, type ExpressionError } from './expression-error';
import { builtInBlocks, goesThroughList, opensBlock, opensScope, type TemplateTag } from './tag';

/** A condition that several blocks can share: equal conditions go the same way. */
export interface Condition {
  /** What is asked, as written. */
  asked: string;
  /** The number of what is asked, for what is compared often: it may be long. */
  key: number;
  holds: boolean;
}

/** What one way through a block yields. */
export interface Branch extends Range {
  /** When this branch is taken, as far as its tag tells. */
  condition?: Condition;
  blocks: Block[];
}

/** A block of the template, from the start of its opening tag to the end of its closing tag. */
export interface Block extends Range {
  open: TemplateTag;
  /** One branch or two; with one, the block may also yield nothing unless it is `always` taken. */
  branches: Branch[];
  always: boolean;
  /** Yields its first branch zero, one or two times. */
  repeats: boolean;
}

/** The tags of one block. */
export interface BlockTags {
  open: TemplateTag;
  /** `{{else}}` and `{{else if …}}`. */
  otherwise: TemplateTag[];
  /** Missing where the block is not closed. */
  close?: TemplateTag;
}

export type TemplateErrorCode =
  | 'unclosed-tag'
  | 'unclosed-block'
  | 'mismatched-close'
  | 'stray-tag'
  | 'second-else'
  | 'unreadable';

/** Where the template tags do not fit together. */
export interface TemplateError extends Range {
  code: TemplateErrorCode;
  tag: TemplateTag;
  /** The block that a mismatched end tag closes. */
  open?: TemplateTag;
  /** Where the end tag of an unclosed block is missing, as far as it can be told. */
  missingAt?: number;
  /** What cannot be read in the tag. */
  unreadable?: ExpressionError;
}

/** Blocks nested deeper than this are read as if always taken. */
const deepestBlock = 60;

interface OpenBlock {
  /** Those of the outer block where this one is chained. */
  tags: BlockTags;
  block: Block;
  branch: Branch;
  /** `{{else if}}` opens a block that the outer block's end tag closes as well. */
  chained: boolean;
  /** An `{{else}}` without a condition has come: no other may follow. */
  hasElse: boolean;
}

/** What the tags of a template make up. */
export interface ReadBlocks {
  blocks: Block[];
  /** The tags of all blocks, in the order of their beginnings. */
  tagsOfBlocks: BlockTags[];
  errors: TemplateError[];
}

/** Builds the tree of blocks from the tags, whatever is wrong with them. */
export function readBlocks(tags: readonly TemplateTag[], textLength: number): ReadBlocks {
  const reader = new BlockReader(textLength);
  for (const tag of tags) reader.read(tag);
  return reader.finish();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly tagsOfBlocks: BlockTags[] = [];
  private readonly errors: TemplateError[] = [];
  private readonly stack: OpenBlock[] = [];
  /** How many blocks of Handlebars are open, by their names. */
  private readonly openNames = new Map<string, number>();
  private openOfHandlebars = 0;
  private readonly conditionKeys = new Map<string, number>();

  constructor(private readonly textLength: number) {}

  read(tag: TemplateTag): void {
    if (tag.kind === 'control') return this.readControl(tag);
    if (tag.closed) this.checkExpression(tag);
    else this.error('unclosed-tag', tag);
    if (opensBlock(tag)) return this.openNamed(tag);
    switch (tag.kind) {
      case 'block-close':
      case 'raw-close':
        return this.close(tag);
      case 'else':
        return this.alternate(tag);
    }
  }

  /** Blocks of other engines have their own grammar, which nobody checks: what does not fit is left out. */
  private readControl(tag: TemplateTag): void {
    const block = controlBlock(tag.expression);
    if (!block) return;
    const translated: TemplateTag = { ...tag, ...block, translatedFrom: tag.expression };
    if (block.kind === 'block-open') return this.openNamed(translated);
    if (!this.stack.at(-1)?.tags.open.translatedFrom) return;
    if (block.kind === 'else') this.alternate(translated);
    else this.closeTop(tag.start, tag.end, translated);
  }

  private checkExpression(tag: TemplateTag): void {
    const unreadable = expressionError(tag);
    const { start, end } = tag;
    if (unreadable) this.errors.push({ code: 'unreadable', tag, unreadable, start, end });
  }

  finish(): ReadBlocks {
    while (this.stack.length > 0) this.closeTop(this.textLength, this.textLength);
    this.errors.sort((a, b) => a.start - b.start);
    return { blocks: this.blocks, tagsOfBlocks: this.tagsOfBlocks, errors: this.errors };
  }

  private openNamed(tag: TemplateTag): void {
    const tags: BlockTags = { open: tag, otherwise: [] };
    this.tagsOfBlocks.push(tags);
    if (!tag.translatedFrom) this.count(tag, 1);
    this.open(tag, tags, false);
  }

  private open(tag: TemplateTag, tags: BlockTags, chained: boolean): void {
    const branch: Branch = { start: tag.end, end: tag.end, blocks: [] };
    const condition = conditionOf(tag);
    if (condition) {
      const { asked, holds } = condition;
      branch.condition = { asked, key: this.conditionKey(asked), holds };
    }
    const block: Block = {
      start: tag.start,
      end: tag.end,
      open: tag,
      branches: [branch],
      always: alwaysTaken(tag),
      repeats: goesThroughList(tag.name),
    };
    this.stack.push({ tags, block, branch, chained, hasElse: false });
  }

  private conditionKey(asked: string): number {
    const key = this.conditionKeys.get(asked) ?? this.conditionKeys.size;
    this.conditionKeys.set(asked, key);
    return key;
  }

  private count({ name }: TemplateTag, added: 1 | -1): void {
    this.openNames.set(name, (this.openNames.get(name) ?? 0) + added);
    this.openOfHandlebars += added;
  }

  /** The innermost open block that a tag of Handlebars can belong to; those of other engines in it end. */
  private innermost({ start }: TemplateTag): OpenBlock | undefined {
    if (this.openOfHandlebars === 0) return undefined;
    while (this.stack.at(-1)?.tags.open.translatedFrom) this.closeTop(start, start);
    return this.stack.at(-1);
  }

  private alternate(tag: TemplateTag): void {
    const top = tag.translatedFrom ? this.stack.at(-1) : this.innermost(tag);
    if (!top) return this.error('stray-tag', tag);
    if (top.hasElse && !tag.translatedFrom) this.error('second-else', tag);
    top.tags.otherwise.push(tag);
    top.branch.end = tag.start;
    const otherwise: Branch = { start: tag.end, end: tag.end, blocks: [] };
    const { condition } = top.block.branches[0] ?? {};
    if (condition) {
      const { asked, key, holds } = condition;
      otherwise.condition = { asked, key, holds: !holds };
    }
    top.block.branches.push(otherwise);
    top.branch = otherwise;
    const chained = tag.expression === 'else' ? '' : tag.expression.replace(/^(?:else|\^)\s*/, '');
    top.hasElse = chained === '';
    if (top.hasElse) return;
    const name = /^[^\s(]+/.exec(chained)?.[0] ?? '';
    this.open({ ...tag, kind: 'block-open', name, expression: chained }, top.tags, true);
  }

  private close(tag: TemplateTag): void {
    const { name, start, end } = tag;
    const isNamed = (this.openNames.get(name) ?? 0) > 0;
    let top = this.innermost(tag)?.tags;
    while (top && isNamed && top.open.name !== name) {
      this.closeTop(start, start);
      top = this.innermost(tag)?.tags;
    }
    if (!top) return this.error('stray-tag', tag);
    if (!isNamed) this.errors.push({ code: 'mismatched-close', tag, open: top.open, start, end });
    this.closeTop(start, end, tag);
  }

  /** Closes the top block, and with it the blocks that its `{{else if}}`s opened. */
  private closeTop(contentEnd: number, end: number, close?: TemplateTag): void {
    for (let top = this.stack.pop(); top; top = this.stack.pop()) {
      if (close) this.end(top, contentEnd, end);
      else this.endAtTag(top);
      if (top.chained) continue;
      const { tags } = top;
      const { open } = tags;
      if (close) tags.close = close;
      if (open.translatedFrom) return;
      this.count(open, -1);
      if (!close && open.closed) this.unclosedBlock(open, contentEnd);
      return;
    }
  }

  private end({ block, branch }: OpenBlock, contentEnd: number, end: number): void {
    branch.end = contentEnd;
    block.end = end;
    this.attach(block);
  }

  /** Nobody knows where an unclosed block ends, so nothing behind its last tag depends on it. */
  private endAtTag(open: OpenBlock): void {
    const { start, blocks } = open.branch;
    open.branch.blocks = [];
    this.end(open, start, start);
    blocks.forEach((block) => this.attach(block));
  }

  private unclosedBlock(tag: TemplateTag, missingAt: number): void {
    const { start, end } = tag;
    this.errors.push({ code: 'unclosed-block', tag, missingAt, start, end });
  }

  private attach(block: Block): void {
    const depth = this.stack.length;
    if (depth > deepestBlock) return;
    (this.stack.at(-1)?.branch.blocks ?? this.blocks).push(block);
  }

  private error(code: TemplateErrorCode, tag: TemplateTag): void {
    this.errors.push({ code, tag, start: tag.start, end: tag.end });
  }
}

function conditionOf(tag: TemplateTag): Omit<Condition, 'key'> | undefined {
  if (alwaysTaken(tag) || opensScope(tag.name)) return undefined;
  return { asked: askedBy(tag), holds: (tag.name === 'unless') === (tag.inverse === true) };
}

/** What the block is about, as written: `order.items` of `each order.items as |item|`. */
export function askedBy({ name, expression }: TemplateTag): string {
  const isBuiltIn = builtInBlocks.has(name) || goesThroughList(name);
  const written = isBuiltIn ? expression.slice(name.length).trimStart() : expression;
  const parameters = written.search(/\sas\s+\|/);
  return (parameters < 0 ? written : written.slice(0, parameters)).replace(/\s+/g, ' ');
}

/** Blocks that yield their content once: `{{#with}}`, the fallback of a partial, raw and inline blocks. */
function alwaysTaken({ kind, name, translatedFrom }: TemplateTag): boolean {
  if (translatedFrom && name === '') return true;
  return name === 'with' || kind === 'partial-block-open' || kind === 'raw-open';
}
