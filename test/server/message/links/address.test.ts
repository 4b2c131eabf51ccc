import assert from 'node:assert/strict';
import { readAddress } from '../../../../server/src/message/links/address';
import { valueFiller } from '../../../../server/src/message/template/mask';

/** Addresses, `?` where a placeholder stands, and what they tell: scheme, host, domain; unknown or defect. */
const table: [url: string, scheme: string, host: string, domain: string, what?: string | RegExp][] =
  [
    ['https://www.shop.co.uk/a', 'https', 'www.shop.co.uk', 'shop.co.uk'],
    [' HTTPS://Shop.\nde ', 'https', 'shop.de', 'shop.de'],
    ['ftp://shop.de', 'ftp', 'shop.de', 'shop.de'],
    ['https://user:word@shop.de:8080?a', 'https', 'shop.de', 'shop.de'],
    ['https://shop.de.', 'https', 'shop.de', 'shop.de'],
    ['https://müller.de', 'https', 'xn--mller-kva.de', 'xn--mller-kva.de'],
    ['https://xn--a.de', 'https', '', '', /malformed/],
    ['https://8.8.8.8/', 'https', '8.8.8.8', ''],
    ['https://0x7f.1/', 'https', '127.0.0.1', '', /inside a network/],
    ...[
      '0.1.2.3',
      '10.0.0.1',
      '127.0.0.1',
      '192.168.1.1',
      '169.254.0.1',
      '172.16.0.1',
      '172.20.1.1',
    ]
      .concat('172.31.0.1')
      .map((host): (typeof table)[number] => [
        `http://${host}`,
        'http',
        host,
        '',
        /inside a network/,
      ]),
    ...[
      '11.10.0.1',
      '8.127.0.1',
      '1.192.168.1',
      '1.169.254.1',
      '1.172.16.1',
      '172.15.0.1',
      '172.32.0.1',
    ]
      .concat('172.200.0.1', '192.1.168.1')
      .map((host): (typeof table)[number] => [`http://${host}`, 'http', host, '']),
    ...['[::1]', '[::]', '[fd12::1]', '[fc00::1]', '[fe80::1]'].map(
      (host): (typeof table)[number] => [`http://${host}/`, 'http', host, '', /inside a network/],
    ),
    ['http://[2001:db8::fe80:1]/', 'http', '[2001:db8::fe80:1]', ''],
    ['https://shop', 'https', 'shop', '', /no host on the Internet/],
    [
      'https://shop.nowhere',
      'https',
      'shop.nowhere',
      'shop.nowhere',
      /no top-level domain `.nowhere`/,
    ],
    ['https://example.com', 'https', 'example.com', 'example.com', /only as an example/],
    ['https://myexample.com', 'https', 'myexample.com', 'myexample.com'],
    ['https://', 'https', '', '', /names no host/],
    ['https:///', 'https', '', '', /names no host/],
    ['https://a..de', 'https', '', '', /malformed/],
    ['https://.de', 'https', '', '', /malformed/],
    ['https://a b.de', 'https', '', '', /malformed/],
    ['https:shop.de', 'https', 'shop.de', 'shop.de', /Two slashes/],
    ['https:/shop.de//b', 'https', 'shop.de', 'shop.de', /Two slashes/],
    ['https:\\\\shop.de', 'https', 'shop.de', 'shop.de'],
    ['https:////shop.de', 'https', 'shop.de', 'shop.de', /Two slashes/],
    ['//shop.de/a', '', 'shop.de', 'shop.de', /names no scheme/],
    ['https://%host name%/a', 'https', '', '', 'unknown'],
    ['https://?.shop.de', 'https', 'x.shop.de', 'shop.de'],
    ['https://a.?.shop.de', 'https', 'x.shop.de', 'shop.de'],
    ['https://?.de', 'https', '', '', 'unknown'],
    ['https://?shop.de', 'https', '', '', 'unknown'],
    ['https://shop.?', 'https', '', '', 'unknown'],
    ['https://?. /', 'https', '', '', 'unknown'],
    ['?', '', '', '', 'unknown'],
    ['?/a', '', '', '', 'unknown'],
    ['shop?', '', '', '', 'unknown'],
    ['[link]', '', '', '', 'unknown'],
    ['{link}', '', '', '', 'unknown'],
    ['%link%', '', '', '', 'unknown'],
    ['<link>', '', '', '', 'unknown'],
    ['[link] here', '', '', '', /no scheme and host/],
    ['see [link]', '', '', '', /no scheme and host/],
    ['', '', '', '', /no address/],
    ['#', '', '', '', /leads nowhere/],
    ['#top', '', '', ''],
    ['a/b', '', '', '', /no scheme and host/],
    ['/a/?', '', '', '', /no scheme and host/],
    ['/a#?', '', '', '', /no scheme and host/],
    ['Shop.de/a', '', 'shop.de', 'shop.de', /no scheme and host/],
    ['www.shop.de#a', '', 'www.shop.de', 'shop.de', /no scheme and host/],
    ['a/shop.de', '', '', '', /no scheme and host/],
    ['shop.de:443', '', '', '', /no scheme and host/],
    ['mailto:a@shop.de', 'mailto', '', ''],
    ['tel:+1', 'tel', '', ''],
    ['WhatsApp:send', 'whatsapp', '', ''],
    ['javascript:void(0)', 'javascript', '', '', /^Scripts do not run/],
    ['vbscript:a', 'vbscript', '', '', /^Scripts do not run/],
    ['file:///a', 'file', '', '', /only its author has/],
    ['data:text/html,a', 'data', '', '', /only its author has/],
    ['blob:a', 'blob', '', '', /only its author has/],
    ['htps://shop.de', 'htps', '', '', /`htps:` is no scheme/],
    [`https://shop.de/${'a'.repeat(600)}`, 'https', 'shop.de', 'shop.de'],
  ];

describe('the address of a link', () => {
  for (const [url, scheme, host, domain, what] of table)
    it(JSON.stringify(url.slice(0, 40)), () => {
      const address = readAddress(url.replaceAll(/\?(?!a)/g, valueFiller));
      assert.deepEqual(
        [address.scheme, address.host ?? '', address.domain ?? '', address.isUnknown],
        [scheme, host, domain, what === 'unknown'],
      );
      if (what instanceof RegExp) assert.match(address.defect ?? '', what);
      else assert.equal(address.defect, undefined);
    });
});
