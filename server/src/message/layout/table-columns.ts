import type { Element } from '../html/element';
import { isCell, tableSections } from '../html/names';
import type { DeclaredValue } from '../css/declaration';

/** A length that was declared, in px. */
export interface DeclaredLength {
  element: Element;
  declared: DeclaredValue;
  width: number;
}

/** One column of a table, as its cells and `<col>` elements tell. */
export interface TableColumn {
  /** The elements that can give it its width, the strongest first. */
  sources: Element[];
  /** No cell that stands in this column alone holds anything. */
  isEmpty: boolean;
  /** The width that the sources give, once it was asked for; false where they give none. */
  width?: DeclaredLength | false;
}

/** More columns than these are not told apart. */
const mostColumns = 60;

/** The columns of a table by the cells that stand in one of them alone. */
export function readColumns(
  table: Element,
  holdsContent: (cell: Element) => boolean,
): ReadonlyMap<Element, TableColumn> {
  const columns: TableColumn[] = [];
  const byCell = new Map<Element, TableColumn>();
  const columnAt = (index: number): TableColumn =>
    (columns[index] ??= { sources: [], isEmpty: true });
  colElements(table).forEach((col, index) => columnAt(index).sources.push(col));
  /** For each column, the row up to which a cell from above reaches into it. */
  const takenUntil: number[] = [];
  rowsOf(table).forEach((row, rowIndex) => {
    let index = 0;
    for (const cell of row.children) {
      if (!isCell(cell.name)) continue;
      while ((takenUntil[index] ?? 0) > rowIndex) index++;
      if (index >= mostColumns) break;
      const end = Math.min(mostColumns, index + spanOf(cell, 'colspan'));
      if (end === index + 1) {
        const column = columnAt(index);
        column.sources.push(cell);
        column.isEmpty &&= !holdsContent(cell);
        byCell.set(cell, column);
      }
      const until = rowIndex + spanOf(cell, 'rowspan');
      for (; index < end; index++) takenUntil[index] = until;
    }
  });
  return byCell;
}

function spanOf(element: Element, attribute: string): number {
  const span = Number.parseInt(element.value(attribute) ?? '1', 10);
  return span > 1 ? span : 1;
}

/** The `<col>` elements, each as often as it spans columns. */
function colElements(table: Element): Element[] {
  if (!table.children.some(({ name }) => name === 'col' || name === 'colgroup')) return [];
  return table.children
    .flatMap((child) => (child.name === 'colgroup' ? child.children : [child]))
    .filter(({ name }) => name === 'col')
    .slice(0, mostColumns)
    .flatMap((col) => new Array<Element>(Math.min(mostColumns, spanOf(col, 'span'))).fill(col))
    .slice(0, mostColumns);
}

/** The rows of the table, not those of tables inside of it. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (child.name === 'tr') rows.push(child);
    else if (tableSections.includes(child.name))
      for (const row of child.children) if (row.name === 'tr') rows.push(row);
  }
  return rows;
}

/** The cells of the row. */
export const cellsOf = (row: Element): readonly Element[] =>
  row.children.filter(({ name }) => isCell(name));
