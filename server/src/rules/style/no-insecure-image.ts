import type { Image } from '../../message/images/images';
import type { Range } from '../../ranges/range';
import { httpsFix } from '../fixes/https';
import { defineRule } from '../rule';

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
      says: 'This image is loaded over http.',
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
      text: '<p style="background:url(&quot;«http://a.com/bar.png»&quot;)">Size?</p>',
      fixed: '<p style="background:url(&quot;https://a.com/bar.png&quot;)">Size?</p>',
    },
    {
      text: '<style>.a{background:image-set("«http://a.com/a.png»" type("image/png"))}</style>',
      fixed: '<style>.a{background:image-set("https://a.com/a.png" type("image/png"))}</style>',
    },
    {
      text: '<img src=" «http&colon;//a.com/a.png»" alt=""><object data="«//a.com/b.svg»"></object>',
      fixed: '<img src=" https://a.com/a.png" alt=""><object data="https://a.com/b.svg"></object>',
    },
    {
      title: 'with entities',
      text: '<img srcset="«http://a.com/1.png» 1x, «http&colon;//a.com/2.png» 2x, https://a.com/3.png 3x, «ht&#116;p://a.com/4.png» 4x" src="«&#104;ttp://a.com/5.png»" alt=""><p style="background:url(\'«http&#58;//a.com/6.png»\')">Size?</p>',
      fixed:
        '<img srcset="https://a.com/1.png 1x, https://a.com/2.png 2x, https://a.com/3.png 3x, https://a.com/4.png 4x" src="https://a.com/5.png" alt=""><p style="background:url(\'https://a.com/6.png\')">Size?</p>',
    },
    {
      text: '<style>:root{--hero:url("«http://a.com/hero.png»")}.hero{background-image:var(--hero)}</style><div class="hero">Size?</div>',
      fixed:
        '<style>:root{--hero:url("https://a.com/hero.png")}.hero{background-image:var(--hero)}</style><div class="hero">Size?</div>',
    },
    {
      title: 'with a port',
      text: '<img src="«http://a.com:80/a.png»" alt="Oak"><p>Size?</p>',
      fixed: '<img src="https://a.com/a.png" alt="Oak"><p>Size?</p>',
    },
    {
      text: '<img src="«http://a.com:{{port}}/a.png»" alt="Oak"><p>Size?</p>',
      fixed: '<img src="http://a.com:{{port}}/a.png" alt="Oak"><p>Size?</p>',
      suggested: '<img src="https://a.com:{{port}}/a.png" alt="Oak"><p>Size?</p>',
    },
    {
      text: '<img src="«http://a.com:8080/a.png»" alt="Oak"><p>Size?</p>',
      fixed: '<img src="http://a.com:8080/a.png" alt="Oak"><p>Size?</p>',
      suggested: '<img src="https://a.com:8080/a.png" alt="Oak"><p>Size?</p>',
    },
    {
      title: 'by the base of the message',
      text: '<base href="http://oakhill.de/shop/"><img src="«a.png»" alt="Oak"><img src="https://oakhill.de/b.png" alt="Oak">',
    },
    {
      text: '<table><tr><td background="«http://a.com/bar.png»">Size?</td></tr></table>',
      fixed: '<table><tr><td background="https://a.com/bar.png">Size?</td></tr></table>',
    },
  ],
  check(message, report) {
    for (const image of message.images) {
      const { source } = image;
      const scheme = /^(?:http:|(?=[/\\]{2}))/i.exec(source.url)?.[0];
      if (scheme === undefined) continue;
      const fix = httpsFix(message, source.url, (range) => placeInAddress(image, range));
      const what = scheme ? 'This image is loaded over http.' : 'This image names no scheme.';
      report(source, what, { fixes: fix ? [fix] : [] });
    }
  },
});

/** Where a part of the address stands, which may be written with entities; nothing where it is torn apart. */
function placeInAddress({ source }: Image, { start, end }: Range): Range | undefined {
  const { text, at } = source.written;
  const isWhole = text.text.startsWith(source.url.slice(0, end), at);
  return isWhole ? text.range(at + start, at + end) : undefined;
}
