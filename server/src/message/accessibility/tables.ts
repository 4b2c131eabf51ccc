import type { Element } from '../html/element';
import type { Message } from '../message';
import type { Reading } from '../reading';
import { hasOffsetIn } from '../../ranges/sorted-offsets';
import { cellsOf, rowsOf } from '../layout/table-columns';
import { isExposed } from './exposure';
import { roleOf } from './role';
import { unknownMarkup } from './unknown-markup';

/** A table that assistive technology meets as one, as far as it is known. */
export interface Table {
  element: Element;
  rows: readonly (readonly Element[])[];
  /** Whether a cell is marked as a header. */
  hasHeaders: boolean;
  /** Whether the content looks like data, not like a layout. */
  looksLikeData: boolean;
}

const headerRoles = new Set(['columnheader', 'rowheader']);
const tableRoles = new Set([undefined, 'table', 'grid', 'treegrid']);

/** Elements that a cell of data does not hold. */
const layoutElements = new Set('table img h1 h2 h3 h4 h5 h6 ul ol center hr form'.split(' '));

/** The tables of a reading, but for those that say that they are only there for the layout. */
export function tablesOf(message: Message, reading: Reading): Table[] {
  return reading
    .elementsNamed('table')
    .filter((table) => tableRoles.has(roleOf(table)))
    .filter((table) => isExposed(reading, table))
    .map((element) => ({ element, rows: rowsOf(element).map(cellsOf) }))
    .filter(({ element, rows }) => !hasUnknownCells(message, element, rows))
    .map(({ element, rows }) => ({
      element,
      rows,
      hasHeaders: rows.some((cells) => cells.some(isHeader)),
      looksLikeData: looksLikeData(element, rows),
    }));
}

const isHeader = (cell: Element): boolean =>
  cell.name === 'th' || headerRoles.has(roleOf(cell) ?? '');

/** Whether a partial or an unescaped value may bring in cells or rows. */
function hasUnknownCells(
  message: Message,
  table: Element,
  rows: readonly (readonly Element[])[],
): boolean {
  const unknown = unknownMarkup(message);
  if (unknown.length === 0) return false;
  let at = table.start;
  for (const cell of rows.flat()) {
    if (hasOffsetIn(unknown, { start: at, end: cell.start })) return true;
    at = cell.end;
  }
  return hasOffsetIn(unknown, { start: at, end: table.end });
}

function looksLikeData(table: Element, rows: readonly (readonly Element[])[]): boolean {
  const saysSo =
    table.value('summary') ||
    roleOf(table) ||
    table.children.some(({ name }) => name === 'caption' || name === 'thead') ||
    rows.some((cells) => cells.some((cell) => cell.value('scope') ?? cell.value('headers')));
  if (saysSo) return true;
  const columns = rows[0]?.length ?? 0;
  const isEven = rows.length > 1 && columns > 1 && rows.every(({ length }) => length === columns);
  return isEven && !rows.flat().some(holdsLayout);
}

const holdsLayout = (cell: Element): boolean =>
  cell.children.some(
    (child) =>
      layoutElements.has(child.name) || child.children.some(({ name }) => layoutElements.has(name)),
  );
