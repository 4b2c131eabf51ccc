import { httpsFix } from '../fixes/https';
import { defineRule } from '../rule';

export const noInsecureLink = defineRule({
  id: 'no-insecure-link',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits only secure links (https, not http).',
  remedy: 'Link over https.',
  fix: 'safe',
  good: [
    { text: '<a href="https://www.amazon.de/">Amazon</a> <a href="{{url}}">Your order</a>' },
    { text: '<img src="http://img.oakhill.de/logo.png" alt="Logo">' },
    {
      text: '<script type="application/ld+json">{"@context":"http://schema.org"}</script><p>Size?</p>',
    },
    { text: '<svg xmlns="http://www.w3.org/2000/svg"></svg><p>Which size?</p>' },
    { text: '<a href="https://www.amazon.de/?back=http:">Amazon</a>' },
  ],
  bad: [
    {
      text: '<a href=" «HTTP://www.amazon.de/{{path}}» ">Amazon</a>',
      fixed: '<a href=" https://www.amazon.de/{{path}} ">Amazon</a>',
      says: 'This link goes over http.',
    },
    {
      text: '<p>See «http://www.amazon.de/help».</p>',
      fixed: '<p>See https://www.amazon.de/help.</p>',
    },
    {
      text: '<map><area href="«http://www.amazon.fr/»" alt="Aide"></map>',
      fixed: '<map><area href="https://www.amazon.fr/" alt="Aide"></map>',
    },
    {
      text: '<a href="«ht&#116;p://www.amazon.de/»">Amazon</a>',
      fixed: '<a href="ht&#116;p://www.amazon.de/">Amazon</a>',
    },
    {
      title: 'by the base of the message',
      text: '<base href="http://www.amazon.de/"><a href="«gp/your-orders»">Your orders</a>',
    },
    {
      text: '<a href="«http://www.amazon.de:80/x»">Amazon</a>',
      fixed: '<a href="https://www.amazon.de/x">Amazon</a>',
    },
    {
      text: '<a href="«http://www.amazon.de:8080»">Amazon</a>',
      fixed: '<a href="http://www.amazon.de:8080">Amazon</a>',
      suggested: '<a href="https://www.amazon.de:8080">Amazon</a>',
    },
  ],
  check(message, report) {
    for (const { start, end, url } of message.links) {
      if (!/^http:/i.test(url)) continue;
      const fix = httpsFix(message, url, (range) => {
        const isVerbatim = message.text.startsWith(url.slice(0, range.end), start);
        return isVerbatim ? { start: start + range.start, end: start + range.end } : undefined;
      });
      report({ start, end }, 'This link goes over http.', { fixes: fix ? [fix] : [] });
    }
  },
});
