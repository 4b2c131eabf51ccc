import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';

/** What the links and images of a message with this base are written as, and what they come to. */
const addresses: [base: string, written: string, complete: string][] = [
  ['https://oakhill.de/shop/a.html?b/c', 'gp/1', 'https://oakhill.de/shop/gp/1'],
  ['https://oakhill.de/shop/', '/order/{{id}}', 'https://oakhill.de/order/\uFDD0'],
  ['https://oakhill.de', 'a.png', 'https://oakhill.de/a.png'],
  ['http://oakhill.de/shop/a', '?b', 'http://oakhill.de/shop/a?b'],
  ['https://oakhill.de/', 'https://ashhill.de/a', 'https://ashhill.de/a'],
  ['https://oakhill.de/', '//ashhill.de/a', '//ashhill.de/a'],
  ['https://oakhill.de/', '{{url}}', '\uFDD0'],
  ['https://oakhill.de/', 'a{{url}}', 'a\uFDD0'],
  ['https://oakhill.de/', '[link]', '[link]'],
  ['https://oakhill.de/{{shop}}/', 'a', 'a'],
  ['https://', 'a', 'a'],
  ['/shop/', 'a', 'a'],
];

describe('an address, by the base of its message', () => {
  for (const [base, written, complete] of addresses)
    it(`${written} with ${base} is ${complete}`, () => {
      const text = `<base target="a"><base href="${base}"><a href="${written}"><img src="${written}"></a>`;
      const { links, images } = new Message(text);
      const urls = [links[0]?.url, images[0]?.source.url];
      const [link, image] = urls.map((url) => url?.replace(/\uFDD0+/g, '\uFDD0'));
      assert.deepEqual([link, image], [complete, complete]);
    });

  it('leads to a place in the message all the same', () => {
    const [link] = new Message('<base href="https://oakhill.de"><a href="#a">A</a>').links;
    assert.equal(link?.url, '#a');
  });
});
