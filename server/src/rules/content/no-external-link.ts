import { contactPlaceholders } from '../../contacts/contact-placeholders';
import { findEmailAddresses } from '../../contacts/email-addresses';
import { shortDomains } from '../../message/links/amazon';
import { isAppScheme } from '../../message/links/address';
import { leadsOutside } from '../../message/links/leads-outside';
import type { Link } from '../../message/links/link';
import type { Message } from '../../message/message';
import { outside, type Range } from '../../ranges/range';
import { lastBefore } from '../../ranges/sorted-offsets';
import { enumerated } from '../enumerated';
import { removeContact } from '../fixes/contact-fixes';
import { unlink } from '../fixes/link-fixes';
import { defineRule } from '../rule';

export const noExternalLink = defineRule({
  id: 'no-external-link',
  section: 'content',
  severity: 'error',
  policy:
    'Amazon permits no external links unless they are secure, working and necessary to complete the order, or lead to Amazon.',
  remedy:
    'Remove the link, or list its host in `allowedHosts` if the order cannot be completed without it.',
  details:
    'Compared is the registered domain: `amazon.com.example.net` is not Amazon. Amazon is every marketplace ' +
    `with all subdomains, ${enumerated(shortDomains)}. ` +
    'Carriers count as external unless the ' +
    'configuration lists their host in `allowedHosts`.',
  fix: 'suggest',
  good: [
    { text: '<a href="https://www.amazon.co.uk/gp/css/order-history">Your orders</a>' },
    { text: '<a href="{{order_link}}">Your order</a> <a href="{{url}}">More</a>' },
    { text: '<p>See amzn.to/3xYz or Your Account, e.g. your orders. Which size?</p>' },
    {
      text: '<img src="https://img.oakhill.de/logo.png" alt="Logo"><link href="https://oakhill.de/a.css">',
    },
    { text: '<p>The firmware needs .NET, ASP.NET or VB.NET; the hub speaks Socket.IO.</p>' },
    { text: '<p>The file plan.pdf has 3.5 MB.Please choose: v2.0 or v2.1?</p>' },
    { text: '<!-- <a href="https://oakhill.de">x</a> --><p>Which size?</p>' },
    { text: '<a href="https://{{host}}/order">Your order</a>' },
    {
      text: '<p>{{#if website}}Which size?{{/if}} {{website_name}} {{amazon_website}} {{site}}</p>',
    },
    { text: '<p>See it on Amazon dot com. The dot com address, or the dot: com or de?</p>' },
    { text: '<p>La mesa, p.ej.de roble, Sr.es, Dr.it, usw.de</p>' },
    { text: '<p>An diesem Punkt der Lampe: Punkt de la lampe? Een punt com is goed.</p>' },
    { text: '<a href="https://www.amazon.com.be/-/nl/">Je bestelling</a>' },
    {
      title: 'The domain of an e-mail address is `no-email-address`’s',
      text: '<p>Write to info (at) oakhill.de or werkstatt[ät]oakhill.de.</p>',
    },
  ],
  bad: [
    {
      text: '<a href="«https://www.oakhill.de/care»">Care</a>',
      suggested: 'Care',
      says: 'This link leads to `oakhill.de`.',
    },
    { text: '<a href=" «//amazon.de.oakhill.net/x» ">Your order</a>' },
    {
      title: 'by the base of the message',
      text: '<base href="http://oakhill.de/shop/"><a href="«/order/1»">Your order</a>',
      suggested: '<base href="http://oakhill.de/shop/">Your order',
      says: 'This link leads to `oakhill.de`.',
    },
    { text: '<a href="«https://www.amazon.de@oakhill.de/»">Your order</a>' },
    { text: '<form action="«https://forms.oakhill.de/{{id}}»"><input type="submit"></form>' },
    {
      text: '<p>Measure it with the guide on «www.oakhill.de/size».</p>',
      suggested: '<p>Measure it with the guide on.</p>',
    },
    { text: '<p>Find us at «oakhill.de», please.</p>' },
    { text: '<a href="«https://{{shop}}.oakhill.de/»">Your order</a>' },
    {
      text: '<a href="«{{company_website}}»">Our site</a>',
      says: 'This link leads to a web site of your own.',
    },
    {
      text: '<svg><a xlink:href="«https://oakhill.de»"><text>Oakhill</text></a></svg>',
      suggested: '<svg><text>Oakhill</text></svg>',
    },
    {
      text: '<a href="«whatsapp://send?text=Hi»">Chat</a>',
      says: 'This link leads to an app (`whatsapp:`).',
    },
    { text: '<p>Choose here: «https://oakhill.de/choose»</p>' },
    {
      text: '<p>Choose the size on {{brand.name}} («{{shop_website}}») at home.</p>',
      suggested: '<p>Choose the size on {{brand.name}} at home.</p>',
      says: '`{{shop_website}}` stands for a web site of your own.',
    },
    {
      text: '<p><a href="«{{shop_url}}»">{{shop_url}}</a> or <a href="{{url}}">«[[website]]»</a></p>',
    },
    { text: '<a href="«https:/oakhill.de/x»">Care</a> <a href="«https:oakhill.de»">Care</a>' },
    { text: '<a href="«https://www.amazon.com.be.oakhill.de/»">Je bestelling</a>' },
    { text: '<p>サイズは«oakhill.co.jp/size»をご覧ください。</p>' },
    { text: '<p>Write to us: «t.me/oakhill»</p>' },
    {
      text: '<p>See the proof («oakhill.de/proof»), please.</p>',
      suggested: '<p>See the proof, please.</p>',
    },
    { text: '<p>Our site is «oakhill (dot) de» or «www . oakhill . com».</p>' },
    { text: '<p>You find it on «oak-hill dot com» or under «oakhill Punkt de».</p>' },
    { text: '<iframe src="«https://oakhill.de/film»" title="Film"></iframe>' },
    {
      text: '---\nsubject: The size guide on «oakhill.de»\n---\n<p>Which size?</p>',
      suggested: '---\nsubject: The size guide on \n---\n<p>Which size?</p>',
    },
    { text: '<p>Look at «oakhill.com», write to info at oakhill.de, or read «oakhill.net».</p>' },
    { text: '<a href="«{{company_website}}/{{path}}»">Our site</a>' },
    {
      text: '<p>See our guide on <a href="«https://oakhill.de/size»">www.oakhill.de/size</a>.</p>',
      suggested: '<p>See our guide on.</p>',
    },
    {
      title: 'nothing of a list is left over',
      text: '<p>Here: <a href="«https://shop.de»">shop.de</a>, <a href="{{order_url}}">Amazon</a></p>',
      suggested: '<p>Here: <a href="{{order_url}}">Amazon</a></p>',
    },
    {
      title: 'an end tag that two links share stays',
      text: '{{#if a}}<a href="«https://a.de»">{{else}}<a href="«https://b.de»">{{/if}}Oak</a> <a href="«https://c.de»">Ash</a>',
      suggested:
        '{{#if a}}<a href="https://a.de">{{else}}<a href="https://b.de">{{/if}}Oak</a> Ash',
    },
  ],
  check(message, report) {
    const reported: Range[] = [];
    for (const link of message.links) {
      const target = externalTarget(message, link);
      if (target === undefined || isDomainOfMailbox(message, link)) continue;
      reported.push(link.element ?? link);
      report(link, `This link leads to ${target}.`, { fixes: unlink(message, link) });
    }
    for (const website of outside(reported, contactPlaceholders(message, 'external-link')))
      if (!vagueName.test(website.written))
        report(website, `\`${website.written}\` stands for a web site of your own.`, {
          fixes: removeContact(message, website, 'address'),
        });
  },
});

/** In a text, the name of the site may be Amazon's. */
const vagueName = /^\W*(?:site|sito|sitio|web)\W*$/i;

/** Words that name a domain can be the end of an e-mail address that is not written with its sign. */
function isDomainOfMailbox({ facts }: Message, { element, start, end }: Link): boolean {
  if (element) return false;
  const mailbox = lastBefore(facts.get(findEmailAddresses), (each) => each.start >= start);
  return mailbox !== undefined && end <= mailbox.end;
}

/** Where the link leads outside of Amazon, in words. */
function externalTarget(message: Message, link: Link): string | undefined {
  const { scheme, host, domain = host } = link.address;
  if (isAppScheme(scheme)) return `an app (\`${scheme}:\`)`;
  if (!leadsOutside(message, link)) return undefined;
  return domain === undefined ? 'a web site of your own' : `\`${domain}\``;
}
