import type { Values } from '../css/cascade';
import type { DeclaredValue } from '../css/declaration';
import type { Environment } from '../css/media';
import type { Element } from '../html/element';
import { isCell, tableSections } from '../html/names';
import type { Reading } from '../reading';
import { contentPlacesOf } from './content-places';
import type { Lengths } from './lengths';
import { readColumns, type DeclaredLength, type TableColumn } from './table-columns';
import { readRow, type CellFacts, type RowCell } from './table-row';

/** The cells of a reading's tables on a screen. */
export class TableCells implements CellFacts {
  /** By the element's index. */
  private readonly cells: (RowCell | undefined)[];
  private readonly columns = new Map<Element, ReadonlyMap<Element, TableColumn>>();

  constructor(
    private readonly reading: Reading,
    private readonly environment: Environment,
    private readonly lengths: Lengths,
  ) {
    this.cells = new Array(reading.elements.length);
  }

  /** The element as a cell of a row that was read; nothing for other elements. */
  at({ index }: Element): RowCell | undefined {
    return this.cells[index];
  }

  /** Reads how wide the cells of a row are. */
  readRow(row: Element, rowWidth: number): void {
    for (const cell of readRow(row, rowWidth, this.columnsOf(row), this))
      this.cells[cell.element.index] = cell;
  }

  /** `cellpadding` of the table whose cell the element is. */
  padding(element: Element): DeclaredValue | undefined {
    const table = isCell(element.name) ? tableOf(element) : undefined;
    return table && this.values(table).get('cell-padding');
  }

  width(element: Element, base: number): DeclaredLength | undefined {
    const declared = this.values(element).get('width');
    const width = declared && this.lengths.of(declared.value, element, base);
    return declared && width !== undefined ? { element, declared, width } : undefined;
  }

  holdsContent(cell: Element): boolean {
    return contentPlacesOf(this.reading).hasAny(cell);
  }

  private values(element: Element): Values {
    return this.reading.styles.cascade.declared(element, this.environment);
  }

  private columnsOf(row: Element): ReadonlyMap<Element, TableColumn> {
    const table = tableOf(row) ?? row;
    let columns = this.columns.get(table);
    if (!columns) {
      columns = readColumns(table, (cell) => this.holdsContent(cell));
      this.columns.set(table, columns);
    }
    return columns;
  }
}

/** The table whose part the element is. */
function tableOf({ parent }: Element): Element | undefined {
  let table = parent;
  while (table && (table.name === 'tr' || tableSections.includes(table.name))) table = table.parent;
  return table?.name === 'table' ? table : undefined;
}
