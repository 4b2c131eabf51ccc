import type { Message } from '../../message/message';
import { NearestNames } from '../../message/nearest';
import { contains, outside } from '../../ranges/range';
import { printedValues, type Reference, plainPath } from '../../message/template/references';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule } from '../rule';

export const unknownPlaceholder = defineRule({
  id: 'unknown-placeholder',
  section: 'template',
  severity: 'warning',
  policy: 'A placeholder that nothing fills reaches the buyer empty, or as it is.',
  remedy: 'Correct the name, or list it in `placeholders` of the configuration.',
  details:
    'Only where the configuration lists placeholders. A listed name stands for its parts as well: with `buyer` ' +
    'listed, `buyer.name` is known. Handlebars’ own names, helpers, block parameters and what stands inside of ' +
    '`{{#each}}` and `{{#with}}` are not looked for.',
  fix: 'suggest',
  good: [
    { text: '<p>Hello {{buyer_name}}: nobody has listed any.</p>' },
    {
      text: '<p>Order {{order_id}} of {{buyer.name}}, {{this.order_id}}, {{upper order_id}}</p>',
      placeholders: { order_id: 'order-id', buyer: 'buyer-name' },
    },
    {
      text: '{{#each items as |item|}}{{item.name}} {{@index}} {{title}}{{else}}{{order_id}}{{/each}}{{> footer}}',
      placeholders: { order_id: 'order-id' },
    },
    { text: '<!-- {{old_name}} --><p>{{order_id}}</p>', placeholders: { order_id: 'order-id' } },
  ],
  bad: [
    {
      text: '<p>Order {{«oder_id»}} of [[«buyer»]]</p>',
      suggested: '<p>Order {{order_id}} of [[buyer]]</p>',
      says: 'The placeholder `oder_id` is not listed.',
      placeholders: { order_id: 'order-id' },
    },
    {
      text: '---\nsubject: Order {{«orderid»}}\n---\n<a href="{{{ «link» }}}">Order</a>',
      suggested: '---\nsubject: Order {{order_id}}\n---\n<a href="{{{ link }}}">Order</a>',
      placeholders: { order_id: 'order-id' },
    },
    {
      text: '<p>{{upper «name»}} {{../«count»}}</p>',
      placeholders: { order_id: 'order-id' },
    },
    {
      title: 'a header in a Handlebars comment',
      text: '{{!-- bsm subject: Order {{«oder_id»}} --}}<p>{{../order_id}} {{this.order_id}} {{@root.order_id}}</p>',
      placeholders: { order_id: 'order-id' },
      suggested:
        '{{!-- bsm subject: Order {{order_id}} --}}<p>{{../order_id}} {{this.order_id}} {{@root.order_id}}</p>',
    },
  ],
  check(message, report) {
    const { placeholders = {} } = message.context;
    const listed = Object.keys(placeholders);
    if (listed.length === 0) return;
    const known = new KnownNames(listed.map(plainPath));
    const similarNames = new NearestNames(() => listed);
    for (const reference of references(message)) {
      const name = plainPath(reference.path);
      if (reference.isInScope || name === '' || known.has(name)) continue;
      const start = reference.end - name.length;
      const isVerbatim = message.text.startsWith(name, start);
      const range = { start: isVerbatim ? start : reference.start, end: reference.end };
      const similar = similarNames.of(name);
      report(range, `The placeholder \`${name}\` is not listed.`, {
        fixes: similar ? [suggestion(`Change to ${similar}`, [{ ...range, text: similar }])] : [],
      });
    }
  },
});

/** What is printed in the subject and outside of comments. */
function references(message: Message): Reference[] {
  const { header, printedValues: printed, readings } = message;
  const comments = readings.flatMap(({ html }) => html.comments);
  const inText = new Set(outside(comments, printed));
  const shown = printed.filter(
    (reference) => (header.place && contains(header.place, reference)) || inText.has(reference),
  );
  const { subject, place } = header;
  // Such a comment is one tag among those of the text.
  return place?.form === 'Handlebars comment' && subject
    ? [...printedValues(message.tagsIn(subject), []), ...shown]
    : shown;
}

/** The names that are listed, and all that are parts of them. */
class KnownNames {
  private readonly names: ReadonlySet<string>;
  private readonly longest: number;

  constructor(names: readonly string[]) {
    this.names = new Set(names);
    this.longest = names.reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  has(name: string): boolean {
    const last = Math.min(name.length, this.longest);
    for (let dot = name.indexOf('.', 1); dot >= 0 && dot <= last; dot = name.indexOf('.', dot + 1))
      if (this.names.has(name.slice(0, dot))) return true;
    return this.names.has(name);
  }
}
