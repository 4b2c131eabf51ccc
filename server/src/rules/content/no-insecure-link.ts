import { safeFix } from '../fixes/fix-kinds';
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
  ],
  check(message, report) {
    for (const { start, end, url } of message.links) {
      const scheme = /^http:/i.exec(url)?.[0];
      if (scheme === undefined) continue;
      const written = { start, end: start + scheme.length };
      const isVerbatim = message.text.slice(written.start, written.end) === scheme;
      const fix = safeFix(message, 'Use https', [{ ...written, text: 'https:' }]);
      report({ start, end }, 'This link goes over http.', { fixes: isVerbatim ? [fix] : [] });
    }
  },
});
