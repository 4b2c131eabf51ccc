import { defineRule } from '../rule';

export const noBrokenLink = defineRule({
  id: 'no-broken-link',
  section: 'content',
  severity: 'warning',
  policy: 'Amazon permits only working links.',
  remedy: 'Give the full https address, or remove the link.',
  details:
    'Reported are addresses that cannot work in any message: empty, `#`, malformed, relative, without a scheme, ' +
    'with an unknown scheme or top-level domain, scripts, files, private addresses, and domains reserved for ' +
    'examples. Nothing is fetched: whether a page answers is not checked.',
  fix: 'none',
  good: [
    { text: '<a href="https://www.amazon.com/gp/css/order-history#top">Your orders</a>' },
    { text: '<a href="#faq">Sizes</a><h2 id="faq">Sizes</h2><a name="x">Size</a>' },
    { text: '<a href="{{link}}">Your order</a><a href="{{base}}/orders">Orders</a>' },
    { text: '<a href="mailto:{{email}}">Mail</a> <a href="tel:{{phone}}">Call</a>' },
    { text: '<p>The host example.com and the address 192.168.0.1 are printed on the box.</p>' },
  ],
  bad: [
    {
      text: '<a «href=""»>Your order</a> <a «href="#"»>Your order</a>',
      says: 'This link cannot work. It has no address.',
    },
    {
      text: '<a href="«/gp/css/order-history»">Your order</a>',
      says: 'This link cannot work. It has no scheme and host, so it cannot work in a message.',
    },
    { text: '<a href="«www.amazon.de/orders»">Your order</a>' },
    {
      text: '<a href="«htps://www.amazon.es/»">Tus pedidos</a>',
      says: 'This link cannot work. `htps:` is no scheme that a browser knows.',
    },
    {
      text: '<a href="«https://»">Your order</a> <a href="«https://a b.de/»">Your order</a>',
      says: 'This link cannot work. It names no host behind `//`.',
    },
    {
      text: '<a href="«http://localhost:3000/preview»">Preview</a>',
      says: 'This link cannot work. `localhost` exists only as an example or inside a network.',
    },
    {
      text: '<a href="«https://10.0.0.8/»">Preview</a> <a href="«https://shop.example.org/{{id}}»">Shop</a>',
      says: 'This link cannot work. `10.0.0.8` is an address inside a network.',
    },
    {
      text: '<a href="«javascript:history.back()»">Back</a> <a href="«file:///C:/a.html»">Help</a>',
      says: 'This link cannot work. Scripts do not run in a message.',
    },
    {
      text: '<a href="«https://www.amazon.con/»">Your order</a>',
      says: 'This link cannot work. There is no top-level domain `.con`.',
    },
    {
      text: '<a href="«//www.amazon.de/»">Your order</a>',
      says: 'This link cannot work. It names no scheme, so it cannot work in a message.',
    },
  ],
  check(message, report) {
    for (const link of message.links) {
      if (!link.element || link.address.defect === undefined || link.attribute?.name === 'action')
        continue;
      const { attribute, url } = link;
      const place = url === '#' && attribute ? attribute : link;
      report(place, `This link cannot work. ${link.address.defect}`);
    }
  },
});
