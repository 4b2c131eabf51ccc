import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';
import { placeholderInStyle } from '../../../../server/src/rules/fixes/placeholder-style';

/** Bodies, and the placeholder for the order id that is written like theirs. */
const bodies: [body: string, placeholder: string][] = [
  ['Hello', '{{order_id}}'],
  ['{{name}}', '{{order_id}}'],
  ['{{ name }}', '{{ order_id }}'],
  ['{{{name}}}', '{{order_id}}'],
  ['{{buyer-name}}', '{{order-id}}'],
  ['{{buyerName}}', '{{orderId}}'],
  ['{{BuyerName}}', '{{OrderId}}'],
  ['{{BUYER_NAME}}', '{{ORDER_ID}}'],
  ['{{buyer.name}}', '{{order.id}}'],
  ['{{name}} {{buyerName}}', '{{orderId}}'],
  ['{{order_number}}', '{{order_number}}'],
  ['{{this.a_b}} {{.}} {{buyerName}}', '{{orderId}}'],
  ['{{upper buyer-name}} {{buyerName}}', '{{orderId}}'],
  ['{{$buyerName}}', '{{$orderId}}'],
  ['[[name]]', '[[order-id]]'],
  ['[[buyer_name]]', '[[order_id]]'],
  ['[[name:Anna]]', '[[order-id]]'],
  ['[#name#]', '[#order-id#]'],
  ['%%BUYER_NAME%%', '%%ORDER_ID%%'],
  ['${buyerName}', '${orderId}'],
  ['[Buyer Name]', '[Order Id]'],
  ['[buyer name]', '[order id]'],
  ['{buyer_name}', '{order_id}'],
  ['#buyer_name#', '#order_id#'],
  ['%buyer_name%', '%order_id%'],
];

describe('a placeholder in the style of the others', () => {
  for (const [body, placeholder] of bodies)
    it(`${body} → ${placeholder}`, () => {
      const message = new Message(`<p>${body}</p>`);
      assert.equal(placeholderInStyle(message, 'order-id', ['order', 'id']), placeholder);
    });

  it('takes the name that the configuration lists', () => {
    const message = new Message('<p>{{ x }}</p>', {
      placeholders: { x: '', AmazonOrder: 'order-id' },
    });
    assert.equal(placeholderInStyle(message, 'order-id', ['order', 'id']), '{{ AmazonOrder }}');
  });

  it('writes a name that would be no placeholder between square brackets for Handlebars', () => {
    const message = new Message('<p>[Buyer Name]</p>');
    assert.equal(placeholderInStyle(message, 'order-id', ['so', 'much']), '{{So Much}}');
  });
});
