import type { Link } from '../../message/links/link';
import type { Message } from '../../message/message';
import { percentDecoded } from '../../message/percent-decoded';
import type { Reading } from '../../message/reading';
import { hasValue } from '../../message/template/mask';
import { includesPartial } from '../../message/template/tag';
import { defineRule } from '../rule';

export const noBrokenLink = defineRule({
  id: 'no-broken-link',
  section: 'content',
  severity: 'warning',
  policy: 'Amazon permits only working links.',
  remedy: 'Give the full https address, or remove the link.',
  details:
    'Reported are addresses that cannot work in any message: empty, `#`, to a place that the message does not have, malformed, relative, without a scheme, ' +
    'with an unknown scheme or top-level domain, scripts, files, private addresses, and domains reserved for ' +
    'examples. Nothing is fetched: whether a page answers is not checked.',
  fix: 'none',
  good: [
    { text: '<a href="https://www.amazon.com/gp/css/order-history#top">Your orders</a>' },
    { text: '<a href="#faq">Sizes</a><h2 id="faq">Sizes</h2><a name="x">Size</a>' },
    { text: '<a href="#top">Up</a> <a href="#%C3%BC">Ü</a><h2 id="ü">Ü</h2> {{> sizes}}' },
    { text: '<a href="#sizes">Sizes</a> {{> sizes}}' },
    { text: '<a href="#{{id}}">Sizes</a> <a href="#s1">S</a><p id="s{{n}}">S</p>' },
    { text: '<a href="{{link}}">Your order</a><a href="{{base}}/orders">Orders</a>' },
    { text: '<a href="mailto:{{email}}">Mail</a> <a href="tel:{{phone}}">Call</a>' },
    { text: '<p>The host example.com and the address 192.168.0.1 are printed on the box.</p>' },
    { text: '<a href="#sizes">Sizes</a> {{#> layout}}Size?{{/layout}}' },
    { text: '<a href="#sizes">Sizes</a>{{#if a}}<a name="sizes">Sizes</a>{{/if}}' },
    { text: '<a href="#sizes">Sizes</a><p id="s{{n}}">S</p><p id="colours">C</p>' },
    { text: '<form action=""><button>Send</button></form>' },
    { text: '<base href="https://www.amazon.de/"><a href="gp/your-orders">Your orders</a>' },
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
    { text: '<base href="{{shop}}"><base href="https://oakhill.de/"><a href="«/order»">Order</a>' },
    { text: '<base href="/shop/"><a href="«order»">Order</a>' },
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
      text: '<a href="«#sizes»">Sizes</a><h2 id="Sizes">Sizes</h2>',
      says: 'This link cannot work. Nothing in the message has the id `sizes`.',
    },
    {
      text: '<a href="«//www.amazon.de/»">Your order</a>',
      says: 'This link cannot work. It names no scheme, so it cannot work in a message.',
    },
    {
      text: '<a href="«#100%»">Cotton</a> <a href="«#topics»">Topics</a>',
      says: 'This link cannot work. Nothing in the message has the id `100%`.',
    },
  ],
  check(message, report) {
    // What is not in this file may have the place.
    const isWhole = !message.isPartial && !message.tags.some(includesPartial);
    for (const link of message.links) {
      const { element, attribute, url } = link;
      if (!element || attribute?.name === 'action') continue;
      const defect = link.address.defect ?? (isWhole ? missingTarget(message, link) : undefined);
      if (defect === undefined) continue;
      const place = url === '#' && attribute ? attribute : link;
      report(place, `This link cannot work. ${defect}`);
    }
  },
});

/** Why a link to a place in the message leads nowhere. */
function missingTarget(message: Message, { url }: Link): string | undefined {
  if (!url.startsWith('#') || /^#top$/i.test(url) || hasValue(url)) return undefined;
  const name = percentDecoded(url.slice(1));
  const isThere = message.readings.some(({ facts }) => {
    const targets = facts.get(readTargets);
    return targets.areKnown ? targets.names.has(name) : true;
  });
  return isThere ? undefined : `Nothing in the message has the id \`${name}\`.`;
}

/** What links can lead to in a reading, and whether no placeholder decides more of it. */
function readTargets({ elements }: Reading): { names: ReadonlySet<string>; areKnown: boolean } {
  const all = elements.flatMap((element) => [element.value('id'), element.value('name')]);
  const names = new Set(all.filter((name) => name !== undefined));
  return { names, areKnown: ![...names].some(hasValue) };
}
