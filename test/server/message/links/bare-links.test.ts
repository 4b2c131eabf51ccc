import assert from 'node:assert/strict';
import { readMessage } from '../../../../server/src/lint/check';

/** Texts, with `«»` around the addresses that stand bare in them. */
const texts = [
  'Look at «shop.de» and «www.shop.com/a?b=c#d», please.',
  'See «https://shop.de/a».',
  'See «HTTP://shop.de/a»…',
  'Have a look («shop.de»)!',
  'At «shop.co.uk/returns», «shop.store» or «a.museum/b».',
  'Which size.It is large. See p.3.de and e.g. i.e. this.',
  'At «SHOP.DE» or «Shop.de», not Shop.De.',
  'Not Dr.it, p.ej.de, usw.de or zzgl.de, but «usw.de/a» is.',
  'Not asp.net, socket.io or Draw.io, but «asp.net/a» is.',
  'Not photo.zip, invoice.pdf or report.final.',
  'Not a@shop.de, nor shop.de@a.',
  'Not 3.5 and not 2.com, though «2.com/a» would not be.'.replace('«2.com/a» would not be', 'no'),
  'In 日本の«shop.jp»をご覧ください。',
  '「«https://shop.jp/a»」をご覧ください。',
  '詳細は（«www.shop.jp/a»）をご覧ください。「«shop.jp/b»」も。',
  'See «www．shop．de» or «shop．de».',
  'First «www.shop.de», then «https://shop.com», then «shop.org».',
  'At «https://shop.de/shop.com/a» only once.',
  'At «shop.de»... or «shop.de/a»?!',
  'See «shop [dot] co [dot] uk» or «www(dot)shop(dot)de», not a [dot] or b [dot] c.',
];

describe('addresses that stand bare in a text', () => {
  for (const text of texts)
    it(text, () => {
      const plain = text.replaceAll(/[«»]/g, '');
      const expected = [...text.matchAll(/«(.*?)»/g)].map(([, address]) => address);
      const { links } = readMessage(`<p>${plain}</p>`);
      const found = links.map(({ start, end }) => `<p>${plain}</p>`.slice(start, end));
      assert.deepEqual(found, expected);
    });
});

describe('addresses in the text of a link', () => {
  const cases: [about: string, html: string, found: string[]][] = [
    ['count once with its own', '<a href="https://shop.de/a">shop.de</a>', ['https://shop.de/a']],
    [
      'count where they lead elsewhere',
      '<a href="https://shop.de">other.de</a>',
      ['https://shop.de', 'other.de'],
    ],
    ['count behind it', '<a href="https://shop.de">a</a> shop.de', ['https://shop.de', 'shop.de']],
    [
      'count before and between',
      'one.de <a href="https://one.de">one.de</a> two.de <a href="https://two.de">two.de</a> two.de',
      ['https://one.de', 'https://two.de', 'one.de', 'two.de', 'two.de'],
    ],
    ['count where its own is not known', '<a href="{{url}}">shop.de</a>', ['{{url}}', 'shop.de']],
  ];
  for (const [about, html, found] of cases)
    it(about, () => {
      const { links } = readMessage(html);
      assert.deepEqual(
        links.map(({ url, start, end }) => url || html.slice(start, end)).map(readable),
        found,
      );
    });
});

/** A placeholder, as it stands in the address of a link. */
const readable = (url: string): string => url.replace(/\uFDD0+/g, '{{url}}');
