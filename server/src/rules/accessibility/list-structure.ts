import { isExposed } from '../../message/accessibility/exposure';
import { roleOf } from '../../message/accessibility/role';
import type { Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import type { TextNode } from '../../message/html/text-node';
import type { Reading } from '../../message/reading';
import { hasValue } from '../../message/template/mask';
import { isBlank } from '../../message/visible-text/text-chunks';
import { defineRule, type Report } from '../rule';

const ordinaryLists = ['ul', 'ol', 'menu', 'dir'];

/** What may stand directly in a list, by the list's name. */
const itemsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...ordinaryLists.map((list) => [list, new Set(['li'])] as const),
  ['dl', new Set(['dt', 'dd', 'div'])],
]);
const listNames = [...itemsOf.keys()];

/** The lists that an item may stand in. */
const listsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(ordinaryLists)],
  ['dt', new Set(['dl'])],
  ['dd', new Set(['dl'])],
]);

export const listStructure = defineRule({
  id: 'list-structure',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and lists have to be built of their items.',
  remedy: 'Put every item directly into a list, and all that a list holds into its items.',
  details:
    'Screen readers tell how many items a list has, and where it ends: ' +
    '[WCAG 2.2, 1.3.1 Info and Relationships](https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html). ' +
    'Reported are `<li>`, `<dt>` and `<dd>` outside of a list, and everything else that stands directly in one: ' +
    'text, paragraphs, another list.',
  fix: 'none',
  judgesWhole: true,
  good: [
    { text: '<ul><li>Monday</li><li>Tuesday<ol><li>at 8</li></ol></li></ul>' },
    { text: '<UL>\n<!-- slots -->\n<LI>Monday\n<LI>Tuesday\n</UL>' },
    { text: '<ul>{{#each days}}<li>{{this}}</li>{{else}}<li>Any day</li>{{/each}}</ul>' },
    { text: '<dl><dt>Floor</dt><dd>2</dd><div><dt>Lift</dt><dd>yes</dd></div></dl>' },
    { title: 'what may be items', text: '<ul>{{{items}}}{{> items}}{{listOf days}}</ul>' },
    { title: 'a partial is put into a list', text: '<li>{{this}}</li>', path: 'partials/day.hbs' },
    { text: '{{> list-start}}<li>Monday</li>{{> list-end}}' },
    { text: '{{#> list}}<li>Monday</li>{{/list}}' },
    { text: '{{#if a}}<ul>{{else}}<ol>{{/if}}<li>A</li>{{#if a}}</ul>{{else}}</ol>{{/if}}' },
    { text: '<div role="list"><div role="listitem">A</div></div><ul role="menu"><b>A</b></ul>' },
    { text: '<ul><p hidden>A</p><script></script><li>B</li></ul>' },
    { title: 'nobody knows where it is to end', text: '<ul><li>Monday</li><p>Which day?</p>' },
  ],
  bad: [
    {
      text: '<p>Days:</p>«<li>»Monday</li><div>«<LI>»Tuesday</LI></div>',
      says: 'This li stands outside of a list.',
    },
    {
      text: '<ul><li>Monday</li>«<ul>»<li>at 8</li></ul></ul>',
      says: 'This ul stands in the ul, but not in an item.',
    },
    {
      text: '<ol>«Which day?»<li>Monday</li>«<br>»<li>Tuesday</li></ol>',
      says: 'This text stands in the ol, but not in an item.',
    },
    {
      text: '<ul>«<p>»Which day?</p>{{#each days}}<li>{{this}}</li>{{/each}}</ul>',
      says: 'This p stands in the ul, but not in an item.',
    },
    {
      title: 'once',
      text: '<ul>«<div>»<li>Monday</li></div></ul>',
      says: 'This div stands in the ul, but not in an item.',
    },
    { text: '«<dt>»Floor</dt>«<dd>»2</dd><dl>«<p>»Lift</p></dl>' },
    { title: 'on one path', text: '{{#if a}}<ul>{{/if}}«<li>»A</li>{{#if a}}</ul>{{/if}}' },
  ],
  check(message, report) {
    for (const reading of message.readings) {
      checkItems(message, reading, report);
      checkLists(reading, report);
    }
  },
});

/** Whether the element is the list or the item that its name says. */
const hasOwnRole = (element: Element, role: string): boolean =>
  [undefined, role].includes(roleOf(element));

function checkItems(message: Message, reading: Reading, report: Report): void {
  for (const [name, lists] of listsOf)
    for (const item of reading.elementsNamed(name)) {
      const { parent } = item;
      if (!parent && (message.isPartial || reading.partials.length > 0)) continue;
      if (!hasOwnRole(item, 'listitem') || isPlaceForItems(parent, lists)) continue;
      // Of a stray child and the items in it, the child is enough.
      if (parent?.parent && lists.has(parent.parent.name)) continue;
      if (isExposed(reading, item)) report(item.startTag, `This ${name} stands outside of a list.`);
    }
}

function isPlaceForItems(parent: Element | undefined, lists: ReadonlySet<string>): boolean {
  if (!parent) return false;
  if (lists.has(parent.name) || hasValue(parent.name)) return true;
  if (roleOf(parent) === 'list') return true;
  return parent.name === 'div' && lists.has('dl') && parent.parent?.name === 'dl';
}

/** What stands behind the items of a list without an end tag was hardly meant for it. */
function checkLists(reading: Reading, report: Report): void {
  const lists = reading.elementsNamedOneOf(listNames);
  if (lists.length === 0) return;
  for (const list of lists) {
    if (!list.endTag || !hasOwnRole(list, 'list') || !isExposed(reading, list)) continue;
    const { name } = list;
    for (const child of list.children)
      if (isStray(child, name) && isExposed(reading, child))
        report(child.startTag, `This ${child.name} stands in the ${name}, but not in an item.`);
  }
  for (const text of reading.texts) if (!text.isSpace) checkText(text, report);
}

function checkText(node: TextNode, report: Report): void {
  const { parent } = node;
  if (!parent || !itemsOf.has(parent.name) || !parent.endTag) return;
  const { source } = node;
  const { text } = source;
  // A placeholder alone may stand for items.
  if (isBlank(text) || !/[\p{L}\p{N}]/u.test(text) || !hasOwnRole(parent, 'list')) return;
  report(source.trimmedRange(), `This text stands in the ${parent.name}, but not in an item.`);
}

const isStray = (child: Element, list: string): boolean =>
  itemsOf.get(list)?.has(child.name) !== true &&
  !/^(?:script|template|style)$/.test(child.name) &&
  !hasValue(child.name) &&
  roleOf(child) !== 'listitem';
