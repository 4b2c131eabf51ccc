import { firstSentence } from '../../message/visible-text/first-sentence';
import type { Message } from '../../message/message';
import {
  hasOrderIdInSubject,
  isOrderIdOutsideBlocks,
  isOrderIdSwallowed,
  malformedOrderIds,
  rightOrderIds,
  type OrderId,
} from '../../contacts/order-ids';
import { isSentByApi } from '../../message/header/channel';
import { purposeOf } from '../../message/header/purpose-of';
import { byStart } from '../../ranges/range';
import { foldPaths } from '../../message/template/fold';
import { placeholderMeaning } from '../../message/template/meaning';
import { includesPartial, type TemplateTag } from '../../message/template/tag';
import { isBeforePurchase } from '../../wording/before-purchase';
import { placeholderInStyle } from '../fixes/placeholder-style';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Report } from '../rule';
import { orderIdInsertion } from '../fixes/order-id-insertion';

export const requireOrderId = defineRule({
  id: 'require-order-id',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon requires the 17-digit order id in every message.',
  remedy: 'Name the order id, or put a placeholder for it, in the subject or the text.',
  details:
    'An order id is `123-1234567-1234567`, or `D01-1234567-1234567` for digital orders, in what the buyer ' +
    'reads: not only in an address or an attribute. A placeholder counts when its name tells an order id in a ' +
    'supported language (`{{order.id}}`, `[[order-id]]`, `{{bestellnummer}}`) or when the configuration says so. ' +
    'Every path through the template has to name it. Package inserts, partials, messages that the Messaging API sends ' +
    'and those to somebody who has not bought yet need none; nothing is reported where a partial may hold it.',
  fix: 'suggest',
  judgesWhole: true,
  good: [
    { text: '<p>Which size do you want for order 302-8841207-5531942?</p>' },
    { text: '<p>Which size do you want for order {{order.id}}?</p>' },
    { text: '<p>Which size? Order <b>302-</b>8841207-5531942</p>' },
    { text: '---\nsubject: Size for order D01-8841207-5531942\n---\n<p>Which size?</p>' },
    {
      text: '---\nsubject: Size for {{#with order}}{{/with}}{{orderNumber}}\n---\n<p>Which size?</p>',
    },
    { text: '{{#if formal}}Dear customer, {{else}}Hi, {{/if}}which size for {{bestellnummer}}?' },
    {
      title: 'one of the two branches is always taken',
      text: '{{#if a}}<p>Order {{order_id}}</p>{{/if}}{{#unless a}}<p>{{orderId}}</p>{{/unless}}',
    },
    { text: '{{#with order}}<p>Which size for order {{id}}?</p>{{/with}}' },
    { text: '<p>Order [Order Number]: which size?</p>' },
    { text: '---\nchannel: api\ntype: confirmOrderDetails\n---\nWhich size did you get?' },
    { text: '---\npurpose: package-insert\n---\n<p>Which size did you get?</p>' },
    { text: '<p>Kind regards</p>', path: 'partials/footer.hbs' },
    { text: '{{> order-line}}<p>Which size?</p>' },
    {
      title: 'a comment that has no end yet hides it',
      text: '<p>Which size?</p><!-- note\n<p>Order {{order_id}}</p>',
    },
    { text: '<p>Which size?</p><style>p { margin: 4px }\n<p>Order {{order_id}}</p>' },
    {
      title: 'a block that is being written does not take the rest with it',
      text: '{{#if engraved}}<p>Which name?</p>{{else}}<p>Which size?</p><p>Order {{order_id}}</p>',
    },
    { text: '<img src="logo.png" alt="Oakhill">' },
    {
      text: '<p>Thank you for your interest in our desk. You can choose the size at checkout.</p>',
    },
    { text: '<p>Order 302-884120-5531942, that is {{order_id}}: which size?</p>' },
  ],
  bad: [
    {
      title: 'tags of other engines are no text',
      text: '{% for item in items %}\n<p>«Which size?»</p>\n{% endfor %}',
    },
    {
      text: '<p>«Hello,»</p><p>Which size do you want?</p>',
      suggested: '<p>Hello,</p><p>Which size do you want ({{order_id}})?</p>',
      says: 'The message does not name the order id.',
    },
    {
      text: '<p>{{order_date}} {{border_id}}: «which size do you want?»</p>',
      suggested: '<p>{{order_date}} {{border_id}}: which size do you want ({{order_id}})?</p>',
    },
    {
      title: 'an id in an address only',
      text: '<p>«Which size do you want?»</p><a href="https://www.amazon.de/o/302-8841207-5531942">Order</a>',
      suggested:
        '<p>Which size do you want ({{order_id}})?</p><a href="https://www.amazon.de/o/302-8841207-5531942">Order</a>',
    },
    {
      text: '<p>Which size do you want for order «302-884120-5531942»?</p>',
      suggested: '<p>Which size do you want for order {{order_id}}?</p>',
      says: 'This is not an order id as Amazon writes it. Write it as 123-1234567-1234567.',
    },
    {
      title: 'in the subject',
      text: '---\nsubject: Size for order «302 8841207 5531942»\n---\n<p>Which size?</p>',
      suggested: '---\nsubject: Size for order 302-8841207-5531942\n---\n<p>Which size?</p>',
    },
    {
      text: '<p>Welche Größe? Bestellnummer: «30288412075531942»</p>',
      suggested: '<p>Welche Größe? Bestellnummer: 302-8841207-5531942</p>',
    },
    {
      text: '<p>Commande «302 8841207 5531942» : quelle taille ?</p>',
      suggested: '<p>Commande 302-8841207-5531942 : quelle taille ?</p>',
    },
    {
      text: '<p>«Which size?»</p>{{#if long}}<p>It is for order {{order_id}}.</p>{{/if}}',
      suggested:
        '<p>Which size ({{order_id}})?</p>{{#if long}}<p>It is for order {{order_id}}.</p>{{/if}}',
      says: 'Not every path through the template names the order id.',
    },
    {
      title: 'the sentence that names it is not the one to mend',
      text: '{{#if new}}<p>Your order {{order_id}}:</p>{{/if}}<p>«Which size do you want?»</p>',
    },
    {
      text: '<p>«Which size?»</p><p>Your parcel 30288412075531942 is on hold.</p>',
      suggested:
        '<p>Which size ({{order_id}})?</p><p>Your parcel 30288412075531942 is on hold.</p>',
    },
    {
      text: '<p>«Your order is on hold.» Which size?</p>',
      suggested: '<p>Your order {{order_id}} is on hold. Which size?</p>',
    },
    {
      text: '{{#if a}}<p>«Your order is on hold.»</p>{{/if}}<p>*</p><p>Which size</p>',
    },
    {
      title: 'a group is too short',
      text: '<p>Which size do you want for order «302-8841-5531942»?</p>',
    },
    {
      text: '<p>Order «302-<b>884120</b>-5531942»: size?</p>',
      says: 'This is not an order id as Amazon writes it.',
    },
    {
      title: 'the purpose says that there is an order',
      text: '---\npurpose: order-problem\n---\n<p>«Thank you for your interest in our desk.»</p>',
      suggested:
        '---\npurpose: order-problem\n---\n<p>Thank you for your interest in our desk ({{order_id}}).</p>',
    },
  ],
  check(message, report) {
    const { tags, header } = message;
    // The API is told the order beside the text.
    if (isSentByApi(header)) return;
    if (hasOrderIdInSubject(message)) return;
    if (isOrderIdOutsideBlocks(message)) return;
    const right = rightOrderIds(message);
    if (ways(message, right).every((way) => way === 'named') || message.isPartial) return;
    // What is to be mended is the broken markup.
    if (isOrderIdSwallowed(message)) return;
    const malformed = malformedOrderIds(message);
    const all = [...right, ...malformed].sort(byStart);
    if (malformed.length > 0 && ways(message, all).includes('malformed'))
      for (const id of malformed) reportMalformed(message, id, report);
    else if (!tags.some(isUnknownPart)) reportMissing(message, right, report);
  },
});

type Way = 'none' | 'malformed' | 'named';

/** How the order id is named along the paths through the template. */
function ways({ blocks }: Message, ids: readonly OrderId[]): Way[] {
  return foldPaths<OrderId, Way>(blocks, ids, {
    start: 'none',
    step: (way, { isRight }) => (isRight || way === 'named' ? 'named' : 'malformed'),
    key: (way) => way,
  });
}

/** A partial, or the body that a layout is laid around. */
function isUnknownPart(tag: TemplateTag): boolean {
  const { kind, name } = tag;
  if (kind === 'unescaped') return name === '@partial-block' || placeholderMeaning(name) === 'html';
  return includesPartial(tag);
}

function reportMalformed(message: Message, id: OrderId, report: Report): void {
  const { start, end, corrected } = id;
  const written = message.text.slice(start, end);
  const isPlain = !written.includes('<') && !message.hasTemplateTag(id);
  const text = corrected || message.facts.get(ownPlaceholder);
  report(id, 'This is not an order id as Amazon writes it.', {
    remedy: 'Write it as 123-1234567-1234567.',
    fixes: isPlain ? [suggestion(`Change to ${text}`, [{ start, end, text }])] : [],
  });
}

/** An answer to somebody who has not bought yet. */
function hasNoOrder(message: Message): boolean {
  const { header } = message;
  if (header.purpose && purposeOf(header) !== 'buyer-inquiry') return false;
  return isBeforePurchase(message);
}

function reportMissing(message: Message, right: readonly OrderId[], report: Report): void {
  const place = firstSentence(message, right);
  if (!place || hasNoOrder(message)) return;
  const what =
    right.length > 0
      ? 'Not every path through the template names the order id.'
      : 'The message does not name the order id.';
  const edit = orderIdInsertion(message);
  const title = `Insert ${message.facts.get(ownPlaceholder)}`;
  report(place, what, { fixes: edit ? [suggestion(title, [edit])] : [] });
}

const ownPlaceholder = (message: Message): string =>
  placeholderInStyle(message, 'order-id', ['order', 'id']);
