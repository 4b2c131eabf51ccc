import type { ListedPlaceholders } from '../../message/template/meaning';
import {
  PartialFiles,
  type FindPartial,
  type KnownPartial,
  type PartialPosition,
} from '../../lint/partial-files';
import { askedBy, type Block, type Branch } from '../../message/template/blocks';
import { readCall, type Call, type Expression } from '../../message/template/expression';
import { inlinePartialName, InlinePartials } from '../../message/template/inline-partial';
import type { Range } from '../../ranges/range';
import type { TemplateTag } from '../../message/template/tag';
import { evaluate, evaluateCall } from './evaluate';
import { TextBuilder, type ExpandedText, type SourcePlace } from './expanded-text';
import { isEmpty, Scope } from './scope';
import type { Switches } from './switches';
import { TemplateFile } from './template-file';
import { ValuePrinter, type SampleOf } from './value-printer';

export interface ExpanderOptions {
  switches: Switches;
  /** What stands for a placeholder that the data do not have. */
  sampleOf: SampleOf;
  /** The data of the message: `undefined` where there are none. */
  data: unknown;
  findPartial: FindPartial | undefined;
  /** Placeholders that the configuration lists. */
  listed: ListedPlaceholders;
}

/** Blocks and tags that are carried out: lists in lists multiply. */
const mostSteps = 20_000;

/** Where the expansion is. */
interface Position extends PartialPosition<TemplateFile> {
  scope: Scope;
  /** What stands between `{{#> partial}}` and its end. */
  partialBlock?: { position: Position; branch: Branch } | undefined;
}

/** Carries out a template. */
export class Expander {
  private readonly partials: PartialFiles<TemplateFile>;
  private steps = 0;
  /** Whether something was left out because there is too much of it. */
  isCut = false;

  constructor(private readonly options: ExpanderOptions) {
    this.partials = new PartialFiles(
      options.findPartial,
      ({ text, path }, index) => new TemplateFile(text, path, index, options.listed),
    );
  }

  /** The paths of the partials that were put in place; the first has the index 1. */
  get partialPaths(): readonly string[] {
    return this.partials.paths;
  }

  /**
   * What the template yields.
   * @param escapes whether values are escaped as Handlebars does for HTML
   */
  expand(file: TemplateFile, escapes: boolean): ExpandedText {
    const run = new Expansion(this.options, this.partials, escapes, () => this.step());
    const scope = new Scope(this.options.data);
    run.branch(file.body, { file, scope, stack: [], inline: undefined });
    if (run.builder.isFull) this.isCut = true;
    return run.builder.build();
  }

  private step(): boolean {
    if (this.steps < mostSteps) this.steps++;
    else this.isCut = true;
    return !this.isCut;
  }
}

class Expansion {
  readonly builder = new TextBuilder();
  private readonly values: ValuePrinter;

  constructor(
    private readonly options: ExpanderOptions,
    private readonly partials: PartialFiles<TemplateFile>,
    escapes: boolean,
    private readonly mayGoOn: () => boolean,
  ) {
    this.values = new ValuePrinter(options.sampleOf, escapes);
  }

  /** Carries out a stretch of the file with the blocks in it. */
  branch({ start, end, blocks }: Branch, outer: Position): void {
    const { file } = outer;
    const position = { ...outer, inline: InlinePartials.within(file, blocks, outer.inline) };
    let at = start;
    let tagIndex = file.firstTagFrom(start);
    let blockIndex = 0;
    for (;;) {
      const block = blocks[blockIndex];
      const tag = file.tags[tagIndex];
      const tagStart = tag && tag.start < end ? tag.start : Infinity;
      if (block && block.start <= tagStart) {
        this.shown(at, block.start, file);
        this.block(block, position);
        at = Math.max(at, block.end);
        blockIndex++;
        tagIndex = file.firstTagFrom(at);
      } else if (tag && tagStart < end) {
        this.shown(at, tag.start, file);
        this.tag(tag, position);
        at = tag.end;
        tagIndex++;
      } else break;
    }
    this.shown(at, end, file);
  }

  private shown(start: number, end: number, file: TemplateFile): void {
    for (const range of file.shown(start, end))
      this.builder.add(file.text.slice(range.start, range.end), placeIn(file, range));
  }

  private step(): boolean {
    return !this.builder.isFull && this.mayGoOn();
  }

  private tag(tag: TemplateTag, position: Position): void {
    if (!this.step()) return;
    const { file, scope } = position;
    if (tag.text) return this.shown(tag.text.start, tag.text.end, file);
    if (tag.kind === 'partial') return this.partial(tag, undefined, position);
    const printed = this.values.print(tag, file, scope);
    if (printed) this.builder.add(printed.text, placeIn(file, tag), printed.origin);
  }

  private block(block: Block, position: Position): void {
    if (!this.step()) return;
    const { open, branches } = block;
    const [first] = branches;
    if (!first) return;
    if (open.kind === 'raw-open') return this.literal(first, position.file);
    if (open.kind === 'partial-block-open') return this.partial(open, first, position);
    if (inlinePartialName(open) !== undefined) return;
    if (open.name === '') return this.branch(first, position);
    const call = readCall(open.expression);
    switch (open.name) {
      case 'if':
      case 'unless':
        return this.condition(block, askedFor(call), position);
      case 'with':
        return this.with(block, call, position);
      case 'each':
      case 'foreach':
        return this.each(block, call, call.parameters[0], position);
      default:
        return this.section(block, call, position);
    }
  }

  /** `{{#name}}` of Mustache, or a helper that is not known. */
  private section(block: Block, call: Call, position: Position): void {
    const value = evaluateCall(call, position.scope);
    if (Array.isArray(value) && !block.open.inverse)
      return this.each(block, call, { kind: 'literal', value }, position);
    const isObject = typeof value === 'object' && value !== null;
    const inner =
      isObject && !block.open.inverse
        ? { ...position, scope: new Scope(value, position.scope) }
        : position;
    this.condition(block, { kind: 'literal', value }, position, inner);
  }

  private condition(
    block: Block,
    asked: Expression | undefined,
    position: Position,
    inside = position,
  ): void {
    const [first] = block.branches;
    const condition = first?.condition;
    if (!first || !condition) return;
    const value = asked && evaluate(asked, position.scope);
    const holds = this.options.switches.condition(
      `if ${condition.asked}`,
      condition.asked,
      value === undefined ? undefined : !isEmpty(value),
      condition.holds,
    );
    const taken = block.branches.find((branch) => branch.condition?.holds === holds);
    if (taken) this.branch(taken, taken === first ? inside : position);
  }

  private with(block: Block, call: Call, position: Position): void {
    const [first, otherwise] = block.branches;
    if (!first) return;
    const [asked] = call.parameters;
    const value = asked && evaluate(asked, position.scope);
    const label = askedBy(block.open);
    const isTaken =
      !otherwise ||
      this.options.switches.condition(
        `with ${label}`,
        label,
        value === undefined ? undefined : !isEmpty(value),
        true,
      );
    if (!isTaken) return this.branch(otherwise, position);
    const locals = new Map(call.blockParameters.slice(0, 1).map(({ name }) => [name, value]));
    this.branch(first, { ...position, scope: new Scope(value, position.scope, locals) });
  }

  private each(block: Block, call: Call, asked: Expression | undefined, position: Position): void {
    const [first, otherwise] = block.branches;
    if (!first) return;
    const items = itemsOf(asked && evaluate(asked, position.scope));
    const label = askedBy(block.open);
    const turns = this.options.switches.turns(`each ${label}`, label, items?.length);
    if (turns === 0 && otherwise) this.branch(otherwise, position);
    for (let turn = 0; turn < turns; turn++) {
      const [key, value] = items?.[Math.min(turn, items.length - 1)] ?? [turn, undefined];
      const locals = new Map<string, unknown>([
        ['@index', turn],
        ['@key', key],
        ['@first', turn === 0],
        ['@last', turn === turns - 1],
      ]);
      const [itemName, keyName] = call.blockParameters;
      if (itemName) locals.set(itemName.name, value);
      if (keyName) locals.set(keyName.name, key);
      if (turn > 0 && !this.step()) return;
      this.branch(first, { ...position, scope: new Scope(value, position.scope, locals) });
    }
  }

  /** `{{{{raw}}}}`: what stands inside is no template. */
  private literal({ start, end }: Range, file: TemplateFile): void {
    this.builder.add(file.text.slice(start, end), placeIn(file, { start, end }));
  }

  /** @param fallback what `{{#> name}}` holds, for the partial to put where it likes */
  private partial(tag: TemplateTag, fallback: Branch | undefined, position: Position): void {
    const { file, partialBlock } = position;
    if (tag.name === '@partial-block') {
      if (partialBlock) this.branch(partialBlock.branch, partialBlock.position);
      else if (fallback) this.branch(fallback, position);
      return;
    }
    const partial = this.partials.find(tag.name, position);
    if (partial) return this.intoPartial(tag, partial, fallback, position);
    if (fallback) this.branch(fallback, position);
    else this.builder.add(this.values.asWritten(tag, file).text, placeIn(file, tag), 'unknown');
  }

  private intoPartial(
    tag: TemplateTag,
    partial: KnownPartial<TemplateFile>,
    fallback: Branch | undefined,
    position: Position,
  ): void {
    const { file, scope, partialBlock } = position;
    const { parameters, hash } = readCall(tag.expression);
    const given = parameters[0] && evaluate(parameters[0], scope);
    const locals = new Map(hash.map(([name, value]) => [name, evaluate(value, scope)]));
    this.branch(partial.branch, {
      ...partial,
      scope: scope.ofPartial(given ?? scope.value, locals),
      ...(fallback
        ? {
            partialBlock: { position, branch: fallback },
            inline: InlinePartials.within(file, fallback.blocks, partial.inline),
          }
        : { partialBlock }),
    });
  }
}

/** What a condition is about; `a > 5` of other engines is nothing that Handlebars could tell. */
const askedFor = ({ parameters }: Call): Expression | undefined =>
  parameters.length === 1 ? parameters[0] : undefined;

const placeIn = ({ index, base }: TemplateFile, { start, end }: Range): SourcePlace => ({
  file: index,
  start: start + base,
  end: end + base,
});

/** A list's items, or an object's entries; nothing where the data do not tell. */
function itemsOf(value: unknown): [key: string | number, value: unknown][] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
