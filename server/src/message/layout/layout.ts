import type { Cascade, Values } from '../css/cascade';
import { contentPlacesOf, type ContentPlaces } from './content-places';
import { computeLength, defaultFontSize } from '../css/length';
import type { DeclaredValue } from '../css/declaration';
import type { Environment } from '../css/media';
import { splitValue } from '../css/value';
import type { Element } from '../html/element';
import { blockElements } from '../html/names';
import { fontSizesOf } from './font-sizes';
import type { Inset, Side } from './inset';
import { messageWidthOf } from './message-width';
import { mostInset } from './most-inset';
import type { Reading } from '../reading';
import { readColumns, type TableColumn, type DeclaredLength } from './table-columns';
import { readRow, type CellFacts, type RowCell } from './table-row';

/** Where an element's content lies, in px. */
interface Box {
  contentWidth: number;
  left: number;
  right: number;
}

/** An element that has a style, or a width that its table gives it. */
interface Styled {
  element: Element;
  values: Values;
  isBlock: boolean;
  /** What 100 % is for it, in px. */
  percentBase: number;
}

const sideProperties = {
  margin: { left: 'margin-left', right: 'margin-right' },
  padding: { left: 'padding-left', right: 'padding-right' },
} as const;

/** The properties that decide where boxes lie. */
export const layoutProperties =
  /^(?:margin|padding|width|min-|max-|inline-size|display|box-sizing|border-spacing)/;

/** Elements whose padding makes a button, not a margin of the message. */
const buttons = new Set(['a', 'button', 'input', 'select', 'textarea', 'label']);

const tableParts = new Set(['tr', 'thead', 'tbody', 'tfoot']);

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
  /** The width of the message in px. */
  readonly messageWidth: number;
  private readonly allInsets: Inset[] = [];
  /** By the element's index; filled when the first of them is asked for. */
  private readonly boxes: Box[] = [];
  private readonly cascade: Cascade;
  private readonly fontSizes: Float64Array;
  private readonly rootFontSize: number;
  /** By the element's index. */
  private readonly cells: (RowCell | undefined)[];
  private readonly columns = new Map<Element, ReadonlyMap<Element, TableColumn>>();
  private readonly root: Box;
  private readonly cellFacts: CellFacts;
  private containerEnd = 0;

  constructor(
    private readonly reading: Reading,
    private readonly environment: Environment,
  ) {
    const { elements, cascade } = reading;
    this.cascade = cascade;
    this.fontSizes = fontSizesOf(reading, environment);
    const root = elements.find(({ parent }) => parent === undefined);
    this.rootFontSize = (root?.name === 'html' && this.fontSizes[root.index]) || defaultFontSize;
    const fixed = (value: string, element: Element) => this.fixed(value, element);
    this.messageWidth = messageWidthOf(reading, this.fontSizes, fixed) ?? reading.defaultWidth;
    this.root = { contentWidth: this.messageWidth, left: 0, right: 0 };
    this.cells = new Array(elements.length);
    this.cellFacts = {
      width: (element, base) => this.declaredWidth(element, base),
      holdsContent: (cell) => this.places.hasAny(cell),
    };
  }

  /** What holds text off the edges, in the order of the elements. */
  get insets(): readonly Inset[] {
    this.layOutAll();
    return this.allInsets;
  }

  /** No inset holds text off an edge farther than this, in px: a guess that takes no boxes. */
  get mostInset(): number {
    const length = (value: string, element: Element) => this.length(value, element);
    return mostInset(this.reading, this.environment, length);
  }

  /** The width in px that percentages of the element's width refer to. */
  availableWidth({ parent }: Element): number {
    if (!parent) return this.messageWidth;
    this.layOutAll();
    return this.box(parent).contentWidth;
  }

  /** Computes a length of the element in px; nothing where it is no length or not known. */
  length(value: string, element: Element, percentBase?: number): number | undefined {
    const fontSize = this.fontSizes[element.index] ?? defaultFontSize;
    return computeLength(value, {
      fontSize: Number.isNaN(fontSize) ? defaultFontSize : fontSize,
      viewportWidth: this.messageWidth,
      rootFontSize: this.rootFontSize,
      percentBase,
    });
  }

  /** Computes a length of an element that stands directly in the message, in px. */
  rootLength(value: string): number | undefined {
    const { messageWidth } = this;
    return computeLength(value, {
      fontSize: defaultFontSize,
      viewportWidth: messageWidth,
      percentBase: messageWidth,
    });
  }

  /** Whether the buyer sees text inside the element. */
  holdsText(element: Element): boolean {
    return this.places.hasText(element);
  }

  private get places(): ContentPlaces {
    return contentPlacesOf(this.reading);
  }

  private fixed(value: string, element: Element): number | undefined {
    return /%|v[wi]|vm|cq/i.test(value) ? undefined : this.length(value, element);
  }

  private values(element: Element): Values {
    return this.cascade.declared(element, this.environment);
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
    if (element.name === 'tr') this.readCells(element, base);
    const cell = this.cells[element.index];
    const values = this.values(element);
    // Most elements neither narrow nor shift what they hold.
    if (values.size === 0 && !cell) return outer;
    const isBlock = isBlockLevel(element, values);
    const box = { contentWidth: base, left: outer.left, right: outer.right };
    // Around the container that sets the message's width lies the page, not the message.
    if (this.isMessageContainer(element, values)) box.left = box.right = 0;
    const styled = { element, values, isBlock, percentBase: base };
    const taken = this.addSide(box, styled, 'left') + this.addSide(box, styled, 'right');
    if (!isBlock) return box;
    const available = cell?.width ?? base;
    const width = this.ownWidth(styled, cell);
    box.contentWidth = Math.max(0, width ?? available - taken);
    return box;
  }

  /** Adds all that holds the element's content off on this side; returns how much that is, in px. */
  private addSide(box: Box, styled: Styled, side: Side): number {
    const { element, values, isBlock, percentBase } = styled;
    const cell = this.cells[element.index];
    if (cell && element.parent && this.holdsText(element.parent))
      this.addSpacers(box, cell, side, percentBase);
    let width = this.add(box, styled, side, values.get(sideProperties.margin[side]));
    if (isBlock && !buttons.has(element.name)) {
      const padding = values.get(sideProperties.padding[side]) ?? this.paddingOfTable(element);
      width += this.add(box, styled, side, padding);
    }
    return element.name === 'table' ? width + this.addSpacing(box, styled, side) : width;
  }

  /** The element's own width without its padding; nothing where it takes what is available. */
  private ownWidth(
    { element, values, percentBase }: Styled,
    cell: RowCell | undefined,
  ): number | undefined {
    const compute = (property: string): number | undefined => {
      const value = values.get(property)?.value;
      return value === undefined ? undefined : this.length(value, element, percentBase);
    };
    const width = cell?.width ?? compute('width');
    const limit = compute('max-width');
    const own = limit !== undefined && limit < (width ?? percentBase) ? limit : width;
    if (own === undefined) return undefined;
    // A table's and a cell's width include the padding.
    const includesPadding =
      cell !== undefined ||
      element.name === 'table' ||
      values.get('box-sizing')?.keyword === 'border-box';
    if (!includesPadding) return own;
    const left = compute('padding-left') ?? this.cellPadding(element);
    return own - left - (compute('padding-right') ?? this.cellPadding(element));
  }

  private cellPadding(element: Element): number {
    const declared = this.paddingOfTable(element);
    return declared ? (this.length(declared.value, element) ?? 0) : 0;
  }

  /** `cellpadding` of the table whose cell the element is. */
  private paddingOfTable(element: Element): DeclaredValue | undefined {
    if (element.name !== 'td' && element.name !== 'th') return undefined;
    const table = tableOf(element);
    return table && this.values(table).get('cell-padding');
  }

  private add(
    box: Box,
    { element, percentBase }: Styled,
    side: Side,
    declared: DeclaredValue | undefined,
  ): number {
    if (declared === undefined) return 0;
    const width = this.length(declared.value, element, percentBase);
    if (width === undefined || width === 0) return 0;
    this.addInset(box, { element, side, before: box[side], width, percentBase, declared });
    return width;
  }

  /** Around the outer cells of a table, too, lies the space that sets all of them apart. */
  private addSpacing(box: Box, { element, values }: Styled, side: Side): number {
    const declared = values.get('border-spacing');
    if (!declared || values.get('border-collapse')?.keyword === 'collapse') return 0;
    const width = this.length(splitValue(declared.value)[0]?.text ?? '', element);
    if (width === undefined || width === 0) return 0;
    this.addInset(box, { element, side, before: box[side], width, percentBase: 0, declared });
    return width;
  }

  private addSpacers(box: Box, cell: RowCell, side: Side, percentBase: number): void {
    const spacers = side === 'left' ? cell.spacersBefore : cell.spacersAfter;
    for (const { element, declared, width } of spacers)
      this.addInset(box, { element, side, before: box[side], width, percentBase, declared });
  }

  private addInset(box: Box, inset: Inset): void {
    box[inset.side] += inset.width;
    this.allInsets.push(inset);
  }

  private readCells(row: Element, rowWidth: number): void {
    for (const cell of readRow(row, rowWidth, this.columnsOf(row), this.cellFacts))
      this.cells[cell.element.index] = cell;
  }

  private declaredWidth(element: Element, base: number): DeclaredLength | undefined {
    const declared = this.values(element).get('width');
    const width = declared && this.length(declared.value, element, base);
    return declared && width !== undefined ? { element, declared, width } : undefined;
  }

  private columnsOf(row: Element): ReadonlyMap<Element, TableColumn> {
    const table = tableOf(row) ?? row;
    let columns = this.columns.get(table);
    if (!columns) {
      columns = readColumns(table, (cell) => this.places.hasAny(cell));
      this.columns.set(table, columns);
    }
    return columns;
  }

  /** Whether the element is the outermost container of the message's width. */
  private isMessageContainer(element: Element, values: Values): boolean {
    if (element.start < this.containerEnd) return false;
    const isMessageWide = (declared: DeclaredValue | undefined): boolean =>
      declared !== undefined && this.fixed(declared.value, element) === this.messageWidth;
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

/** The table whose part the element is. */
function tableOf({ parent }: Element): Element | undefined {
  let table = parent;
  while (table && tableParts.has(table.name)) table = table.parent;
  return table?.name === 'table' ? table : undefined;
}
