import type { DeclaredValue } from './css/cascade';
import type { Element } from './html/element';

/** A length that was declared, in px. */
export interface DeclaredLength {
  element: Element;
  declared: DeclaredValue;
  width: number;
}

/** A cell of a row, as wide as its table gives it. */
export interface RowCell {
  element: Element;
  /** px */
  width: number;
  /** Empty cells between it and the row's edge. */
  spacersBefore: DeclaredLength[];
  spacersAfter: DeclaredLength[];
}

/** What has to be known of the cells. */
interface CellFacts {
  /** The width that is declared for an element, in px. */
  width(element: Element): DeclaredLength | undefined;
  /** Whether the buyer sees anything in the cell. */
  holdsContent(cell: Element): boolean;
}

const spacerName = /spacer|blank|transparent|clear|shim|pixel|1x1/i;

/** The cells of a row that hold something, with the spacers on both sides of them all. */
export function readRow(row: Element, rowWidth: number, facts: CellFacts): RowCell[] {
  const cells = row.children.filter(({ name }) => name === 'td' || name === 'th');
  const declared = cells.map((cell) => facts.width(cell) ?? spacerImageWidth(cell, facts));
  const fixed = declared.reduce((sum, length) => sum + (length?.width ?? 0), 0);
  const open = declared.filter((length) => length === undefined).length;
  const share = open === 0 ? 0 : Math.max(0, rowWidth - fixed) / open;
  const filled = cells.map((cell) => facts.holdsContent(cell));
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  const spacers = (from: number, to: number): DeclaredLength[] =>
    declared.slice(from, to).filter((length) => length !== undefined);
  return cells.map((element, index) => ({
    element,
    width: Math.min(declared[index]?.width ?? share, rowWidth),
    spacersBefore: index === first ? spacers(0, first) : [],
    spacersAfter: index === last ? spacers(last + 1, cells.length) : [],
  }));
}

/** Whether the image is there for its size alone. */
export function isSpacerImage(image: Element): boolean {
  const isFlat = /^[0-2](?:px)?$/.test(image.value('height') ?? '');
  return !image.value('alt') && (isFlat || spacerName.test(image.value('src') ?? ''));
}

function spacerImageWidth(cell: Element, facts: CellFacts): DeclaredLength | undefined {
  const image = cell.children.find(({ name }) => name === 'img');
  return image && isSpacerImage(image) ? facts.width(image) : undefined;
}
