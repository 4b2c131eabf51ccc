import { defineRule } from '../rule';
import { safeFix } from '../fixes';

export const noInsecureImage = defineRule({
  id: 'no-insecure-image',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no unsecure images (http rather than https).',
  remedy: 'Load the image over https.',
  details:
    'Checked are `src`, `srcset`, `background` and `poster` attributes and every `url()` of the CSS. ' +
    'Addresses that begin with `//` take the scheme of the page that shows them, so they count as well.',
  fix: 'safe',
  good: [
    { text: '<img src="https://img.example-shop.com/logo.png" alt="Logo">' },
    { text: '<img src="{{logoUrl}}" alt="Logo">' },
    { text: '<!-- <img src="http://img.example-shop.com/old.png"> --><p>Which size?</p>' },
    { text: '<p>The manual says http://img.example-shop.com/a.png on page 3.</p>' },
    { text: '<a href="http://www.amazon.com/help">Help</a>' },
  ],
  bad: [
    {
      text: '<img src="«http://img.example-shop.com/logo.png»" alt="Logo">',
      fixed: '<img src="https://img.example-shop.com/logo.png" alt="Logo">',
    },
    {
      text: "<img srcset='https://a.com/1.png 1x, «http://a.com/2.png» 2x' src=«//a.com/1.png» alt=''>",
      fixed:
        "<img srcset='https://a.com/1.png 1x, https://a.com/2.png 2x' src=https://a.com/1.png alt=''>",
    },
    {
      text: '<style>.head { background: #fff url( "«HTTP://a.com/{{theme}}.png»" ) }</style>',
      fixed: '<style>.head { background: #fff url( "https://a.com/{{theme}}.png" ) }</style>',
    },
    {
      text: '<table><tr><td background="«http://a.com/bar.png»">Size?</td></tr></table>',
      fixed: '<table><tr><td background="https://a.com/bar.png">Size?</td></tr></table>',
    },
  ],
  check(message, report) {
    for (const { source } of message.images) {
      const scheme = /^(?:http:|(?=\/\/))/i.exec(source.url)?.[0];
      if (scheme === undefined) continue;
      const written = { start: source.start, end: source.start + scheme.length };
      const isVerbatim = message.text.slice(written.start, written.end) === scheme;
      const fix = safeFix(message, 'Use https', [{ ...written, text: 'https:' }]);
      const what = scheme ? 'This image is loaded over http.' : 'This image names no scheme.';
      report(source, what, { fixes: isVerbatim ? [fix] : [] });
    }
  },
});
