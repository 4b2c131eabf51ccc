import assert from 'node:assert/strict';
import { Message } from '../../../server/src/message/message';
import { checkMessage } from '../../../server/src/lint/check';
import type { Settings } from '../../../server/src/config/settings';
import { malformedOrderIds, rightOrderIds } from '../../../server/src/contacts/order-ids';
import { requireOrderId } from '../../../server/src/rules/permitted/require-order-id';

/** Bodies that name the order. */
const right = [
  '<p>Order 302-8841207-5531942: which size?</p>',
  '<p>Order #302-8841207-5531942, which size?</p>',
  '<p>Order (302-8841207-5531942). Which size?</p>',
  '<p>Order No.302-8841207-5531942</p>',
  '<p>D01-8841207-5531942: which e-book?</p>',
  '<p>注文番号302-8841207-5531942の件</p>',
  '<p>رقم الطلب: 302-8841207-5531942</p>',
  '<p>Order <b>302-</b>88412<i>07</i>-5531942</p>',
  '<p>Order 302&#45;8841207&#x2d;5531942</p>',
  '<p>Order 302-<wbr>8841207-<wbr>5531942</p>',
  '<p>Order {{order_id}}</p>',
  '<p>Order {{ order.id }}</p>',
  '<p>Order {{[order id]}}</p>',
  '<p>Order {{amazon.[Order Number]}}</p>',
  '<p>Order {{{orderId}}}</p>',
  '<p>Order {{~order_id~}} is here</p>',
  '<p>Order [[order-id]]</p>',
  '<p>Order [#order_number#]</p>',
  '<p>Order [Order Number]</p>',
  '<p>Order {order_id}</p>',
  '<p>Order #order_id#</p>',
  '<p>Order %ORDER_ID%</p>',
  '<p>Order %%order_id%%</p>',
  '<p>Order ${order.order_id}</p>',
  '<p>Order ${order.order_id?html}</p>',
  '<p>Order {{ $orderNumber }}</p>',
  '<p>Order {{ $order->id }}</p>',
  '<p>Order {{ order.id | upcase }}</p>',
  '<p>Order {{upper order.id}}</p>',
  '<p>{{t "your_order" id=order.id}}</p>',
  '<p>Bestellung {{bestellnummer}}</p>',
  '<p>Commande {{numeroCommande}}</p>',
  '<p>{{#with order}}Order {{id}}{{/with}}</p>',
  '<p>{{#with order as |it|}}Order {{it.number}}{{/with}}</p>',
  '<p>{{#if a}}Order {{order_id}}{{else}}302-8841207-5531942{{/if}}</p>',
  '{{#if a}}<p>{{order_id}}</p>{{/if}}<p>Which?</p>{{#unless a}}<p>{{order_id}}</p>{{/unless}}',
  '{{#if a}}A{{else if b}}B{{else}}C{{/if}} for {{order_id}}',
  '<p>{{#each items}}{{../order.id}} {{name}}{{else}}{{order.id}}{{/each}}</p>',
  '<p>Tracking 302 8841207 5531942, order 302-8841207-5531942</p>',
];

/** Bodies with a number that was meant to be an order id, and what it has to be. */
const malformed: [body: string, shown: string, corrected?: string][] = [
  ['<p>Order 30288412075531942: which?</p>', '30288412075531942', '302-8841207-5531942'],
  ['<p>Which size? 30288412075531942</p>', '30288412075531942', '302-8841207-5531942'],
  ['<p>Order 302 8841207 5531942</p>', '302 8841207 5531942', '302-8841207-5531942'],
  [
    '<p>Order 302&nbsp;8841207&nbsp;5531942</p>',
    '302&nbsp;8841207&nbsp;5531942',
    '302-8841207-5531942',
  ],
  ['<p>Order 302–8841207–5531942</p>', '302–8841207–5531942', '302-8841207-5531942'],
  [
    '<p>Order 302&ndash;8841207&ndash;5531942</p>',
    '302&ndash;8841207&ndash;5531942',
    '302-8841207-5531942',
  ],
  ['<p>Order 302‑8841207‑5531942</p>', '302‑8841207‑5531942', '302-8841207-5531942'],
  ['<p>Order 302 - 8841207 - 5531942</p>', '302 - 8841207 - 5531942', '302-8841207-5531942'],
  ['<p>Order 302/8841207/5531942</p>', '302/8841207/5531942', '302-8841207-5531942'],
  ['<p>Order 302.8841207.5531942</p>', '302.8841207.5531942', '302-8841207-5531942'],
  ['<p>Order 302_8841207_5531942</p>', '302_8841207_5531942', '302-8841207-5531942'],
  ['<p>Order 302-884\n1207-5531942</p>', '302-884\n1207-5531942'],
  ['<p>Order 302-884\r\n1207-5531942</p>', '302-884\r\n1207-5531942'],
  [
    '<p>The order, please note it down, is\r\n                              302-884120-5531942</p>',
    '302-884120-5531942',
  ],
  ['<p>Order 302-88412075531942</p>', '302-88412075531942', '302-8841207-5531942'],
  ['<p>رقم الطلب: ٣٠٢-٨٨٤١٢٠٧-٥٥٣١٩٤٢</p>', '٣٠٢-٨٨٤١٢٠٧-٥٥٣١٩٤٢', '302-8841207-5531942'],
  [
    '<p>ご注文番号：３０２－８８４１２０７－５５３１９４２</p>',
    '３０２－８８４１２０７－５５３１９４２',
    '302-8841207-5531942',
  ],
  ['<p>Order D01 8841207 5531942</p>', 'D01 8841207 5531942', 'D01-8841207-5531942'],
  ['<p>Order <b>302</b> 8841207 5531942</p>', '302</b> 8841207 5531942', '302-8841207-5531942'],
  ['<p>Order 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>Order 302-8841207-553194</p>', '302-8841207-553194'],
  ['<p>Order 302-8841207-55319421</p>', '302-8841207-55319421'],
  ['<p>Order 30-8841207-5531942</p>', '30-8841207-5531942'],
  ['<p>Order 3028-841207-5531942</p>', '3028-841207-5531942'],
  ['<p>order number: 3028841207553194</p>', '3028841207553194'],
  ['<p>Ihre Bestellung Nr. 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>Bestellnummer 302-8841207-553194</p>', '302-8841207-553194'],
  ['<p>votre commande n° 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>su pedido 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>ordine n. 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>bestelling 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>zamówienie nr 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>beställning 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>302-884120-5531942 numaralı siparişiniz</p>', '302-884120-5531942'],
  ['<p>注文番号302-884120-5531942の件</p>', '302-884120-5531942'],
  ['<p>رقم الطلب 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>Order D1-8841207-5531942</p>', 'D1-8841207-5531942'],
  ['<p>Order 302-8841207</p>', '302-8841207'],
  ['<p>Your parcel of order 302-884120-5531942</p>', '302-884120-5531942'],
  ['<p>302-884120-5531942 is your order, not its tracking number</p>', '302-884120-5531942'],
];

/** Bodies that do not name the order, and nothing in them was meant to. */
const missing = [
  '<p>Which size do you want?</p>',
  '<p>Tracking number 30288412075531942: which size?</p>',
  '<p>Sendungsnummer: 302 8841207 5531942</p>',
  '<p>Paket 302-884120-5531942</p>',
  '<p>Numéro de suivi 30288412075531942</p>',
  '<p>お荷物番号 30288412075531942</p>',
  '<p>Invoice 302-884120-5531942</p>',
  '<p>Of your order, the tracking number is 30288412075531942</p>',
  '<p>30288412075531942 is the tracking number of your order</p>',
  '<p>Serial number 1302-8841207-5531942</p>',
  '<p>Part 302-8841207-5531942-11</p>',
  '<p>See https://www.amazon.de/orders/302-8841207-5531942</p>',
  '<p>See www.amazon.de/orders/{{order_id}} please</p>',
  '<p>See amazon.de/orders/302-8841207-5531942</p>',
  '<p>Which size?</p><!-- {{name}}',
  '<p>Which size? {{name}}</p><a href="x>{{order_date}}',
  '<a href="https://www.amazon.de/orders/302-8841207-5531942">Your order</a>',
  '<a href="{{order_id}}" title="{{order_id}}">Which size?</a>',
  '<img src="x.png" alt="302-8841207-5531942"><p>Which size?</p>',
  '<p style="display:none">302-8841207-5531942</p><p>Which size?</p>',
  '<!-- 302-8841207-5531942 {{order_id}} --><p>Which size?</p>',
  '{{!-- {{order_id}} --}}<p>Which size?</p>',
  '<title>302-8841207-5531942</title><p>Which size?</p>',
  '<p>{{order_date}} {{border_id}} {{reorder_id}} {{order_total}}: which size?</p>',
  '<p>Which size?</p>{{#if a}}<p>{{order_id}}</p>{{/if}}',
  '<p>Which size?</p>{{#if a}}<p>{{order_id}}</p>{{else}}<p>302</p>{{/if}}',
  '<p>Which size?</p>{{#each orders}}<p>{{order_id}}</p>{{/each}}',
  '<p>Which size?</p>{{#if a}}{{order_id}}{{/if}}{{#if b}}{{order_id}}{{/if}}',
  '<p>ASIN B07KXQ4M2P, EAN 4006381333931, $1,234.50, 12.05.2024</p>',
  '<p>Call 030 1234567 about your order.</p>',
  '<p>{{t "order_id"}}: which size?</p>',
  '<p>{{order_link}} Which size?</p>',
  '<p>[Important] Which size? [order] {at}</p>',
];

function report(body: string, path = 'm.hbs', settings?: Settings): string[] {
  return checkMessage(body, { path, rules: [requireOrderId], ...(settings && { settings }) }).map(
    ({ start, end }) => body.slice(start, end),
  );
}

describe('order ids', () => {
  for (const body of right)
    it(`are named in ${body}`, () => {
      assert.ok(rightOrderIds(new Message(body)).length > 0);
      assert.deepEqual(report(body), []);
    });

  for (const [body, shown, corrected] of malformed)
    it(`are malformed in ${body}`, () => {
      const found = malformedOrderIds(new Message(body));
      assert.deepEqual(
        found.map((id) => id.corrected),
        [corrected],
      );
      assert.deepEqual(report(body), [shown]);
    });

  for (const body of missing)
    it(`are missing in ${body}`, () => {
      assert.deepEqual(malformedOrderIds(new Message(body)), []);
      const shown = report(body);
      assert.equal(shown.length, 1);
      assert.ok(shown[0] !== '' && shown[0] !== body);
    });

  it('are not asked for where an unclosed comment, tag or quote swallows one', () => {
    for (const swallowed of ['302-8841207-5531942', '{{name}} {{order_id}}'])
      for (const opening of ['<!-- ', '<p title="', '<textarea>'])
        assert.deepEqual(report(`{{name}}<p>Which size?</p>${opening}${swallowed}`), []);
  });

  it('may stand in the subject', () => {
    for (const subject of [
      '302-8841207-5531942',
      '{{order_id}}',
      '"[[order-id]]: size"',
      'Your {{bestellnummer}}',
    ])
      for (const header of [
        `---\nsubject: ${subject}\n---\n`,
        `<!-- bsm\nsubject: ${subject}\n-->\n`,
        `{{!-- bsm\nsubject: ${subject}\n--}}\n`,
      ])
        assert.deepEqual(report(`${header}<p>Which size?</p>`), [], header);
    assert.equal(
      report('---\nsubject: Order 302-884120-5531942\n---\n<p>Which size?</p>').length,
      1,
    );
  });

  it('may be placeholders that the configuration tells', () => {
    const settings = {
      rules: {},
      placeholders: { x1: 'order-id', 'Ihre Nr': 'order-id', order_no: 'quantity' },
    };
    assert.deepEqual(report('<p>{{x1}}: which?</p>', 'm.hbs', settings), []);
    assert.deepEqual(report('<p>[Ihre Nr]: which?</p>', 'm.hbs', settings), []);
    assert.equal(report('<p>{{order_no}}: which?</p>', 'm.hbs', settings).length, 1);
  });

  it('are not asked for where there is no message', () => {
    assert.deepEqual(report('<p>Regards</p>', 'partials/footer.hbs'), []);
    for (const text of [
      '',
      '\n',
      '<img src="a.png">',
      '<!-- a -->',
      '---\nsubject: x\n---\n',
      '{{{body}}}<p>Regards</p>',
    ])
      assert.deepEqual(report(text), [], text);
    assert.deepEqual(report('---\nchannel: package-insert\n---\n<p>Enjoy!</p>'), []);
  });

  it('are not asked for where nothing has been bought yet', () => {
    for (const [before, after] of [
      ['Thank you for your interest in our desk.', 'Thank you for your order.'],
      ['You can choose the colour at checkout.', 'Your parcel is not lost.'],
      ['Please measure the door before placing your order.', 'It is for the desk you bought.'],
      ['If you order, your colour is noted on the box.', 'It is about your recent order.'],
      ['Vielen Dank für Ihr Interesse an unserem Tisch.', 'Ihre Sendung ist bei uns.'],
      [
        'Messen Sie die Tür bitte vor Ihrer Bestellung.',
        'Wie Sie sehen, haben wir Ihre Bestellung.',
      ],
      ['Merci de votre intérêt pour notre table.', 'Votre colis est chez nous.'],
      ['Mida la puerta antes de hacer su pedido.', 'Tenemos aquí su paquete.'],
      ['Grazie per il Suo interesse per il nostro tavolo.', 'Il Suo pacco è qui da noi.'],
      ['U kiest de kleur van de tafel bij het afrekenen.', 'Uw pakket is bij ons in de winkel.'],
      ['Proszę zmierzyć drzwi przed złożeniem zamówienia.', 'Państwa zamówienie jest u nas.'],
      ['Tack för ditt intresse för vårt bord.', 'Din beställning är här hos oss.'],
      ['Agradecemos o seu interesse em nossa mesa.', 'O seu pacote está aqui com a gente.'],
      ['ご購入前のお問い合わせ、ありがとうございます。', 'ご注文の商品はこちらにございます。'],
      ['Masamıza olan ilginiz için teşekkür ederiz.', 'Siparişiniz burada, bizim yanımızda.'],
      ['شكرا على اهتمامكم بالطاولة التي نبيعها.', 'وصل طلبكم إلينا في المتجر.'],
    ] as const) {
      assert.deepEqual(report(`<p>${before}</p>`), [], before);
      assert.equal(report(`---\npurpose: invoice\n---\n<p>${before}</p>`).length, 1, before);
      for (const added of [after, 'Thank you for your order.'])
        assert.equal(report(`<p>${before} ${added}</p>`).length, 1, `${before} ${added}`);
    }
  });

  it('are asked for where something is to be bought again', () => {
    const text = 'Do you want a hook with it when you order again, or a nail?';
    assert.deepEqual(report(`<p>${text}</p>`), [text]);
  });

  it('are missed in plain text at its first sentence, or word', () => {
    assert.deepEqual(report('Which size? Which colour?', 'm.txt'), ['Which size?']);
    assert.deepEqual(report('Which size?\n', 'm.txt'), ['Which']);
  });
});
