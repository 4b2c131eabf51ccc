import type { Values } from '../css/cascade';
import type { DeclaredValue } from '../css/declaration';
import type { Environment } from '../css/media';
import type { Element } from '../html/element';
import { blockElements } from '../html/names';
import type { Reading } from '../reading';
import { contentPlacesOf } from './content-places';
import { CollectedInsets, type Edges, type Inset, type Styled } from './insets';
import { lengthsOf, type Lengths } from './lengths';
import { mostInset } from './most-inset';
import { TableCells } from './table-cells';
import type { RowCell } from './table-row';

/** Where an element's content lies, in px. */
interface Box extends Edges {
  contentWidth: number;
}

/** Lengths are computed with fractions: a hair over the limit is not over it. */
export const tolerance = 0.01;

/** The properties that decide where boxes lie. */
export const layoutProperties =
  /^(?:(?:-webkit-)?(?:margin|padding)|width|min-|max-|inline-size|display|box-sizing|border-spacing)/;

/** The widths of a reading's boxes on a screen. */
export function layoutOf(reading: Reading, environment: Environment): Layout {
  return reading.facts.about(environment, makeLayout);
}

const makeLayout = (reading: Reading, environment: Environment) => new Layout(reading, environment);

/**
 * The widths of a reading's boxes, as far as its fixed and relative widths tell: a small model of
 * what a browser computes. A width that a placeholder decides is taken to be the available one.
 */
export class Layout {
  private readonly lengths: Lengths;
  private readonly cells: TableCells;
  private readonly collected: CollectedInsets;
  /** By the element's index; filled when the first of them is asked for. */
  private readonly boxes: Box[] = [];
  private readonly root: Box;
  private containerEnd = 0;

  constructor(
    private readonly reading: Reading,
    private readonly environment: Environment,
  ) {
    this.lengths = lengthsOf(reading, environment);
    this.cells = new TableCells(reading, environment, this.lengths);
    this.collected = new CollectedInsets(reading, this.lengths, this.cells);
    this.root = { contentWidth: this.messageWidth, left: 0, right: 0 };
  }

  /** The width of the message in px. */
  get messageWidth(): number {
    return this.lengths.messageWidth;
  }

  /** What holds text off the edges, in the order of the elements. */
  get insets(): readonly Inset[] {
    this.layOutAll();
    return this.collected.all;
  }

  /** No inset holds text off an edge farther than this, in px: a guess that takes no boxes. */
  get mostInset(): number {
    return mostInset(this.reading, this.environment, this.lengths);
  }

  /** The width in px that percentages of the element's width refer to. */
  availableWidth({ parent }: Element): number {
    if (!parent) return this.messageWidth;
    this.layOutAll();
    return this.box(parent).contentWidth;
  }

  /** Computes a length of the element in px; nothing where it is no length or not known. */
  length(value: string, element: Element, percentBase?: number): number | undefined {
    return this.lengths.of(value, element, percentBase);
  }

  /** Computes a length of an element that stands directly in the message, in px. */
  rootLength(value: string): number | undefined {
    return this.lengths.ofRoot(value);
  }

  /** Whether the buyer sees text inside the element. */
  holdsText(element: Element): boolean {
    return contentPlacesOf(this.reading).hasText(element);
  }

  private box(element: Element | undefined): Box {
    return (element && this.boxes[element.index]) ?? this.root;
  }

  private layOutAll(): void {
    if (this.boxes.length > 0) return;
    for (const element of this.reading.elements) this.boxes.push(this.layOut(element));
  }

  private layOut(element: Element): Box {
    const outer = this.box(element.parent);
    const base = outer.contentWidth;
    if (element.name === 'tr') this.cells.readRow(element, base);
    const cell = this.cells.at(element);
    const values = this.reading.styles.cascade.declared(element, this.environment);
    // Most elements neither narrow nor shift what they hold.
    if (values.size === 0 && !cell) return outer;
    const isBlock = isBlockLevel(element, values);
    const box = { contentWidth: base, left: outer.left, right: outer.right };
    // Around the container that sets the message's width lies the page, not the message.
    if (this.isMessageContainer(element, values)) box.left = box.right = 0;
    const styled = { element, values, isBlock, percentBase: base };
    const left = this.collected.addSide(box, styled, 'left');
    const taken = left + this.collected.addSide(box, styled, 'right');
    if (!isBlock) return box;
    const available = cell?.width ?? base;
    const width = this.ownWidth(styled, cell);
    box.contentWidth = Math.max(0, width ?? available - taken);
    return box;
  }

  /** The element's own width without its padding; nothing where it takes what is available. */
  private ownWidth(
    { element, values, percentBase }: Styled,
    cell: RowCell | undefined,
  ): number | undefined {
    const compute = (declared: DeclaredValue | undefined): number | undefined =>
      declared && this.length(declared.value, element, percentBase);
    const width = cell?.width ?? compute(values.get('width'));
    const limit = compute(values.get('max-width'));
    const own = limit !== undefined && limit < (width ?? percentBase) ? limit : width;
    if (own === undefined) return undefined;
    // A table's and a cell's width include the padding.
    const includesPadding =
      cell !== undefined ||
      element.name === 'table' ||
      values.get('box-sizing')?.keyword === 'border-box';
    if (!includesPadding) return own;
    const padding = (property: string): number =>
      compute(values.get(property)) ?? compute(this.cells.padding(element)) ?? 0;
    return own - padding('padding-left') - padding('padding-right');
  }

  /** Whether the element is the outermost container of the message's width. */
  private isMessageContainer(element: Element, values: Values): boolean {
    if (element.start < this.containerEnd) return false;
    const isMessageWide = (declared: DeclaredValue | undefined): boolean =>
      declared !== undefined && this.lengths.fixed(declared.value, element) === this.messageWidth;
    const isContainer =
      isMessageWide(values.get('width')) || isMessageWide(values.get('max-width'));
    if (isContainer) this.containerEnd = element.end;
    return isContainer;
  }
}

/** Whether the element makes a box of its own, which widths apply to. */
export function isBlockLevel({ name }: Element, values: Values): boolean {
  const display = values.get('display')?.keyword;
  if (display === undefined) return blockElements.has(name);
  return display !== 'inline' && display !== 'contents';
}
