import assert from 'node:assert/strict';
import type { Element } from '../../../../server/src/message/html/element';
import { Message } from '../../../../server/src/message/message';

/** Markup whose end tags are left out, as the HTML standard permits, and what it holds. */
const rows: [markup: string, tree: string][] = [
  ['<ul><li>a<li>b</ul>', 'ul(li li)'],
  ['<p>a<p>b<div>c</div>', 'p p div'],
  ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt dd dt)'],
  ['<table><tr><td>a<td>b<tr><th>c</table>', 'table(tr(td td) tr(th))'],
  [
    '<table><thead><tr><th>a<tbody><tr><td>b<tr><td>c<tfoot><tr><td>d</table>',
    'table(thead(tr(th)) tbody(tr(td) tr(td)) tfoot(tr(td)))',
  ],
  ['<table><caption>a<tr><td>b</table>', 'table(caption tr(td))'],
  [
    '<table><tr><td><table><tr><td>a<tr><td>b</table><tr><td>c</table>',
    'table(tr(td(table(tr(td) tr(td)))) tr(td))',
  ],
  [
    '<select><optgroup><option>a<optgroup><option>b</select>',
    'select(optgroup(option) optgroup(option))',
  ],
];

function treeOf({ name, children }: Element): string {
  return children.length === 0 ? name : `${name}(${children.map(treeOf).join(' ')})`;
}

describe('end tags that are left out', () => {
  for (const [markup, tree] of rows)
    it(markup, () => {
      const [reading] = new Message(markup, { path: 'm.html' }).readings;
      const roots = reading?.elements.filter(({ parent }) => !parent) ?? [];
      assert.equal(roots.map(treeOf).join(' '), tree);
    });
});
