import type { DeclaredValue } from './css/declaration';
import type { Element } from './html/element';
import type { TableColumn } from './table-columns';

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
  /** The column that the cell stands in alone. */
  column(cell: Element): TableColumn | undefined;
}

const spacerName = /spacer|blank|transparent|clear|shim|pixel|1x1/i;

/** The cells of a row that hold something, with the spacers on both sides of them all. */
export function readRow(row: Element, rowWidth: number, facts: CellFacts): RowCell[] {
  const cells = row.children.filter(({ name }) => name === 'td' || name === 'th');
  const columns = cells.map((cell) => facts.column(cell));
  const declared = cells.map((cell, index) => cellWidth(cell, columns[index], facts));
  const fixed = declared.reduce((sum, length) => sum + (length?.width ?? 0), 0);
  const open = declared.filter((length) => length === undefined).length;
  const share = open === 0 ? 0 : Math.max(0, rowWidth - fixed) / open;
  const filled = cells.map((cell) => facts.holdsContent(cell));
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  // A column that holds something in another row is no spacer.
  const spacers = (from: number, to: number): DeclaredLength[] =>
    declared
      .map((length, index) => (columns[index]?.isEmpty === false ? undefined : length))
      .slice(from, to)
      .filter((length) => length !== undefined);
  return cells.map((element, index) => ({
    element,
    width: Math.min(declared[index]?.width ?? share, rowWidth),
    spacersBefore: index === first ? spacers(0, first) : [],
    spacersAfter: index === last ? spacers(last + 1, cells.length) : [],
  }));
}

/** The width of the cell itself, of a spacer image in it, or of its column. */
function cellWidth(
  cell: Element,
  column: TableColumn | undefined,
  facts: CellFacts,
): DeclaredLength | undefined {
  const own = facts.width(cell) ?? spacerImageWidth(cell, facts);
  if (own || !column) return own;
  column.width ??= firstWidth(column.sources, facts) ?? false;
  return column.width || undefined;
}

function firstWidth(sources: readonly Element[], facts: CellFacts): DeclaredLength | undefined {
  for (const source of sources) {
    const width = facts.width(source);
    if (width) return width;
  }
  return undefined;
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
