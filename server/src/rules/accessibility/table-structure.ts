import { roleOf } from '../../message/accessibility/role';
import { tablesOf, type Table } from '../../message/accessibility/tables';
import { hasUnknownAttributes } from '../../message/accessibility/unknown-markup';
import type { Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import { renameElement } from '../fixes/rename-element';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Fix, type TextEdit } from '../rule';

export const tableStructure = defineRule({
  id: 'table-structure',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and a table has to tell what its cells belong to.',
  remedy: 'Mark the header cells with th, or a table for the layout with role="presentation".',
  details:
    'Screen readers read a table cell by cell, with its headers: ' +
    '[WCAG 2.2, 1.3.1 Info and Relationships](https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html). ' +
    'Reported are tables of data without header cells, and tables for the layout that do not say so. Tables in ' +
    'comments for Outlook are left alone.',
  fix: 'suggest',
  good: [
    { text: '<table role="presentation"><tr><td>Which size?</td></tr></table>' },
    { text: '<table ROLE=none><tr><td>Which size?</td></tr></table>' },
    {
      text: '<table><tr><th>Item</th><th>Size</th></tr><tr><td>Sofa</td><td>2 m</td></tr></table>',
    },
    { text: '<table><tr><th scope="row">Item</th><td>Sofa</td></tr></table>' },
    { text: '<table><tr><td role="columnheader">Item</td></tr><tr><td>Sofa</td></tr></table>' },
    { text: '<table>{{#if head}}<tr><th>Item</th></tr>{{/if}}<tr><td>Sofa</td></tr></table>' },
    {
      title: 'a partial may bring the headers',
      text: '<table>{{> head}}<tr><td>A</td></tr></table>',
    },
    { text: '<table role="{{role}}"><tr><td>A</td></tr></table><table {{attributes}}></table>' },
    {
      text: '<!--[if mso]><table><tr><td><![endif]--><p>S?</p><!--[if mso]></td></tr></table><![endif]-->',
    },
    { text: '<table hidden><tr><td>A</td></tr></table>' },
    { text: '<table><tr><td>A</td></tr>{{> rows}}</table>' },
  ],
  bad: [
    {
      text: '«<table>»<tr><td>Item</td><td>Size</td></tr><tr><td>Sofa</td><td>2 m</td></tr></table>',
      suggested:
        '<table><tr><th scope="col">Item</th><th scope="col">Size</th></tr><tr><td>Sofa</td><td>2 m</td></tr></table>',
      says: 'None of the cells of this table is a header.',
    },
    {
      text: '«<table width="600" cellpadding="0">»<tr><td><p>Which size?</p></td></tr></table>',
      suggested:
        '<table role="presentation" width="600" cellpadding="0"><tr><td><p>Which size?</p></td></tr></table>',
      says: 'This table does not say that it is only there for the layout.',
    },
    {
      title: 'one in another',
      text: '<table role="presentation"><tr><td>«<TABLE>»<tr><td>S?</td></tr></TABLE></td></tr></table>',
      suggested:
        '<table role="presentation"><tr><td><TABLE role="presentation"><tr><td>S?</td></tr></TABLE></td></tr></table>',
    },
    {
      title: 'headers of an inner table are not its own',
      text: '«<table>»<tr><td><table><tr><th>Item</th></tr><tr><td>Sofa</td></tr></table></td></tr></table>',
      suggested:
        '<table role="presentation"><tr><td><table><tr><th>Item</th></tr><tr><td>Sofa</td></tr></table></td></tr></table>',
    },
    {
      text: '«<table>»<thead><tr><td>Item</td></tr></thead>{{#each items}}<tr><td>{{name}}</td></tr>{{/each}}</table>',
      suggested:
        '<table><thead><tr><th scope="col">Item</th></tr></thead>{{#each items}}<tr><td>{{name}}</td></tr>{{/each}}</table>',
    },
    {
      text: '«<table>»<tr><td>{{> body}}</td></tr></table>',
      suggested: '<table role="presentation"><tr><td>{{> body}}</td></tr></table>',
    },
    {
      text: '«<table>»<tr>{{#each a}}<td>{{x}}</td>{{/each}}</tr><tr><td>S</td><td>2</td></tr></table>',
      suggested:
        '<table role="presentation"><tr>{{#each a}}<td>{{x}}</td>{{/each}}</tr><tr><td>S</td><td>2</td></tr></table>',
    },
    {
      title: 'a cell with an end tag in each branch',
      text: '«<table>»<tr><td>A</td><td>B{{#if c}} C</td>{{else}}</td>{{/if}}</tr><tr><td>1</td><td>2</td></tr></table>',
      suggested:
        '<table><tr><th scope="col">A</th><th scope="col">B{{#if c}} C</th>{{else}}</th>{{/if}}</tr><tr><td>1</td><td>2</td></tr></table>',
    },
    {
      text: '«<table role="table">»<tr><td scope="col">S</td><td>M</td></tr><tr><td>1</td><td>2</td></tr></table>',
      suggested:
        '<table role="table"><tr><th scope="col">S</th><th scope="col">M</th></tr><tr><td>1</td><td>2</td></tr></table>',
    },
    {
      text: '«<table>»<caption>Sizes</caption><tr><td>S</td></tr></table>',
      says: 'None of the cells of this table is a header.',
    },
    {
      text: '«<table summary="Sizes">»<tr><td>S</td></tr></table>',
      says: 'None of the cells of this table is a header.',
    },
    {
      text: '«<table>»<tr><td>A</td></tr><tr><td>S</td><td scope="col">M</td></tr></table>',
      says: 'None of the cells of this table is a header.',
    },
    {
      text: '«<table>»<tr><td>A</td></tr><tr><td>S</td><td headers="x">M</td></tr></table>',
      says: 'None of the cells of this table is a header.',
    },
    {
      title: 'a misspelt role is none',
      text: '«<table role="presentatoin">»<tr><td>Which size?</td></tr></table>',
      suggested: '<table role="presentation"><tr><td>Which size?</td></tr></table>',
      says: 'This table does not say that it is only there for the layout.',
    },
    {
      title: 'a single row',
      text: '«<table>»<tr><td>S</td><td>M</td></tr></table>',
      says: 'This table does not say that it is only there for the layout.',
    },
    {
      title: 'a single column',
      text: '«<table>»<tr><td>S</td></tr><tr><td>M</td></tr></table>',
      says: 'This table does not say that it is only there for the layout.',
    },
    {
      title: 'rows of different lengths',
      text: '«<table>»<tr><td>S</td><td>M</td></tr><tr><td>L</td></tr></table>',
      says: 'This table does not say that it is only there for the layout.',
    },
    {
      title: 'cells with images or headings',
      text: '«<table>»<tr><td>S</td><td>M</td></tr><tr><td>L</td><td><a href="{{url}}">L <img src="a.png" alt=""></a></td></tr></table>',
      says: 'This table does not say that it is only there for the layout.',
    },
  ],
  check(message, report) {
    for (const reading of message.readings)
      for (const table of tablesOf(message, reading)) {
        const { element, hasHeaders, looksLikeData } = table;
        if (hasHeaders || hasUnknownAttributes(reading, element)) continue;
        const what = looksLikeData
          ? 'None of the cells of this table is a header.'
          : 'This table does not say that it is only there for the layout.';
        report(element.startTag, what, { fixes: fixes(message, table) });
      }
  },
});

function fixes(message: Message, table: Table): Fix[] {
  const asLayout = roleOf(table.element) ? [] : [markAsLayout(table.element)];
  const asData = markHeaders(message, table);
  return table.looksLikeData ? [...asData, ...asLayout] : asLayout;
}

function markAsLayout(table: Element): Fix {
  const { start, end } = table.attribute('role') ?? { start: table.nameEnd, end: table.nameEnd };
  const text = `${start < end ? '' : ' '}role="presentation"`;
  return suggestion('Mark it as layout: role="presentation"', [{ start, end, text }]);
}

/** Makes headers of the first row; not where the template may leave it out or repeat it. */
function markHeaders(message: Message, { element, rows }: Table): Fix[] {
  const cells = rows[0] ?? [];
  const last = cells.at(-1);
  if (!last || message.hasTemplateTag({ start: element.startTagEnd, end: cells[0]?.start ?? 0 }))
    return [];
  const headers = cells.map((cell) => headerEdits(message, cell));
  if (headers.some((edits) => edits.length === 0)) return [];
  return [suggestion('Make headers of the first row', headers.flat())];
}

function headerEdits(message: Message, cell: Element): TextEdit[] {
  const header = cell.attribute('scope') ? 'th' : 'th scope="col"';
  return renameElement(message, cell, 'th').map((edit) =>
    edit.end === cell.nameEnd ? { ...edit, text: header } : edit,
  );
}
