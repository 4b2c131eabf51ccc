import type { Element } from '../html/element';
import { isSpacerImage } from '../images/spacer-images';
import { cellsOf, type DeclaredLength, type TableColumn } from './table-columns';

/** A cell of a row, as wide as its table gives it. */
export interface RowCell {
  element: Element;
  /** px */
  width: number;
  /** Empty cells between it and the row's edge. */
  spacersBefore: readonly DeclaredLength[];
  spacersAfter: readonly DeclaredLength[];
}

/** What has to be known of the cells. */
export interface CellFacts {
  /** The width that is declared for an element, in px; percentages are those of `base`. */
  width(element: Element, base: number): DeclaredLength | undefined;
  /** Whether the buyer sees anything in the cell. */
  holdsContent(cell: Element): boolean;
}

const none: readonly DeclaredLength[] = [];

/**
 * The cells of a row that hold something, with the spacers on both sides of them all.
 * @param columns the columns that cells stand in alone
 */
export function readRow(
  row: Element,
  rowWidth: number,
  columns: ReadonlyMap<Element, TableColumn>,
  facts: CellFacts,
): RowCell[] {
  const cells = cellsOf(row);
  const widths = cells.map((cell) => cellWidth(cell, columns.get(cell), rowWidth, facts));
  const share = shareOfRest(widths, rowWidth);
  const first = cells.findIndex((cell) => facts.holdsContent(cell));
  const last = cells.findLastIndex((cell) => facts.holdsContent(cell));
  // A column that holds something in another row is no spacer.
  const spacers = (from: number, to: number): readonly DeclaredLength[] =>
    from >= to
      ? none
      : widths
          .slice(from, to)
          .filter((width, index) => {
            const cell = cells[from + index];
            return width !== undefined && cell && columns.get(cell)?.isEmpty !== false;
          })
          .filter((width) => width !== undefined);
  return cells.map((element, index) => ({
    element,
    width: Math.min(widths[index]?.width ?? share, rowWidth),
    spacersBefore: index === first ? spacers(0, first) : none,
    spacersAfter: index === last ? spacers(last + 1, cells.length) : none,
  }));
}

/** What the cells without a width of their own get, each the same. */
function shareOfRest(widths: readonly (DeclaredLength | undefined)[], rowWidth: number): number {
  let rest = rowWidth;
  let open = 0;
  for (const width of widths)
    if (width) rest -= width.width;
    else open++;
  return open === 0 ? 0 : Math.max(0, rest) / open;
}

/** The width of the cell itself, of a spacer image in it, or of its column. */
function cellWidth(
  cell: Element,
  column: TableColumn | undefined,
  rowWidth: number,
  facts: CellFacts,
): DeclaredLength | undefined {
  const own = facts.width(cell, rowWidth) ?? spacerImageWidth(cell, rowWidth, facts);
  if (own || !column) return own;
  column.width ??= firstWidth(column.sources, rowWidth, facts) ?? false;
  return column.width || undefined;
}

function firstWidth(
  sources: readonly Element[],
  rowWidth: number,
  facts: CellFacts,
): DeclaredLength | undefined {
  for (const source of sources) {
    const width = facts.width(source, rowWidth);
    if (width) return width;
  }
  return undefined;
}

function spacerImageWidth(
  cell: Element,
  rowWidth: number,
  facts: CellFacts,
): DeclaredLength | undefined {
  const image = cell.children.find(({ name }) => name === 'img');
  return image && isSpacerImage(image) ? facts.width(image, rowWidth) : undefined;
}
