import type { Values } from '../css/cascade';
import type { DeclaredValue } from '../css/declaration';
import { splitValue } from '../css/value';
import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { contentPlacesOf } from './content-places';
import type { Lengths } from './lengths';
import type { TableCells } from './table-cells';

/** A side on which text can be held off. */
export type Side = 'left' | 'right';

/** A margin or padding that holds text off the message's edge. */
export interface Inset {
  element: Element;
  side: Side;
  /** How far the text was held off by what lies around, in px. */
  before: number;
  /** How far this holds it off, in px. */
  width: number;
  /** What 100 % is for it, in px. */
  percentBase: number;
  declared: DeclaredValue;
}

/** An element that has a style, or a width that its table gives it. */
export interface Styled {
  element: Element;
  values: Values;
  isBlock: boolean;
  /** What 100 % is for it, in px. */
  percentBase: number;
}

/** How far content is held off the edges, in px. */
export type Edges = Record<Side, number>;

const sideProperties = {
  margin: { left: 'margin-left', right: 'margin-right' },
  padding: { left: 'padding-left', right: 'padding-right' },
} as const;

/** A side of an element, and what 100 % is there, in px. */
interface SideOf {
  element: Element;
  side: Side;
  percentBase: number;
}

/** Elements whose padding makes a button, not a margin of the message. */
const buttons = new Set(['a', 'button', 'input', 'select', 'textarea', 'label']);

/** What holds text off the edges, as element after element is laid out. */
export class CollectedInsets {
  readonly all: Inset[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly lengths: Lengths,
    private readonly cells: TableCells,
  ) {}

  /** Adds all that holds the element's content off on this side; returns how much its style does, in px. */
  addSide(edges: Edges, { element, values, isBlock, percentBase }: Styled, side: Side): number {
    const place = { element, side, percentBase };
    this.addSpacers(edges, place);
    const margin = values.get(sideProperties.margin[side]);
    let width = this.addDeclared(edges, place, margin);
    if (isBlock && !buttons.has(element.name)) {
      const padding = values.get(sideProperties.padding[side]) ?? this.cells.padding(element);
      width += this.addDeclared(edges, place, padding);
    }
    return element.name === 'table' ? width + this.addSpacing(edges, place, values) : width;
  }

  /** Empty cells between a cell and the edge of its row. */
  private addSpacers(edges: Edges, { element: cell, side, percentBase }: SideOf): void {
    const placed = this.cells.at(cell);
    const row = placed && cell.parent;
    if (!row || !contentPlacesOf(this.reading).hasText(row)) return;
    const spacers = side === 'left' ? placed.spacersBefore : placed.spacersAfter;
    for (const { element, declared, width } of spacers)
      this.add(edges, { element, side, before: edges[side], width, percentBase, declared });
  }

  /** Around the outer cells of a table, too, lies the space that sets all of them apart. */
  private addSpacing(edges: Edges, table: SideOf, values: Values): number {
    const declared = values.get('border-spacing');
    if (!declared || values.get('border-collapse')?.keyword === 'collapse') return 0;
    const value = splitValue(declared.value)[0]?.text;
    return this.addDeclared(edges, { ...table, percentBase: 0 }, declared, value);
  }

  private addDeclared(
    edges: Edges,
    { element, side, percentBase }: SideOf,
    declared: DeclaredValue | undefined,
    value = declared?.value,
  ): number {
    if (declared === undefined || value === undefined) return 0;
    const width = this.lengths.of(value, element, percentBase);
    if (width === undefined || width === 0) return 0;
    this.add(edges, { element, side, before: edges[side], width, percentBase, declared });
    return width;
  }

  private add(edges: Edges, inset: Inset): void {
    edges[inset.side] += inset.width;
    this.all.push(inset);
  }
}
